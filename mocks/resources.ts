import type { components } from '../src/data/contract'
import { completenessAnswer } from '../src/data/answers/completenessAnswer'
import { datasetAnswer } from '../src/data/answers/datasetAnswer'
import { makeCatalogue, VERSION } from './catalogue'
import provenance from './data/texts/provenance.json'
import { INDICATORS } from './indicators'
import { REGION_IDS, seriesOf } from './observations'

type Schemas = components['schemas']

/** What the dataset is, with its publisher and licence. */
export function makeDataset(): Schemas['Dataset'] {
  const { publisher, licence } = provenance
  return datasetAnswer(makeCatalogue(), { publisher, licence })
}

/** What of the division of 2013 was reported, and when. */
export const makeCompleteness = (): Schemas['Completeness'] =>
  completenessAnswer(
    {
      datasetVersion: VERSION,
      division: '2013',
      regions: [...REGION_IDS],
      series: INDICATORS.flatMap(({ id }) => seriesOf(id) ?? []),
    },
    makeCatalogue().dataset,
  )
