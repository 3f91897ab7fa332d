import { value } from '../values'
import { columnsByScope, emptyColumns, type Columns } from './columns'
import { learnersOf, type Learners } from './courseLearners'
import { providersIn, type Provided } from './courseProviders'
import { QUARTERS, weekdayOf, type Quarter } from './days'
import { hashOf, seedOf, unitOf } from './integerHash'
import { regionOf, REGIONS } from './places'
import { isReported, statusIn } from './reported'

/** Counts of persons that are not shown stand as `HIDDEN`; `number` counts a region's courses of a quarter from 1. */
const NAMES = [
  'provider',
  'place',
  'language',
  'level',
  'format',
  'starts',
  'ends',
  'capacity',
  'enrolled',
  'ended',
  'completed',
  'number',
] as const
export type CourseColumns = Columns<(typeof NAMES)[number]>

/** Persons not shown: 1–4 of them, or others from which such a number could be worked out. */
export const HIDDEN = 0xffff

export const COURSE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1'] as const
export const COURSE_FORMATS = ['classroom', 'online', 'mixed'] as const
const LEVEL_BOUNDS = [0.45, 0.7, 0.88, 0.97, 1]
const FORMAT_BOUNDS = [0.94, 0.97, 1]
/** From spring 2020. */
const REMOTE_BOUNDS = [0.15, 0.75, 1]

/** Courses begin within so many days of a quarter's second week, and last at least so many. */
const STARTS_WITHIN = 24
const LEAST_DAYS = 45
const LEAST_CAPACITY = 10

function figure(indicator: string, region: number, q: number): number {
  const quarter = QUARTERS[q]
  return quarter === undefined ? 0 : value(indicator, regionOf(region).id, quarter.year, quarter.quarter)
}

/** Groups of the state language and of others; a quarter that was not reported has none. */
function groupsIn(region: number, q: number): readonly [kazakh: number, own: number] {
  const count = (indicator: string) => (isReported(indicator, region, q) ? figure(indicator, region, q) : 0)
  return [count('kz-courses'), count('ethnic-lang-classes')]
}

const COUNTS = REGIONS.map((): number | null => null)

/** How many courses a region has, without making them. */
export function countCourses(region: number): number {
  COUNTS[region] ??= QUARTERS.reduce((sum, _, q) => {
    const [kazakh, own] = groupsIn(region, q)
    return sum + kazakh + own
  }, 0)
  return COUNTS[region]
}

const notSunday = (day: number): number => (weekdayOf(day) === 0 ? day + 1 : day)
const codeAt = (bounds: readonly number[], luck: number): number => bounds.findIndex((bound) => luck < bound)

/** Level, format and days of a course; both days lie in the quarter. */
function writeTerm(columns: CourseColumns, row: number, seed: number, quarter: Quarter): void {
  const isRemote = quarter.year === 2020 && quarter.quarter > 1
  const starts = notSunday(quarter.from + 7 + (hashOf(seed, row, 3) % STARTS_WITHIN))
  const spare = quarter.to - starts - LEAST_DAYS
  columns.level[row] = codeAt(LEVEL_BOUNDS, unitOf(seed, row, 1))
  columns.format[row] = codeAt(isRemote ? REMOTE_BOUNDS : FORMAT_BOUNDS, unitOf(seed, row, 2))
  columns.starts[row] = starts
  columns.ends[row] = Math.min(quarter.to, notSunday(starts + LEAST_DAYS + (hashOf(seed, row, 4) % spare)))
}

function writeLearners(columns: CourseColumns, row: number, learners: Learners | null, group: number): void {
  columns.enrolled[row] = learners?.enrolled[group] ?? HIDDEN
  columns.ended[row] = learners?.ended[group] ?? HIDDEN
  columns.completed[row] = learners?.completed[group] ?? HIDDEN
  // Places offered say nothing of how many came where that is hidden.
  columns.capacity[row] = Math.max(LEAST_CAPACITY, Math.ceil((learners?.enrolled[group] ?? 0) / 5) * 5)
}

/** Learners of a quarter; where the figure is hidden, or any group would be, all groups are. */
function learnersIn(region: number, q: number, seed: number, start: number): readonly (Learners | null)[] {
  const [kazakh, own] = groupsIn(region, q)
  const luckFrom = (first: number) => (group: number, what: number) => unitOf(seed, first + group, 30 + what)
  const kazakhTotals = {
    enrolled: figure('kz-course-learners', region, q),
    ended: figure('kz-course-ended', region, q),
    completed: figure('kz-course-completions', region, q),
  }
  const ownTotals = { enrolled: figure('ethnic-lang-learners', region, q), ended: null, completed: null }
  const isHidden = statusIn('ethnic-lang-learners', region, q) === 'Q'
  return [
    learnersOf(kazakh, kazakhTotals, luckFrom(start)),
    isHidden ? null : learnersOf(own, ownTotals, luckFrom(start + kazakh)),
  ]
}

function makeRegion(region: number): CourseColumns {
  const seed = seedOf(`courses|${regionOf(region).id}`)
  const columns = emptyColumns(NAMES, countCourses(region))
  const provide = providersIn(region, seed)
  const provided: Provided = { provider: 0, place: 0, language: 0 }
  let row = 0
  QUARTERS.forEach((quarter, q) => {
    const groups = groupsIn(region, q)
    const learners = learnersIn(region, q, seed, row)
    let number = 1
    groups.forEach((count, kind) => {
      for (let group = 0; group < count; group++, row++, number++) {
        writeTerm(columns, row, seed, quarter)
        writeLearners(columns, row, learners[kind] ?? null, group)
        provide(row, kind === 0, columns.starts[row] ?? 0, provided)
        columns.provider[row] = provided.provider
        columns.place[row] = provided.place
        columns.language[row] = provided.language
        columns.number[row] = number
      }
    })
  })
  return columns
}

/** Courses of a region, or of the whole country, made when first asked for. */
export const courseColumns = columnsByScope(NAMES, REGIONS.length, makeRegion)
