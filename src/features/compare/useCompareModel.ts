import { useMemo } from 'react'
import { makeCompareModel, type CompareModel } from '../../view/compare/compareModel'
import { useAllSeries } from '../../view/useAllSeries'
import { useCompared } from '../../view/useCompared'
import { useCatalogueView } from '../../view/useMapModel'
import { useView } from '../../view/useView'

/** What the address compares, for every way of comparing. */
export function useCompareModel(): CompareModel {
  const series = useAllSeries()
  const { view, compare } = useView()
  const { indicator } = useCatalogueView()
  const regions = useCompared()
  return useMemo(
    () => makeCompareModel(series, view, compare, indicator, regions),
    [series, view, compare, indicator, regions],
  )
}
