import type { Region, RegionId } from '../domain/region'
import type { Compared } from './compared'

/** A chosen region with the slot that gives it colour and mark. */
export interface ComparedRegion {
  readonly region: Region
  readonly slot: number
}

export interface ComparedRegions {
  readonly chosen: readonly ComparedRegion[]
  /** Slot of a region, null when it is not chosen. */
  readonly slotOf: (region: RegionId) => number | null
  /** Ids that the division does not have. */
  readonly unknown: readonly string[]
}

/** The regions that an address compares, found in its division. */
export function findCompared(
  slots: Compared,
  regionOf: (id: RegionId) => Region | undefined,
): ComparedRegions {
  const chosen: ComparedRegion[] = []
  const unknown: string[] = []
  slots.forEach((id, slot) => {
    if (id === null) return
    const region = regionOf(id)
    if (region === undefined) unknown.push(id)
    else chosen.push({ region, slot })
  })
  const bySlot = new Map(chosen.map(({ region, slot }) => [region.id, slot]))
  return { chosen, slotOf: (region) => bySlot.get(region) ?? null, unknown }
}
