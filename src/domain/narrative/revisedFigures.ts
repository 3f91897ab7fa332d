import type { Revision } from '../observation'
import { observationAt } from '../observationGrid'
import { comparePeriods, daysOf } from '../period'
import type { RevisedFigure } from './fact'
import { listedReadings, type IndicatorReading, type RegionData } from './regionData'

const WEIGHT = 58

/** Corrections of this region's figures up to this quarter, made in this quarter or later. */
export const revisionsToTell = ({ inputs }: IndicatorReading, data: RegionData): readonly Revision[] =>
  inputs.grid.revisions.filter(
    (revision) =>
      revision.region === data.region &&
      comparePeriods(revision.period, data.period) <= 0 &&
      revision.date >= daysOf(data.period).from,
  )

/** Published figures that were corrected, with the figure before and now. */
export function revisedFigures(data: RegionData): readonly RevisedFigure[] {
  return listedReadings(data).flatMap((reading) => {
    const { id } = reading.indicator
    return revisionsToTell(reading, data).flatMap(({ period, previous, date }): readonly RevisedFigure[] => {
      const { value } = observationAt(reading.absolute, data.region, period)
      if (value === null || previous === null || value === previous) return []
      return [
        {
          kind: 'revised',
          indicator: id,
          period,
          previous,
          value,
          date: date.slice(0, 10),
          tone: 'neutral',
          weight: WEIGHT,
          proof: {
            page: 'map',
            indicator: id,
            period,
            span: 'quarter',
            normalisation: 'absolute',
            view: 'table',
            anchor: null,
          },
        },
      ]
    })
  })
}
