import texts from '../data/texts/registers/events.json'
import { EVENT_TYPES, INDICATORS } from '../indicators'
import { measures } from '../measures'
import { dayOf, type Quarter } from './days'
import { filled, type Names } from './names'

/** Indicators that count events; they add up to `events-total`. */
export const TYPES: readonly string[] = [...EVENT_TYPES, 'events-other']
const OTHER = TYPES.indexOf('events-other')

export const TYPE_NAMES: readonly Names[] = TYPES.map((type) => {
  const { kk = '', ru = '', en = '' } = INDICATORS.find(({ id }) => id === type)?.name ?? {}
  return { kk, ru, en }
})

type Tag = 'session' | 'jubilee' | 'republican'

/** When events of a title are held; without a limit, at any time. */
interface When {
  /** First and last day of the holiday it belongs to, MM-DD. */
  readonly window: readonly [string, string] | null
  readonly years: readonly number[] | null
  readonly quarters: readonly number[] | null
  /** Held at a distance, which began in spring 2020. */
  readonly isRemote: boolean
}

/** What is the same for all events of one title. */
export interface EventTitle extends When {
  readonly text: Names
  /** Number in `TYPES`. */
  readonly type: number
  readonly direction: string
  readonly measure: string
  readonly tags: readonly Tag[]
  /** One of several that differ by their theme only. */
  readonly hasTheme: boolean
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

const titles: EventTitle[] = []
const measuresFor = TYPES.map((type, number) => {
  const counted = number === OTHER ? 'events-total' : type
  return measures.filter(({ indicators }) => indicators.includes(counted))
})

/** A title answers to one measure of those its type is counted for. */
function add(title: Omit<EventTitle, 'direction' | 'measure'>): number {
  const answers = measuresFor[title.type] ?? []
  const measure = answers[titles.length % answers.length]
  return titles.push({ ...title, direction: measure?.direction ?? '', measure: measure?.id ?? '' }) - 1
}

TYPES.forEach((name, type) => {
  for (const template of TEMPLATES[name] ?? []) {
    const hasTheme = template.theme !== undefined
    for (const theme of hasTheme ? (THEMES[template.theme ?? ''] ?? []) : [{ kk: '', ru: '', en: '' }]) {
      add({
        text: filled(template, { '': theme }),
        type,
        tags: template.tag === 'jubilee' ? ['jubilee'] : [],
        hasTheme,
        window: WINDOWS[template.window ?? ''] ?? null,
        years: template.years ?? null,
        quarters: template.quarters ?? null,
        isRemote: template.remote === true,
        organiser: template.organiser ?? null,
      })
    }
  }
})

/** Sessions are put where they belong, not drawn. */
export const DRAWN_TITLES = titles.length

function session(text: Names, organiser: string, rest: Partial<EventTitle> = {}): number {
  const whenever = { hasTheme: false, window: null, years: null, quarters: null, isRemote: false }
  return add({ text, type: OTHER, tags: ['session'], organiser, ...whenever, ...rest })
}
const national = (text: Names, ...tags: readonly Tag[]): number =>
  session(text, 'national', { tags: ['session', 'republican', ...tags] })
const numbered = (roman: string): number =>
  national(filled(texts.sessions.numbered, { '': { kk: roman, ru: roman, en: roman } }))

const SPRING: Partial<EventTitle> = { window: ['05-11', '06-20'] }
const AUTUMN: Partial<EventTitle> = { window: ['11-09', '12-19'] }
const inSpringAndAutumn = (text: Names): readonly [number, number] => [
  session(text, 'secretariat', SPRING),
  session(text, 'secretariat', AUTUMN),
]
const OBLAST_SESSIONS = inSpringAndAutumn(texts.sessions.oblast)
const CITY_SESSIONS = inSpringAndAutumn(texts.sessions.city)
const USUAL_SESSION = national(texts.sessions.national)
const JUBILEE_SESSION = national(texts.sessions.jubilee, 'jubilee')

/**
 * Sessions of the Assembly in Astana. The days of 2013 and 2014 are published with their numbers; the others are general
 * knowledge. In spring 2020 nobody gathered.
 */
const NATIONAL_SESSIONS: Readonly<Record<number, readonly [day: number, title: number]>> = {
  2013: [dayOf('2013-04-24'), numbered('XX')],
  2014: [dayOf('2014-04-18'), numbered('XXI')],
  2015: [dayOf('2015-04-23'), JUBILEE_SESSION],
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
export function regionalSession({ year, quarter }: Quarter, isCity: boolean): number | null {
  const [spring, autumn] = isCity ? CITY_SESSIONS : OBLAST_SESSIONS
  if (quarter === 4) return autumn
  return quarter === 2 && year !== 2020 ? spring : null
}
