import type { Catalogue, PopulationTable } from '../../domain/catalogue'
import type { IndicatorId, IndicatorMetadata } from '../../domain/indicator'
import type { Programme } from '../../domain/programme'
import type { DataSource } from '../dataSource'

/** What a table of figures alone has not got, as the source of the installation has it. */
export interface BaseData {
  readonly catalogue: Catalogue
  /** Empty where the source could not say: nothing is then put in proportion. */
  readonly populations: PopulationTable
  readonly programmes: readonly Programme[]
  readonly metadata: readonly IndicatorMetadata[]
}

const orElse = <T>(asked: Promise<{ readonly data: T }>, otherwise: T): Promise<T> =>
  asked.then(
    ({ data }) => data,
    () => otherwise,
  )

/** A programme of which only the catalogue could be had. */
function fromCatalogue(id: string, { programme, programmes, dataset }: Catalogue): Programme {
  const info = programmes?.find((each) => each.id === id)
  return {
    id,
    name: info?.name ?? programme.name,
    approved: info?.approved ?? dataset.asOf,
    directions: id === programme.id ? programme.directions : [],
    measures: [],
  }
}

/**
 * Asks the source of the installation for the rest of a package.
 * @throws DataError when it does not even answer with its catalogue.
 */
export async function askBase(source: DataSource, indicators: readonly IndicatorId[]): Promise<BaseData> {
  const { data: catalogue } = await source.catalogue()
  const programmes = (catalogue.programmes ?? [catalogue.programme]).map(({ id }) => id)
  const asked = indicators.map((id) => source.indicatorMetadata(id).then(({ data }) => data))
  const metadata = await Promise.allSettled(asked)
  return {
    catalogue,
    populations: await orElse(source.populations(), []),
    programmes: await Promise.all(
      programmes.map((id) => orElse(source.programme(id), fromCatalogue(id, catalogue))),
    ),
    metadata: metadata.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
  }
}
