import { value } from '../values'
import { columnsByScope, emptyColumns, type Columns } from './columns'
import { QUARTERS, type Quarter } from './days'
import { holderIn, type Held } from './eventOrganisers'
import { dayPool, titlePool } from './eventPools'
import { nationalSession, regionalSession, TITLES, TYPES } from './eventTitles'
import { hashOf, seedOf, unitOf } from './integerHash'
import { regionOf, REGIONS } from './places'
import { isReported } from './reported'

/** `span` is days after the first; `number` counts a region's events of a quarter from 1. */
const NAMES = ['title', 'place', 'day', 'span', 'organiser', 'participants', 'number'] as const
export type EventColumns = Columns<(typeof NAMES)[number]>

const OTHER = TYPES.indexOf('events-other')
const SEAT = 'astana'
const LEAST_PARTICIPANTS = 5
/** How many come to an event of a type, beside the others. */
const CROWD: Readonly<Record<string, number>> = {
  'mass-cultural-events': 2.4,
  'language-day-events': 1.3,
  'patriotic-events': 1.1,
}
const CROWDS = TYPES.map((type) => CROWD[type] ?? 0.7)
const SESSION_CROWD = 6
/** Delegates and guests of the whole country. */
const NATIONAL_CROWD = 40

const isHeld = (region: number, quarter: number) => isReported('events-total', region, quarter)

const COUNTS = REGIONS.map((): number | null => null)

/** How many events a region has, without making them: quarters that were not reported have none. */
export function countEvents(region: number): number {
  const { id } = regionOf(region)
  COUNTS[region] ??= QUARTERS.reduce(
    (sum, { year, quarter }, q) => sum + (isHeld(region, q) ? value('events-total', id, year, quarter) : 0),
    0,
  )
  return COUNTS[region]
}

/** Events of each type in a region's quarter; the figures of the indicators. */
function countsIn(region: string, { year, quarter }: Quarter): readonly number[] {
  const total = value('events-total', region, year, quarter)
  const named = TYPES.slice(0, OTHER).map((type) => value(type, region, year, quarter))
  return [...named, total - named.reduce((sum, count) => sum + count, 0)]
}

/** Sessions of a quarter: title and day, null where any day of its time will do. */
function sessionsIn(region: number, quarter: Quarter): readonly (readonly [number, number | null])[] {
  const { id, isCity } = regionOf(region)
  const national = id === SEAT ? nationalSession(quarter) : null
  const regional = regionalSession(quarter, isCity)
  return [
    ...(national === null ? [] : [[national[1], national[0]] as const]),
    ...(regional === null ? [] : [[regional, null] as const]),
  ]
}

/** A quarter of a region whose events are being written, from row `start` on. */
interface Writing {
  readonly columns: EventColumns
  readonly region: number
  readonly q: number
  readonly quarter: Quarter
  readonly seed: number
  readonly start: number
}

/** Writes titles and days, in the order of days, as a register is kept; returns how many events there are. */
function writeTitles({ columns, region, q, quarter, seed, start }: Writing): number {
  const counts = countsIn(regionOf(region).id, quarter)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const sessions = sessionsIn(region, quarter)
  const titles = new Uint16Array(total)
  const days = new Uint16Array(total)
  const next = new Uint32Array(quarter.to - quarter.from + 2)
  let n = 0
  counts.forEach((count, type) => {
    const pool = titlePool(type, q)
    for (let i = 0; i < count; i++, n++) {
      const [session, fixed = null] = type === OTHER ? (sessions[i] ?? []) : []
      const title = session ?? pool[hashOf(seed, start + n, 0) % pool.length] ?? 0
      const possible = dayPool(title, q)
      const day = fixed ?? possible[hashOf(seed, start + n, 1) % possible.length] ?? quarter.from
      titles[n] = title
      days[n] = day - quarter.from
      next[day - quarter.from + 1] = (next[day - quarter.from + 1] ?? 0) + 1
    }
  })
  for (let day = 1; day < next.length; day++) next[day] = (next[day] ?? 0) + (next[day - 1] ?? 0)
  for (let i = 0; i < total; i++) {
    const day = days[i] ?? 0
    const at = next[day] ?? 0
    next[day] = at + 1
    columns.title[start + at] = titles[i] ?? 0
    columns.day[start + at] = quarter.from + day
    columns.number[start + at] = at + 1
  }
  return total
}

/** Writes how long events last, and how many take part: together as many as the region reported. */
function writeParticipants({ columns, region, quarter, seed, start }: Writing, total: number): void {
  const until = new Float64Array(total)
  let crowd = 0
  for (let i = 0; i < total; i++) {
    const row = start + i
    const title = TITLES[columns.title[row] ?? 0]
    const isSession = title?.tags.includes('session') === true
    const length = isSession ? 0 : unitOf(seed, row, 3)
    columns.span[row] = Math.min(
      length > 0.97 ? 2 : length > 0.9 ? 1 : 0,
      quarter.to - (columns.day[row] ?? 0),
    )
    const luck = unitOf(seed, row, 4)
    const size = (CROWDS[title?.type ?? OTHER] ?? 1) * (0.2 + luck + 3 * luck * luck * luck * luck)
    const gathered = title?.organiser === 'national' ? NATIONAL_CROWD : SESSION_CROWD
    crowd += isSession ? gathered : size
    until[i] = crowd
  }
  const all = value('event-participants', regionOf(region).id, quarter.year, quarter.quarter)
  const spare = all - LEAST_PARTICIPANTS * total
  let given = 0
  for (let i = 0; i < total; i++) {
    const so = Math.round((spare * (until[i] ?? 0)) / crowd)
    columns.participants[start + i] = LEAST_PARTICIPANTS + so - given
    given = so
  }
}

function makeRegion(region: number): EventColumns {
  const seed = seedOf(`events|${regionOf(region).id}`)
  const columns = emptyColumns(NAMES, countEvents(region))
  const hold = holderIn(region, seed)
  const held: Held = { organiser: 0, place: 0 }
  let start = 0
  QUARTERS.forEach((quarter, q) => {
    if (!isHeld(region, q)) return
    const writing = { columns, region, q, quarter, seed, start }
    const total = writeTitles(writing)
    for (let row = start; row < start + total; row++) {
      const title = TITLES[columns.title[row] ?? 0]
      hold(row, title?.type ?? OTHER, title?.organiser ?? null, columns.day[row] ?? 0, held)
      columns.organiser[row] = held.organiser
      columns.place[row] = held.place
    }
    writeParticipants(writing, total)
    start += total
  })
  return columns
}

/** Events of a region, or of the whole country, made when first asked for. */
export const eventColumns = columnsByScope(NAMES, REGIONS.length, makeRegion)
