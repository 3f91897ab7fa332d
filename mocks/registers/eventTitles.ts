import texts from '../data/texts/registers/events.json'
import { EVENT_TYPES, INDICATORS } from '../indicators'
import { measures } from '../measures'
import { dayOf, QUARTERS, workingDays, type Quarter } from './days'
import { filled, type Names } from './names'

/** Indicators that count events; they add up to `events-total`. */
export const TYPES: readonly string[] = [...EVENT_TYPES, 'events-other']

export const TYPE_NAMES: readonly Names[] = TYPES.map((type) => {
  const { kk = '', ru = '', en = '' } = INDICATORS.find(({ id }) => id === type)?.name ?? {}
  return { kk, ru, en }
})

type Tag = 'session' | 'jubilee'

/** What is the same for all events of one title. */
export interface EventTitle {
  readonly text: Names
  /** Number in `TYPES`. */
  readonly type: number
  readonly direction: string
  readonly measure: string
  readonly tags: readonly Tag[]
  /** First and last day of the year, MM-DD, of the holiday it belongs to. */
  readonly window: readonly [string, string] | null
  /** Key of the institution that holds it; null when anyone may. */
  readonly organiser: string | null
}

interface Template extends Names {
  readonly theme?: string
  readonly window?: string
  readonly years?: readonly number[]
  readonly quarters?: readonly number[]
  readonly remote?: boolean
  readonly tag?: string
  readonly organiser?: string
}

// JSON modules widen the shapes; the tests of the texts check them.
const TEMPLATES = texts.templates as Readonly<Record<string, readonly Template[]>>
const THEMES = texts.themes as Readonly<Record<string, readonly Names[]>>
const WINDOWS = texts.windows as unknown as Readonly<Record<string, readonly [string, string]>>

const measuresFor = TYPES.map((type) => {
  const counted = type === 'events-other' ? 'events-total' : type
  return measures.filter(({ indicators }) => indicators.includes(counted))
})

const titles: EventTitle[] = []
const templateOf: Template[] = []

function add(type: number, template: Template, text: Names, tags: readonly Tag[]): number {
  const answers = measuresFor[type] ?? []
  const measure = answers[titles.length % answers.length]
  titles.push({
    text,
    type,
    direction: measure?.direction ?? '',
    measure: measure?.id ?? '',
    tags,
    window: template.window === undefined ? null : (WINDOWS[template.window] ?? null),
    organiser: template.organiser ?? null,
  })
  templateOf.push(template)
  return titles.length - 1
}

TYPES.forEach((type, number) => {
  for (const template of TEMPLATES[type] ?? []) {
    const themes = template.theme === undefined ? [null] : (THEMES[template.theme] ?? [])
    for (const theme of themes) {
      const text = filled(template, theme === null ? {} : { '': theme })
      add(number, template, text, template.tag === 'jubilee' ? ['jubilee'] : [])
    }
  }
})

const USUAL = titles.length
const OTHER = TYPES.indexOf('events-other')
const session = (text: Names, tags: readonly Tag[] = ['session'], organiser = 'secretariat'): number =>
  add(OTHER, { ...text, organiser }, text, tags)
const numbered = (roman: string): number =>
  session(
    filled(texts.sessions.numbered, { '': { kk: roman, ru: roman, en: roman } }),
    ['session'],
    'national',
  )

const OBLAST_SESSION = session(texts.sessions.oblast)
const CITY_SESSION = session(texts.sessions.city)
const USUAL_SESSION = session(texts.sessions.national, ['session'], 'national')

/**
 * Sessions of the Assembly in Astana. The days of 2013 and 2014 are published with their numbers; the others are general
 * knowledge. In spring 2020 nobody gathered.
 */
const NATIONAL_SESSIONS: Readonly<Record<number, readonly [day: number, title: number]>> = {
  2013: [dayOf('2013-04-24'), numbered('XX')],
  2014: [dayOf('2014-04-18'), numbered('XXI')],
  2015: [dayOf('2015-04-23'), session(texts.sessions.jubilee, ['session', 'jubilee'], 'national')],
  2016: [dayOf('2016-04-26'), USUAL_SESSION],
  2017: [dayOf('2017-04-26'), USUAL_SESSION],
  2018: [dayOf('2018-04-28'), USUAL_SESSION],
  2019: [dayOf('2019-04-29'), USUAL_SESSION],
}

