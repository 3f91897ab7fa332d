import type { RegionId } from '../../domain/region'
import type { OwnReason } from './ownProblems'
import { spelledOnce } from './spelledOnce'

/**
 * Regions that a table has parts of as regions of their own: beside "Abai Region", "East Kazakhstan Region" is what was left
 * of it, though its name is the old one.
 */
export function regionsWithParts(names: Iterable<string>): ReadonlyMap<RegionId, OwnReason> {
  const divided = new Map<RegionId, OwnReason>()
  for (const value of new Set(names)) {
    const spelled = spelledOnce(value)
    if (spelled.kind !== 'later') continue
    const { later } = spelled
    divided.set(later.earlier, { code: 'other-borders', value, region: later.earlier, later })
  }
  return divided
}
