import { uniform } from './random'
import type { WireIndicator } from './indicators'

/** How figures come in: late, not at all, provisional, hidden, corrected. */

export interface Cell {
  readonly value: number | null
  readonly status: string
}

/** Parts are reported on the same form as what they belong to: they are missing together. */
const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  ['events', /events|seminars-conferences/],
  ['associations', /^eca-(total|registered|branches)/],
  ['courses', /^kz-course/],
  ['adults', /^adult/],
  ['onomastics', /^onomastics/],
  ['plan', /plan-(items|execution)|action-plan/],
  ['instructions', /instructions/],
  ['order', /^social-order-(paid|planned|disbursement)/],
  ['content', /content/],
  ['institutions', /^institutions|tolerance/],
  ['survey', /survey|respondents/],
]

export const formOf = (id: string): string => FORMS.find(([, pattern]) => pattern.test(id))?.[0] ?? id

/** The programme began on 18 April 2013: hardly anyone reported before, many only later that year. */
function chanceOfNoReport(region: string, year: number, quarter: number): number {
  const carelessness = 0.01 + 0.06 * uniform(`careless|${region}`)
  if (year > 2013) return carelessness
  return [0.86, 0.4, 0.12, carelessness][quarter - 1] ?? carelessness
}

/** Rooms for mediation exist since the memorandum of 30 June 2016; the two cities have no district branches. */
const cannotExist = (id: string, region: string, year: number, quarter: number): boolean =>
  (id === 'mediation-rooms' && (year < 2016 || (year === 2016 && quarter < 3))) ||
  (id === 'eca-branches' && (region === 'astana' || region === 'almaty-city'))

/** Territory of Almaty passed from the region to the city in April 2014. */
const isBreak = (indicator: WireIndicator, region: string, year: number, quarter: number): boolean =>
  year === 2014 &&
  quarter === (indicator.frequency === 'year' ? 4 : 2) &&
  (region === 'almaty-city' || region === 'almaty-region') &&
  (indicator.kind === 'flow' || indicator.kind === 'stock')

/** Counts of 1–4 persons in a breakdown by language are hidden. */
const isHidden = (id: string, value: number): boolean =>
  id === 'ethnic-lang-learners' && value >= 1 && value <= 4

/** Two figures typed with a digit too many: outliers worth finding. */
const TYPED_WRONG: readonly string[] = ['event-participants|pavlodar|2018|3', 'publications|aktobe|2016|1']

export function report(
  indicator: WireIndicator,
  region: string,
  year: number,
  quarter: number,
  value: number,
): Cell {
  const { id } = indicator
  const key = `${region}|${year}|${quarter}`
  if (cannotExist(id, region, year, quarter)) return { value: null, status: 'M' }
  const isWholeReportMissing = uniform(`silent|${key}`) < 0.008
  const isMissing = uniform(`form|${formOf(id)}|${key}`) < chanceOfNoReport(region, year, quarter)
  if (isWholeReportMissing || isMissing) return { value: null, status: 'O' }
  if (isHidden(id, value)) return { value: null, status: 'Q' }
  const typed = TYPED_WRONG.includes(`${id}|${key}`) ? value * 10 : value
  if (isBreak(indicator, region, year, quarter)) return { value: typed, status: 'B' }
  if (year === 2020 && (quarter >= 3 || indicator.frequency === 'year')) return { value: typed, status: 'P' }
  const isEstimated = id === 'event-participants' && uniform(`estimate|${key}`) < 0.02
  return { value: typed, status: isEstimated ? 'E' : 'A' }
}

/** Days after the deadline, for one report in twenty. */
export function daysLate(id: string, region: string, year: number, quarter: number): number | null {
  const key = `late|${formOf(id)}|${region}|${year}|${quarter}`
  return uniform(key) < 0.05 ? 3 + Math.floor(38 * uniform(`${key}|days`)) : null
}

/** Which counting rule a region follows for events. */
export function ruleOf(region: string): 'assembly-events' | 'all-structures' | 'centre-only' {
  if (region === 'west-kazakhstan') return 'all-structures'
  return region === 'kostanay' ? 'centre-only' : 'assembly-events'
}

/** Figures corrected after they were published. */
export const REVISIONS: readonly {
  readonly indicator: string
  readonly region: string
  readonly period: string
  readonly share: number
  readonly date: string
}[] = [
  {
    indicator: 'kz-course-learners',
    region: 'karaganda',
    period: '2019-Q2',
    share: 0.91,
    date: '2019-10-14',
  },
  { indicator: 'event-participants', region: 'akmola', period: '2018-Q4', share: 1.12, date: '2019-03-05' },
  { indicator: 'eca-total', region: 'pavlodar', period: '2017-Q3', share: 0.97, date: '2018-01-22' },
]
