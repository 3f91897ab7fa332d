import type { RegionId } from '../../../domain/region'
import { addCompared, type Compared } from '../../../view/compared'

/**
 * Puts another region in the place of one of a pair. It takes the slot of the one it replaces; where it was compared
 * already, the two change places. Both of the pair are compared afterwards.
 */
export function changePair(
  compared: Compared,
  pair: readonly [RegionId, RegionId],
  replaced: RegionId,
  by: RegionId,
): Compared {
  const both = pair.reduce(addCompared, compared)
  return both.map((region) => (region === replaced ? by : region === by ? replaced : region))
}
