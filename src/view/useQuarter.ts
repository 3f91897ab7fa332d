import { useMemo } from 'react'
import { quarterOfView, type QuarterOfView } from './quarterOfView'
import { useCatalogueView } from './useMapModel'
import { useView } from './useView'

/** The quarter of the view: a year is read as its last quarter; one that is not covered gives way to the last. */
export function useQuarter(): QuarterOfView {
  const { catalogue } = useCatalogueView()
  const { view } = useView()
  return useMemo(() => quarterOfView(catalogue, view.period), [catalogue, view.period])
}
