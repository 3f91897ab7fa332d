import { value } from '../values'
import { columnsByScope, emptyColumns, type Columns } from './columns'
import { QUARTERS, type Quarter } from './days'
import { holderIn, type Held } from './eventOrganisers'
import { dayPool, nationalSession, regionalSession, titlePool, TITLES, TYPES } from './eventTitles'
import { hashOf, seedOf, unitOf } from './integerHash'
import { regionOf, REGIONS } from './places'
import { isReported } from './reported'

/** `span` is days after the first; `number` counts a region's events of a quarter from 1. */
export const EVENT_COLUMNS = ['title', 'place', 'day', 'span', 'organiser', 'participants', 'number'] as const
export type EventColumns = Columns<(typeof EVENT_COLUMNS)[number]>

const OTHER = TYPES.indexOf('events-other')
const SEAT = 'astana'
const LEAST_PARTICIPANTS = 5
/** How many come to an event of a type, beside the others. */
const CROWD = TYPES.map(
  (type) =>
    ({ 'mass-cultural-events': 2.4, 'language-day-events': 1.3, 'patriotic-events': 1.1 })[type] ?? 0.7,
)
const SESSION_CROWD = 6

/** Events of each type in a region's quarter; the figures of the indicators. */
function countsIn(region: string, { year, quarter }: Quarter): readonly number[] {
  const total = value('events-total', region, year, quarter)
  const named = TYPES.slice(0, OTHER).map((type) => value(type, region, year, quarter))
  return [...named, total - named.reduce((sum, count) => sum + count, 0)]
}

const isHeld = (region: number, quarter: number) => isReported('events-total', region, quarter)

/** How many events a region has, without making them. */
export const countEvents = (region: number): number =>
  QUARTERS.reduce(
    (sum, { year, quarter }, q) =>
      sum + (isHeld(region, q) ? value('events-total', regionOf(region).id, year, quarter) : 0),
    0,
  )

/** Sessions of a quarter: title and day, null where any day will do. */
function sessionsIn(
  region: number,
  quarter: Quarter,
): readonly (readonly [title: number, day: number | null])[] {
  const { id, isCity } = regionOf(region)
  const national = id === SEAT ? nationalSession(quarter) : null
  const regional = regionalSession(quarter, isCity)
  return [
    ...(national === null ? [] : [[national[1], national[0]] as const]),
    ...(regional === null ? [] : [[regional, null] as const]),
  ]
}

function makeRegion(region: number): EventColumns {
  const { id } = regionOf(region)
  const seed = seedOf(`events|${id}`)
  const hold = holderIn(region, seed)
  const held: Held = { organiser: 0, place: 0 }
  const columns = emptyColumns(EVENT_COLUMNS, countEvents(region))
  let start = 0

  QUARTERS.forEach((quarter, q) => {
    if (!isHeld(region, q)) return
    const counts = countsIn(id, quarter)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const titles = new Uint16Array(total)
    const days = new Uint16Array(total)
    const sessions = sessionsIn(region, quarter)
    const daily = new Uint32Array(quarter.to - quarter.from + 2)

    let n = 0
    counts.forEach((count, type) => {
      const pool = titlePool(type, q)
      for (let i = 0; i < count; i++, n++) {
        const [session, fixedDay = null] = type === OTHER ? (sessions[i] ?? []) : []
        const title = session ?? pool[hashOf(seed, start + n, 0) % pool.length] ?? 0
        const possible = dayPool(title, q)
        const day = fixedDay ?? possible[hashOf(seed, start + n, 1) % possible.length] ?? quarter.from
        titles[n] = title
        days[n] = day
        const next = day - quarter.from + 1
        daily[next] = (daily[next] ?? 0) + 1
      }
    })
    for (let day = 1; day < daily.length; day++) daily[day] = (daily[day] ?? 0) + (daily[day - 1] ?? 0)

    // In the order of their days, as a register is kept.
    for (let i = 0; i < total; i++) {
      const dayInQuarter = (days[i] ?? 0) - quarter.from
      const row = start + (daily[dayInQuarter] ?? 0)
      daily[dayInQuarter] = (daily[dayInQuarter] ?? 0) + 1
      columns.title[row] = titles[i] ?? 0
      columns.day[row] = days[i] ?? 0
    }
    let crowd = 0
    const crowds = new Float64Array(total)
    for (let i = 0; i < total; i++) {
      const row = start + i
      const title = TITLES[columns.title[row] ?? 0]
      if (title === undefined) continue
      const day = columns.day[row] ?? 0
      hold(row, title.type, title.organiser, day, held)
      columns.organiser[row] = held.organiser
      columns.place[row] = held.place
      const isSession = title.tags.includes('session')
      const long = isSession ? 0 : unitOf(seed, row, 3)
      columns.span[row] = Math.min(long > 0.97 ? 2 : long > 0.9 ? 1 : 0, quarter.to - day)
      const luck = unitOf(seed, row, 4)
      crowd += isSession
        ? SESSION_CROWD
        : (CROWD[title.type] ?? 1) * (0.2 + luck + 3 * luck * luck * luck * luck)
      crowds[i] = crowd
      columns.number[row] = i + 1
    }
    const spare = value('event-participants', id, quarter.year, quarter.quarter) - LEAST_PARTICIPANTS * total
    let given = 0
    for (let i = 0; i < total; i++) {
      const until = Math.round((spare * (crowds[i] ?? 0)) / crowd)
      columns.participants[start + i] = LEAST_PARTICIPANTS + until - given
      given = until
    }
    start += total
  })
  return columns
}

/** Events of a region, or of the whole country, made when first asked for. */
export const eventColumns = columnsByScope(EVENT_COLUMNS, REGIONS.length, makeRegion)
