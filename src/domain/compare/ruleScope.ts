import type { RegionFigure } from '../crossSection'

/** Whether regions of another counting rule take part, with their mark, or are left out of every statistic. */
export type RuleScope = 'all' | 'same'

/** A figure that has a value. */
export type PresentFigure = RegionFigure & { readonly value: number }

export const isPresent = (figure: RegionFigure): figure is PresentFigure => figure.value !== null

/** Figures that a statistic over regions may use. */
export const figuresInScope = (
  figures: readonly RegionFigure[],
  scope: RuleScope,
): readonly PresentFigure[] =>
  figures.filter(isPresent).filter((figure) => scope === 'all' || !figure.isOtherRule)

/** Whether a statistic over these figures mixes counting rules and so has to carry the mark. */
export const mixesRules = (figures: readonly RegionFigure[]): boolean =>
  figures.some((figure) => isPresent(figure) && figure.isOtherRule)
