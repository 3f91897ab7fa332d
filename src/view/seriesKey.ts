import type { Period } from '../domain/period'
import { COUNTRY, type RegionId } from '../domain/region'
import type { Series } from './allSeries'

/** What a painted figure of a series is, for `data-obs`: indicator|region|period|division|normalisation, `~ytd` since January. */
export function seriesKey(series: Series, period: Period, region: RegionId = COUNTRY): string {
  const span = series.span === 'year-to-date' ? '~ytd' : ''
  return [
    series.indicator.id,
    region,
    `${period}${span}`,
    series.inputs.division.id,
    series.normalisation,
  ].join('|')
}
