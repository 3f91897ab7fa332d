import { associationsOf } from './associations'
import { courseColumns } from './courseColumns'
import { COURSE_LANGUAGES } from './courseProviders'
import { eventColumns } from './eventColumns'
import { associationAt } from './organisers'
import { columnsByScope, emptyColumns, type Columns } from './columns'
import { REGIONS } from './places'

export const ACTIVITY_COLUMNS = ['courses', 'events', 'languages'] as const
export type ActivityColumns = Columns<(typeof ACTIVITY_COLUMNS)[number]>

/** Sets of languages that associations teach; a column of them holds numbers of this list. */
const sets: (readonly string[])[] = [[]]
const numbers = new Map<string, number>([['', 0]])

export const LANGUAGE_SETS: readonly (readonly string[])[] = sets

function setNumber(languages: ReadonlySet<string>): number {
  const sorted = [...languages].toSorted()
  const key = sorted.join()
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, sets.length)
  return sets.push(sorted) - 1
}

/** What a region's associations did, counted in the other registers, in the order of the associations. */
function makeRegion(region: number): ActivityColumns {
  const [first, count] = associationsOf(region)
  const columns = emptyColumns(ACTIVITY_COLUMNS, count)
  const taught = Array.from({ length: count }, () => new Set<string>())
  for (const organiser of eventColumns(region).organiser) {
    const at = associationAt(organiser) - first
    if (at >= 0) columns.events[at] = (columns.events[at] ?? 0) + 1
  }
  const { provider, language } = courseColumns(region)
  provider.forEach((organiser, row) => {
    const at = associationAt(organiser) - first
    if (at < 0) return
    columns.courses[at] = (columns.courses[at] ?? 0) + 1
    taught[at]?.add(COURSE_LANGUAGES[language[row] ?? 0] ?? '')
  })
  taught.forEach((languages, at) => {
    columns.languages[at] = setNumber(languages)
  })
  return columns
}

/** Activity of a region's associations, or of all. */
export const activityColumns = columnsByScope(ACTIVITY_COLUMNS, REGIONS.length, makeRegion)
