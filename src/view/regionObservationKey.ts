import { COUNTRY, type RegionId } from '../domain/region'
import type { RegionRow } from './regionModel'

/** What a painted figure of a region's page is, for `data-obs`: indicator|region|period|division|normalisation. */
export function regionObservationKey(
  { indicator, period, reading }: RegionRow,
  region: RegionId = COUNTRY,
): string {
  return [indicator.id, region, period, reading.inputs.division.id, reading.normalisation].join('|')
}
