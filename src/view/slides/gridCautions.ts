import type { SlideCaution } from '../../domain/deck/slide'
import { cellAt } from '../../domain/observationGrid'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import type { Series } from '../allSeries'

/** What has to be known of the cells of a series that a slide shows. */
export function gridCautions(
  { displayed }: Series,
  regions: readonly RegionId[],
  periods: readonly Period[],
): readonly SlideCaution[] {
  const cells = regions.flatMap((region) => {
    const row = displayed.regions.indexOf(region)
    return row < 0 ? [] : periods.map((period) => cellAt(displayed, row, displayed.periods.indexOf(period)))
  })
  const isShown = (each: { readonly region: RegionId; readonly period: Period }) =>
    regions.includes(each.region) && periods.includes(each.period)
  const has = (test: (cell: (typeof cells)[number]) => boolean) => cells.some(test)
  return [
    ...(has(({ value, absence }) => value === null && absence !== 'cannot-exist')
      ? (['missing'] as const)
      : []),
    ...(has(({ value, status }) => value !== null && status === 'P') ? (['provisional'] as const) : []),
    ...(displayed.lateReports.some(isShown) ? (['late'] as const) : []),
    ...(displayed.revisions.some(isShown) ? (['revised'] as const) : []),
  ]
}
