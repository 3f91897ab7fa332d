import { useMemo } from 'react'
import { blindSpots, yearsWithFigures } from '../../../domain/blindSpots'
import type { ObservationGrid } from '../../../domain/observation'
import { yearOf } from '../../../domain/period'
import { useAllSeries } from '../../../view/useAllSeries'
import { useView } from '../../../view/useView'
import type { ProgrammeModel } from '../programmeModel'
import type { GapsModel } from './gapsModel'

/** Figures of the programme's indicators, as the source sent them. */
function useGrids({ programme }: ProgrammeModel): ReadonlyMap<string, ObservationGrid> {
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

/** The measures on show joined with the figures of a year. */
export function useGapsModel(model: ProgrammeModel): GapsModel {
  const { division, period } = useAllSeries()
  const { view, programme } = useView()
  const grids = useGrids(model)
  const years = useMemo(() => yearsWithFigures(grids.values()), [grids])
  const { sight: rule } = programme
  const last = years.at(-1) ?? yearOf(period)
  const year = programme.year !== null && years.includes(programme.year) ? programme.year : last
  const { measures } = model
  const read = useMemo(() => {
    const { regions } = division
    const spots = blindSpots({ measures, grids, regions: regions.map(({ id }) => id), year, rule })
    const sights = spots.regions.flatMap((sight) => {
      const region = regions.find(({ id }) => id === sight.region)
      if (region === undefined) return []
      const { name, shortName, abbreviation } = region
      return [{ ...sight, name, shortName, abbreviation }]
    })
    return { spots, sights: sights.toSorted((a, b) => a.seen - b.seen) }
  }, [division, measures, grids, year, rule])
  return {
    ...model,
    ...read,
    year,
    years,
    rule,
    selected: read.sights.find(({ region }) => region === view.region) ?? null,
  }
}
