import { EVENT_TYPES } from '../indicators'
import { REGION_IDS } from '../observations'
import { isStanding } from '../registers/associationLives'
import { LEVELS } from '../registers/associationRoles'
import { ASSOCIATIONS, associationsOf, type RegisteredAssociation } from '../registers/associations'
import { courseColumns, COURSE_FORMATS, COURSE_LEVELS } from '../registers/courseColumns'
import { QUARTERS } from '../registers/days'
import { regionNumber } from '../registers/places'
import { wholesOf } from './wholes'

/** Parts of a region's figure of a year (its number from 0), one a category. */
type KnownParts = (region: string, year: number) => readonly number[]

const countOf = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length

/** Associations that stand at the end of a year, as the register has them. */
function standing(region: string, year: number): readonly (RegisteredAssociation & { isKnown: boolean })[] {
  const [first, count] = associationsOf(regionNumber(region))
  const day = QUARTERS[year * 4 + 3]?.to ?? 0
  return ASSOCIATIONS.slice(first, first + count)
    .filter((association) => isStanding(association, day))
    .map((association) => ({
      ...association,
      isKnown: association.registered !== null && association.registered <= day,
    }))
}

/** Courses of the state language by a code of the register; the state language is the first of its languages. */
function coursesBy(field: 'level' | 'format', codes: number): KnownParts {
  return (region, year) => {
    const columns = courseColumns(regionNumber(region))
    const from = QUARTERS[year * 4]?.from ?? 0
    const to = QUARTERS[year * 4 + 3]?.to ?? 0
    const counts = Array.from({ length: codes }, () => 0)
    columns.starts.forEach((day, row) => {
      const code = columns[field][row] ?? 0
      if (columns.language[row] === 0 && day >= from && day <= to) counts[code] = (counts[code] ?? 0) + 1
    })
    return counts
  }
}

const eventTypes: KnownParts = (region, year) =>
  [...EVENT_TYPES, 'events-other'].map((id) => wholesOf(id)[REGION_IDS.indexOf(region)]?.[year]?.value ?? 0)

/** Dimensions whose parts are told elsewhere too, by a register or by other indicators: they must say the same. */
export const KNOWN_PARTS: Readonly<Record<string, Readonly<Record<string, KnownParts>>>> = {
  'kz-courses': {
    'course-level': coursesBy('level', COURSE_LEVELS.length),
    'course-format': coursesBy('format', COURSE_FORMATS.length),
  },
  'eca-total': {
    registration: (region, year) => {
      const all = standing(region, year)
      const registered = countOf(all, ({ isKnown }) => isKnown)
      return [registered, all.length - registered]
    },
    'association-level': (region, year) =>
      LEVELS.map((level) => countOf(standing(region, year), (each) => each.level === level)),
  },
  'eca-registered': {
    // A branch is registered with its association.
    'registered-level': (region, year) =>
      LEVELS.filter((level) => level !== 'branch').map((level) =>
        countOf(standing(region, year), (each) => each.isKnown && each.level === level),
      ),
  },
  'events-total': { 'event-type': eventTypes },
}
