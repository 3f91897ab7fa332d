import type { components } from '../../src/data/contract'
import { countCourses, courseColumns, COURSE_FORMATS, COURSE_LEVELS, HIDDEN } from './courseColumns'
import { COURSE_LANGUAGES } from './courseProviders'
import { isoOf, QUARTERS } from './days'
import { nameRanks } from '../../src/data/registers/nameRanks'
import { ORGANISER_NAMES } from './organisers'
import { placeFields } from './placeFields'
import { placeOf, PLACE_NAMES, regionOf } from './places'
import { facetOf, named, type RegisterTable, type SortKey } from '../../src/data/registers/registerTable'
import { quarterOfDay, yearFacet } from './yearFacet'

type WireCourse = components['schemas']['Course']

const each = (values: readonly string[]) => values.map((value) => [value])
const LANGUAGE_VALUES = each(COURSE_LANGUAGES)
const LEVEL_VALUES = each(COURSE_LEVELS)
const FORMAT_VALUES = each(COURSE_FORMATS)
const inAlphabet = COURSE_LANGUAGES.toSorted()
const LANGUAGE_RANKS = Uint16Array.from(COURSE_LANGUAGES, (code) => inAlphabet.indexOf(code))

const plain = (codes: Uint16Array) => (): SortKey => ({ codes, ranks: null, missing: null })
const persons = (codes: Uint16Array) => (): SortKey => ({ codes, ranks: null, missing: HIDDEN })
const shown = (count: number | undefined): number | null =>
  count === undefined || count === HIDDEN ? null : count

/** The register of courses. */
export const courseTable: RegisterTable<WireCourse> = {
  countIn: countCourses,
  scope: (region) => {
    const columns = courseColumns(region)
    const { place, provider, language, level, format, starts } = columns
    const { facets, sortKeys } = placeFields(place)
    return {
      count: starts.length,
      days: starts,
      places: place,
      facet: (field) =>
        named(
          {
            ...facets,
            language: () => facetOf(language, LANGUAGE_VALUES),
            level: () => facetOf(level, LEVEL_VALUES),
            format: () => facetOf(format, FORMAT_VALUES),
            year: () => yearFacet(starts),
          },
          field,
        ),
      sortKey: (field, of) =>
        named(
          {
            ...sortKeys(of),
            startsOn: plain(starts),
            endsOn: plain(columns.ends),
            provider: () => ({ codes: provider, ranks: nameRanks(ORGANISER_NAMES, of), missing: null }),
            language: () => ({ codes: language, ranks: LANGUAGE_RANKS, missing: null }),
            level: plain(level),
            format: plain(format),
            capacity: plain(columns.capacity),
            enrolled: persons(columns.enrolled),
            completed: persons(columns.completed),
          },
          field,
        ),
      searched: () => [
        { codes: provider, names: ORGANISER_NAMES },
        { codes: place, names: PLACE_NAMES },
      ],
    }
  },
  row: (region, at) => {
    const columns = courseColumns(region)
    const place = placeOf(columns.place[at] ?? 0)
    const { id } = regionOf(place.region)
    const starts = columns.starts[at] ?? 0
    const number = String(columns.number[at] ?? 0).padStart(3, '0')
    return {
      id: `course-${id}-${QUARTERS[quarterOfDay(starts)]?.period.toLowerCase() ?? ''}-${number}`,
      provider: ORGANISER_NAMES[columns.provider[at] ?? 0] ?? {},
      region: id,
      place: place.id,
      language: COURSE_LANGUAGES[columns.language[at] ?? 0] ?? 'kk',
      level: COURSE_LEVELS[columns.level[at] ?? 0] ?? 'A1',
      format: COURSE_FORMATS[columns.format[at] ?? 0] ?? 'classroom',
      startsOn: isoOf(starts),
      endsOn: isoOf(columns.ends[at] ?? 0),
      capacity: columns.capacity[at] ?? 0,
      enrolled: shown(columns.enrolled[at]),
      ended: shown(columns.ended[at]),
      completed: shown(columns.completed[at]),
    }
  },
}
