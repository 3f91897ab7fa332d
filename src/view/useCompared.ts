import { useMemo } from 'react'
import { readCompared, writeCompared } from './compared'
import { findCompared, type ComparedRegions } from './comparedRegions'
import { useCatalogueView } from './useMapModel'
import { useViewPart } from './useView'

/** The regions chosen for comparison, on any page. */
export function useCompared(): ComparedRegions {
  const { regionOf } = useCatalogueView()
  const text = useViewPart(({ view }) => writeCompared(view.compared))
  return useMemo(
    () => findCompared((text === null ? null : readCompared(text)) ?? [], regionOf),
    [text, regionOf],
  )
}
