import { value } from '../values'
import { isStanding } from './associationLives'
import { ASSOCIATIONS, associationsOf, type RegisteredAssociation } from './associations'
import { columnsByScope, emptyColumns, type Columns } from './columns'
import { QUARTERS, weekdayOf, type Quarter } from './days'
import { hashOf, seedOf, unitOf } from './integerHash'
import { associationOrganiser, teachingCentre } from './organisers'
import { placesOf, regionOf, REGIONS } from './places'
import { isReported, statusIn } from './reported'
import { shares } from './shares'

/** Counts of persons that are not shown stand as `HIDDEN`; `number` counts a region's courses of a quarter from 1. */
export const COURSE_COLUMNS = [
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
export type CourseColumns = Columns<(typeof COURSE_COLUMNS)[number]>

/** Persons not shown: 1–4 of them, or others from which such a number could be worked out. */
export const HIDDEN = 0xffff
const LEAST_SHOWN = 5

export const COURSE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1'] as const
export const FORMATS = ['classroom', 'online', 'mixed'] as const
/** Codes of the languages taught; the state language is the first. */
export const COURSE_LANGUAGES: readonly string[] = [
  'kk',
  ...new Set(ASSOCIATIONS.flatMap(({ language }) => language ?? [])),
]

const kazakhGroups = (region: number, q: number): number =>
  isReported('kz-courses', region, q) ? figure('kz-courses', region, q) : 0
const ownGroups = (region: number, q: number): number =>
  isReported('ethnic-lang-classes', region, q) ? figure('ethnic-lang-classes', region, q) : 0

function figure(indicator: string, region: number, q: number): number {
  const quarter = QUARTERS[q]
  return quarter === undefined ? 0 : value(indicator, regionOf(region).id, quarter.year, quarter.quarter)
}

/** How many courses a region has, without making them. */
export const countCourses = (region: number): number =>
  QUARTERS.reduce((sum, _, q) => sum + kazakhGroups(region, q) + ownGroups(region, q), 0)

interface Learners {
  readonly enrolled: readonly number[]
  readonly ended: readonly number[]
  readonly completed: readonly number[]
}

/** Learners of groups that add up to the figures of a quarter; null when a group would be too small to be shown. */
function learners(
  groups: number,
  totals: readonly [enrolled: number, ended: number | null, completed: number | null],
  luck: (group: number, what: number) => number,
): Learners | null {
  const [all, allEnded, allCompleted] = totals
  const atLeast = () => LEAST_SHOWN
  const sum = (parts: readonly number[]) => parts.reduce((whole, part) => whole + part, 0)
  const enrolled = shares(
    all,
    Array.from({ length: groups }, (_, i) => (all / groups) * (0.7 + 0.6 * luck(i, 0))),
    atLeast,
    () => 40,
  )
  if (enrolled === null) return null
  const endedWishes = enrolled.map((count, i) => Math.max(LEAST_SHOWN, count * (0.86 + 0.16 * luck(i, 1))))
  const ended = shares(
    allEnded ?? sum(endedWishes.map((wish, i) => Math.min(enrolled[i] ?? 0, Math.round(wish)))),
    endedWishes,
    atLeast,
    (i) => enrolled[i] ?? 0,
  )
  if (ended === null) return null
  const rate = allCompleted === null ? 0.85 : allCompleted / sum(ended)
  const completedWishes = ended.map((count, i) =>
    Math.max(LEAST_SHOWN, count * (rate + 0.2 * (luck(i, 2) - 0.5))),
  )
  const completed = shares(
    allCompleted ?? sum(completedWishes.map((wish, i) => Math.min(ended[i] ?? 0, Math.round(wish)))),
    completedWishes,
    atLeast,
    (i) => ended[i] ?? 0,
  )
  return completed === null ? null : { enrolled, ended, completed }
}

const START_WITHIN = 24
const LEAST_DAYS = 45

/** A working day, moved forward over a Sunday. */
const notSunday = (day: number): number => (weekdayOf(day) === 0 ? day + 1 : day)

const codeAt = (bounds: readonly number[], luck: number): number => bounds.findIndex((bound) => luck < bound)

const BEGINNERS = [0.45, 0.7, 0.88, 0.97, 1]
const FORMAT_BOUNDS = [0.94, 0.97, 1]
const REMOTE_BOUNDS = [0.15, 0.75, 1]

function makeRegion(region: number): CourseColumns {
  const { id } = regionOf(region)
  const seed = seedOf(`courses|${id}`)
  const columns = emptyColumns(COURSE_COLUMNS, countCourses(region))
  const providers = providersIn(region, seed)
  let start = 0
  QUARTERS.forEach((quarter, q) => {
    const groups = { kazakh: kazakhGroups(region, q), own: ownGroups(region, q) }
    const luckFrom = (first: number) => (group: number, what: number) =>
      unitOf(seed, first + group, 30 + what)
    const kazakh = learners(
      groups.kazakh,
      [
        figure('kz-course-learners', region, q),
        figure('kz-course-ended', region, q),
        figure('kz-course-completions', region, q),
      ],
      luckFrom(start),
    )
    const own =
      statusIn('ethnic-lang-learners', region, q) === 'Q'
        ? null
        : learners(
            groups.own,
            [figure('ethnic-lang-learners', region, q), null, null],
            luckFrom(start + groups.kazakh),
          )
    for (let i = 0; i < groups.kazakh + groups.own; i++) {
      const row = start + i
      const isKazakh = i < groups.kazakh
      const at = isKazakh ? i : i - groups.kazakh
      const counts = isKazakh ? kazakh : own
      writeTerm(columns, row, seed, quarter)
      providers(columns, row, isKazakh, columns.starts[row] ?? 0)
      columns.number[row] = i + 1
      columns.enrolled[row] = counts?.enrolled[at] ?? HIDDEN
      columns.ended[row] = counts?.ended[at] ?? HIDDEN
      columns.completed[row] = counts?.completed[at] ?? HIDDEN
      const learned = counts?.enrolled[at] ?? 0
      columns.capacity[row] = Math.max(10, Math.ceil(learned / 5) * 5)
    }
    start += groups.kazakh + groups.own
  })
  return columns
}

/** Level, format and days of a course; both days lie in the quarter. */
function writeTerm(columns: CourseColumns, row: number, seed: number, quarter: Quarter): void {
  columns.level[row] = codeAt(BEGINNERS, unitOf(seed, row, 1))
  const isRemote = quarter.year === 2020 && quarter.quarter > 1
  columns.format[row] = codeAt(isRemote ? REMOTE_BOUNDS : FORMAT_BOUNDS, unitOf(seed, row, 2))
  const starts = notSunday(quarter.from + 2 + (hashOf(seed, row, 3) % START_WITHIN))
  const latest = quarter.to - starts - LEAST_DAYS
  columns.starts[row] = starts
  columns.ends[row] = Math.min(quarter.to, notSunday(starts + LEAST_DAYS + (hashOf(seed, row, 4) % latest)))
}

/** Who teaches: centres and a few associations the state language, associations the languages of ethnic groups. */
function providersIn(region: number, seed: number) {
  const [first, count] = associationsOf(region)
  const codes = Array.from({ length: count }, (_, i) => first + i)
  const has = (test: (association: RegisteredAssociation) => boolean) =>
    codes.filter((code) => {
      const association = ASSOCIATIONS[code]
      return association !== undefined && test(association)
    })
  const ownTeachers = has(({ teachesOwn }) => teachesOwn)
  const kazakhTeachers = has(({ teachesKazakh }) => teachesKazakh)
  const places = placesOf(region)
  const [centre = 0] = places

  /** A teacher that stands on the day, found from a place in the list onwards. */
  const teacherOn = (teachers: readonly number[], from: number, day: number): number | null => {
    for (let i = 0; i < teachers.length; i++) {
      const code = teachers[(from + i) % teachers.length] ?? 0
      const association = ASSOCIATIONS[code]
      if (association !== undefined && isStanding(association, day)) return code
    }
    return null
  }
  return function provide(columns: CourseColumns, row: number, isKazakh: boolean, day: number): void {
    const isByAssociation = !isKazakh || unitOf(seed, row, 10) < 0.14
    const code = isByAssociation
      ? teacherOn(isKazakh ? kazakhTeachers : ownTeachers, hashOf(seed, row, 11), day)
      : null
    const association = code === null ? undefined : ASSOCIATIONS[code]
    if (code !== null && association !== undefined) {
      columns.provider[row] = associationOrganiser(code)
      columns.place[row] = association.place
      columns.language[row] = isKazakh ? 0 : COURSE_LANGUAGES.indexOf(association.language ?? '')
      return
    }
    if (!isKazakh) throw new Error(`Nobody teaches a language in ${regionOf(region).id}`)
    const isCentre = unitOf(seed, row, 12) < 0.45
    const place = isCentre ? centre : (places[hashOf(seed, row, 13) % places.length] ?? centre)
    columns.place[row] = place
    columns.provider[row] = teachingCentre(place, place === centre)
    columns.language[row] = 0
  }
}

/** Courses of a region, or of the whole country, made when first asked for. */
export const courseColumns = columnsByScope(COURSE_COLUMNS, REGIONS.length, makeRegion)
