import type { AnyTable } from '../table'
import * as catalogue from './catalogueTables'
import * as figures from './figureTables'
import * as registers from './registerTables'

/** All files of a package but boundaries, in the order they are listed; each refers only to itself and to earlier ones. */
export const TABLES: readonly AnyTable[] = [
  catalogue.PROGRAMMES,
  catalogue.DATASET,
  catalogue.DIRECTIONS,
  catalogue.FIELDS,
  catalogue.MEASURES,
  catalogue.DIVISION_TABLE,
  catalogue.REGIONS,
  catalogue.INDICATORS,
  catalogue.RULES,
  catalogue.BREAKS,
  catalogue.DESCRIPTIONS,
  catalogue.DISAGGREGATIONS,
  catalogue.TARGETS,
  figures.POPULATIONS,
  figures.OBSERVATIONS,
  figures.REVISIONS,
  figures.LATE_REPORTS,
  figures.DIMENSIONS,
  figures.CATEGORIES,
  figures.BREAKDOWNS,
  registers.PLACES,
  registers.ORGANISATIONS,
  registers.EVENT_TITLES,
  registers.HOUSES,
  registers.ASSOCIATIONS,
  registers.COURSES,
  registers.EVENTS,
]

export const tableNamed = (name: string): AnyTable | undefined => TABLES.find((table) => table.name === name)
