import type { ObservationGrid } from '../observation'
import { cellAt } from '../observationGrid'
import { unusualCells } from '../outliers'
import { quarterOf, type Period } from '../period'
import type { RegionId } from '../region'
import { medianOf } from '../quantiles'
import type { SuspiciousValue } from './fact'
import { readingsInQuarter, type IndicatorReading, type RegionData } from './regionData'

const WEIGHT = 93

/** The median of a region's values in the same quarter of other years; null when there are none. */
function usualLevel(grid: ObservationGrid, row: number, column: number): number | null {
  const period = grid.periods[column]
  const quarter = period === undefined ? null : quarterOf(period)
  const others = grid.periods.flatMap((other, at) => {
    const { value } = cellAt(grid, row, at)
    return at === column || quarterOf(other) !== quarter || value === null ? [] : [value]
  })
  return medianOf(others)
}

/** A value × 8 or ÷ 8 off its usual level, before normalisation, with that level; null when it is nothing of the kind. */
export function suspicionAt(
  { absolute }: IndicatorReading,
  region: RegionId,
  period: Period,
): { readonly value: number; readonly usual: number } | null {
  const row = absolute.regions.indexOf(region)
  const column = absolute.periods.indexOf(period)
  if (row < 0 || column < 0) return null
  const isUnusual = unusualCells(absolute)[row * absolute.periods.length + column] ?? false
  const { value } = cellAt(absolute, row, column)
  const usual = usualLevel(absolute, row, column)
  return isUnusual && value !== null && usual !== null ? { value, usual } : null
}

/** Values of this quarter that deserve a second look. */
export function suspiciousValues(data: RegionData): readonly SuspiciousValue[] {
  return readingsInQuarter(data).flatMap(({ reading, period }): readonly SuspiciousValue[] => {
    const suspicion = suspicionAt(reading, data.region, period)
    if (suspicion === null) return []
    const { id } = reading.indicator
    return [
      {
        kind: 'suspicious',
        indicator: id,
        period,
        ...suspicion,
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
}
