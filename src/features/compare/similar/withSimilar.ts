import type { RegionId } from '../../../domain/region'
import { addCompared, type Compared } from '../../../view/compared'

/** Only these regions, in their order; those that are compared already keep their slots. */
export const withSimilar = (compared: Compared, wanted: readonly RegionId[]): Compared =>
  wanted.reduce(
    addCompared,
    compared.map((region) => (region !== null && wanted.includes(region) ? region : null)),
  )
