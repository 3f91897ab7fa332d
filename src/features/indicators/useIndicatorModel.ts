import { useMemo } from 'react'
import { useAllSeries } from '../../view/useAllSeries'
import { useCompared } from '../../view/useCompared'
import { useCatalogueView } from '../../view/useMapModel'
import { useView } from '../../view/useView'
import { indicatorModel, type IndicatorModel } from './indicatorModel'

/** The figures of the indicator in the address; null when the source sent none. */
export function useIndicatorModel(): IndicatorModel | null {
  const shown = useCatalogueView()
  const all = useAllSeries()
  const { view } = useView()
  const { chosen } = useCompared()
  return useMemo(() => {
    const series = all.seriesOf(shown.indicator.id)
    if (series === null) return null
    const compared = chosen.map(({ region, slot }) => ({ region: region.id, slot }))
    return indicatorModel(series, all, shown, { view, compared })
  }, [all, shown, view, chosen])
}
