import type { RegionFigure } from '../../domain/crossSection'
import type { SlideCaution } from '../../domain/deck/slide'

/** What has to be known of the figures a slide shows. */
export function cautionsOf(figures: readonly RegionFigure[]): readonly SlideCaution[] {
  const has = (test: (figure: RegionFigure) => boolean) => figures.some(test)
  return [
    ...(has(({ value, absence }) => value === null && absence !== 'cannot-exist')
      ? (['missing'] as const)
      : []),
    ...(has(({ value, status }) => value !== null && status === 'P') ? (['provisional'] as const) : []),
    ...(has(({ lateDays }) => lateDays !== null) ? (['late'] as const) : []),
    ...(has(({ revisedFrom }) => revisedFrom !== null) ? (['revised'] as const) : []),
    ...(has(({ isOtherRule }) => isOtherRule) ? (['other-rule'] as const) : []),
  ]
}
