import { useMemo } from 'react'
import type { IndicatorId } from '../../../domain/indicator'
import type { ObservationGrid } from '../../../domain/observation'
import { useAllSeries } from '../../../view/useAllSeries'
import { useView } from '../../../view/useView'
import type { ProgrammeModel } from '../programmeModel'
import { makeGapsModel, type GapsModel } from './gapsModel'

function useGrids({ programme }: ProgrammeModel): ReadonlyMap<IndicatorId, ObservationGrid> {
  const { seriesOf } = useAllSeries()
  return useMemo(() => {
    const ids = new Set(programme.measures.flatMap(({ indicators }) => indicators))
    return new Map(
      [...ids].flatMap((id) => {
        const series = seriesOf(id)
        return series === null ? [] : [[id, series.reported] as const]
      }),
    )
  }, [programme, seriesOf])
}

/** The blind spots that the address asks for. */
export function useGapsModel(model: ProgrammeModel): GapsModel {
  const { division } = useAllSeries()
  const { view, programme } = useView()
  const { year, sight: rule } = programme
  const { region } = view
  const grids = useGrids(model)
  return useMemo(
    () => makeGapsModel(model, { division, grids, year, rule, region }),
    [model, division, grids, year, rule, region],
  )
}
