import { useMemo } from 'react'
import type { Region, RegionId } from '../domain/region'
import { useCatalogueView } from './useMapModel'
import { useViewPart } from './useView'
import { readCompared, writeCompared } from './compared'

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

/** The regions chosen for comparison, on any page. */
export function useCompared(): ComparedRegions {
  const { regionOf } = useCatalogueView()
  const text = useViewPart(({ view }) => writeCompared(view.compared))
  return useMemo(() => {
    const slots = (text === null ? null : readCompared(text)) ?? []
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
  }, [text, regionOf])
}
