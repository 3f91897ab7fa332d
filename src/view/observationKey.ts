import { COUNTRY, type RegionId } from '../domain/region'
import type { MapModel } from './useMapModel'

/**
 * What a painted figure is, for `data-obs`: indicator|region|period|division|normalisation. Readings since January carry
 * `~ytd` after the period. The oracle finds every figure on the page by it.
 */
export function observationKey(
  model: MapModel,
  region: RegionId = COUNTRY,
  period = model.selection.period,
): string {
  const { indicator, division, selection } = model
  const span = selection.span === 'year-to-date' ? '~ytd' : ''
  return [indicator.id, region, `${period}${span}`, division.id, selection.normalisation].join('|')
}
