import type { components } from '../contract'
import { RESOURCES_CONTRACT } from './resourcesContract'

type Schemas = components['schemas']

/** What of the dataset the catalogue does not say. */
export type DatasetProvenance = Pick<Schemas['Dataset'], 'publisher' | 'licence'>

/** The answer to `/dataset`: what the catalogue says, said once more by nobody but the catalogue. */
export const datasetAnswer = (
  {
    dataset,
    divisions,
  }: {
    readonly dataset: Schemas['DatasetInfo']
    readonly divisions: readonly Pick<Schemas['Division'], 'id'>[]
  },
  provenance: DatasetProvenance,
): Schemas['Dataset'] => ({
  contract: RESOURCES_CONTRACT,
  ...dataset,
  ...provenance,
  divisions: divisions.map(({ id }) => id),
})
