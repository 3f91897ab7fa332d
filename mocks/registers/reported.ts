import { REGION_IDS, seriesOf } from '../observations'
import { QUARTERS } from './days'
import { regionOf } from './places'

/** Letter of the status of a figure: a report that is missing ('O') has no rows behind it. */
export function statusIn(indicator: string, region: number, quarter: number): string {
  const series = seriesOf(indicator)
  const row = REGION_IDS.indexOf(regionOf(region).id)
  return series?.statuses[row]?.[series.periods.indexOf(QUARTERS[quarter]?.period ?? '')] ?? 'O'
}

export const isReported = (indicator: string, region: number, quarter: number): boolean =>
  statusIn(indicator, region, quarter) !== 'O'