/** All titles; the number of a title is its code. */
export const TITLES: readonly EventTitle[] = titles
export const TITLE_NAMES: readonly Names[] = titles.map(({ text }) => text)

/** The session of the Assembly held in a quarter, if there was one. */
export const nationalSession = ({ year, quarter }: Quarter): readonly [day: number, title: number] | null =>
  quarter === 2 ? (NATIONAL_SESSIONS[year] ?? null) : null

/** Regional assemblies meet after the national one, and at the end of the year. */
export const regionalSession = ({ year, quarter }: Quarter, isCity: boolean): number | null =>
  (quarter === 2 && year !== 2020) || quarter === 4 ? (isCity ? CITY_SESSION : OBLAST_SESSION) : null

const fullWindow = ({ window }: EventTitle, year: number) =>
  window?.map((monthDay) => dayOf(`${year}-${monthDay}`)) ?? null

/** A title whose holiday does not begin in the quarter is not held in it. */
function isHeldIn(code: number, { year, quarter, from, to }: Quarter): boolean {
  const { years, quarters, remote } = templateOf[code] ?? {}
  const [first, last] = years ?? []
  if (first !== undefined && last !== undefined && (year < first || year > last)) return false
  if (quarters !== undefined && !quarters.includes(quarter)) return false
  if (remote === true && (year < 2020 || quarter === 1)) return false
  const start = titles[code] === undefined ? null : (fullWindow(titles[code], year)?.[0] ?? null)
  return start === null || (start >= from && start <= to)
}

/** Holidays draw more than the rest of the quarter; from spring 2020 to its end most is held at a distance. */
function weightOf(code: number, { year, quarter }: Quarter): number {
  const isRemoteTime = year === 2020 && quarter > 1
  const { window, remote, theme } = templateOf[code] ?? {}
  if (remote === true) return 12
  if (isRemoteTime) return 1
  const times = window === undefined ? 2 : 6
  return theme === undefined ? times * 2 : times
}

const titlePools = new Map<number, Uint16Array>()

/** Titles for events of a type in a quarter, each as many times as it is likely. */
export function titlePool(type: number, quarterNumber: number): Uint16Array {
  const key = type * QUARTERS.length + quarterNumber
  const known = titlePools.get(key)
  if (known !== undefined) return known
  const quarter = QUARTERS[quarterNumber]
  if (quarter === undefined) throw new Error(`There is no quarter ${quarterNumber}`)
  const codes = Array.from({ length: USUAL }, (_, code) => code).filter(
    (code) => titles[code]?.type === type && isHeldIn(code, quarter),
  )
  const made = Uint16Array.from(codes.flatMap((code) => Array<number>(weightOf(code, quarter)).fill(code)))
  titlePools.set(key, made)
  return made
}

const windowKeys = ['', ...new Set(titles.flatMap(({ window }) => window?.join() ?? []))]
const windowNumbers = titles.map(({ window }) => windowKeys.indexOf(window?.join() ?? ''))
const dayPools = windowKeys.map(() => QUARTERS.map((): Uint16Array | null => null))

/** Days an event of a title may begin on in a quarter. */
export function dayPool(code: number, quarterNumber: number): Uint16Array {
  const pools = dayPools[windowNumbers[code] ?? 0] ?? []
  const known = pools[quarterNumber] ?? null
  if (known !== null) return known
  const title = titles[code]
  const quarter = QUARTERS[quarterNumber]
  if (title === undefined || quarter === undefined) throw new Error(`There is no title ${code}`)
  const [from = quarter.from, to = quarter.to] = fullWindow(title, quarter.year) ?? []
  const made = workingDays(from, Math.min(to, quarter.to))
  pools[quarterNumber] = made
  return made
}
