import { checkPackage } from '../../../../../src/data/files/checkPackage'
import type { CheckListener } from '../../../../../src/data/files/packageCheck'
import { PackageError } from '../../../../../src/data/files/filesPackage'
import type { AnyTableData } from '../../../../../src/data/files/tableData'
import type { AnyTable } from '../../../../../src/data/files/table'
import { BREAKDOWNS, OBSERVATIONS } from '../../../../../src/data/files/tables/figureTables'
import { ASSOCIATIONS, COURSES, EVENTS, HOUSES } from '../../../../../src/data/files/tables/registerTables'
import type { PackageFolder } from './openFolder'

/** What has to be known of the large files before their first row is written. */
export interface Survey {
  /** Divisions that there are figures of. */
  readonly divisions: ReadonlySet<string>
  /** Dimensions of each indicator, in the order in which rows name them. */
  readonly dimensions: ReadonlyMap<string, ReadonlySet<string>>
  /** Region of each place, by division and place. */
  readonly regionOf: ReadonlyMap<string, string>
}

export const placeKey = (division: string, place: string): string => `${division} ${place}`

const REGISTERS: readonly string[] = [ASSOCIATIONS, COURSES, EVENTS, HOUSES].map(({ name }) => name)

class Surveying implements Survey {
  readonly divisions = new Set<string>()
  readonly dimensions = new Map<string, Set<string>>()
  readonly regionOf = new Map<string, string>()

  look({ name }: AnyTable, { count, columns }: AnyTableData): void {
    const cell = (column: string, row: number) => String(columns[column]?.[row])
    for (let row = 0; row < count; row++) {
      if (name === OBSERVATIONS.name) this.divisions.add(cell('division', row))
      else if (name === BREAKDOWNS.name) this.#divided(cell('indicator', row), cell('dimension', row))
      else if (REGISTERS.includes(name))
        this.regionOf.set(placeKey(cell('division', row), cell('place', row)), cell('region', row))
    }
  }

  #divided(indicator: string, dimension: string): void {
    const known = this.dimensions.get(indicator) ?? new Set()
    this.dimensions.set(indicator, known.add(dimension))
  }
}

/**
 * Checks every file of a package by size, digest, rows and cells.
 * @throws PackageError with everything that is wrong.
 */
export async function surveyPackage(
  { read }: PackageFolder,
  tell: CheckListener['tell'] = () => undefined,
): Promise<Survey> {
  const surveying = new Surveying()
  const look = (table: AnyTable, data: AnyTableData) => surveying.look(table, data)
  const { problems, problemCount } = await checkPackage(read, { look, tell })
  if (problemCount > 0) throw new PackageError(problems, problemCount)
  return surveying
}
