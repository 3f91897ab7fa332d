import type { components } from '../../contract'
import type { FilesPackage } from '../filesPackage'
import { rowsOf } from '../tableData'
import * as tables from '../tables/catalogueTables'
import { POPULATIONS } from '../tables/figureTables'
import { directionsOf } from './catalogueAnswer'
import { CONTRACT } from './contractVersion'

type Schemas = components['schemas']

export async function populationsAnswer(files: FilesPackage): Promise<Schemas['Populations']> {
  return {
    contract: CONTRACT,
    populations: rowsOf(await files.table(POPULATIONS)).map(({ urban, ...row }) => ({
      ...row,
      ...(urban === null ? {} : { urban }),
    })),
  }
}

/** A programme with its measures; null when there is none of that id. */
export async function programmeAnswer(files: FilesPackage, id: string): Promise<Schemas['Programme'] | null> {
  const programme = rowsOf(await files.table(tables.PROGRAMMES)).find((row) => row.id === id)
  if (programme === undefined) return null
  const measures = rowsOf(await files.table(tables.MEASURES)).filter((row) => row.programme === id)
  return {
    contract: CONTRACT,
    id,
    name: programme.name,
    approved: programme.approved,
    directions: await directionsOf(files, id),
    measures: measures.map((each) => {
      const { programme: _, ...row } = each
      return { ...row, indicators: [...row.indicators] }
    }),
  }
}

/** How an indicator is counted; one that is not described has empty texts. Null when there is none of that id. */
export async function metadataAnswer(
  files: FilesPackage,
  id: string,
): Promise<Schemas['IndicatorMetadata'] | null> {
  const indicators = await files.table(tables.INDICATORS)
  if (!indicators.columns.id.includes(id)) return null
  const description = rowsOf(await files.table(tables.DESCRIPTIONS)).find((row) => row.indicator === id)
  const parts = rowsOf(await files.table(tables.DISAGGREGATIONS)).filter((row) => row.indicator === id)
  return {
    contract: CONTRACT,
    id,
    definition: description?.definition ?? {},
    numeratorText: description?.numeratorText ?? {},
    denominatorText: description?.denominatorText ?? {},
    disaggregations: parts.toSorted((a, b) => a.number - b.number).map(({ name }) => name),
    sources: [...(description?.sources ?? [])],
  }
}
