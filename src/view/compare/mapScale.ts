import { classify, classOf } from '../../domain/classify'
import type { Classification } from '../../domain/classification'
import { figuresInScope, type RuleScope } from '../../domain/compare/ruleScope'
import { standardise, type StandardisedColumn } from '../../domain/compare/standardise'
import type { RegionFigure } from '../../domain/crossSection'
import type { Indicator } from '../../domain/indicator'
import { DISTANCE_COLOURS, NEUTRAL_DISTANCE_COLOURS } from '../../domain/palette'
import { coloursOf } from '../buildMapModel'
import { classesOfSeries } from '../seriesClasses'
import { DRAW } from '../../ui/drawing'
import type { Series } from '../allSeries'

/** What the colours of a small map mean. */
export type MapScale =
  | {
      readonly kind: 'classes'
      /** Null when there is nothing to classify. */
      readonly classification: Classification | null
      readonly colours: readonly string[]
    }
  | {
      readonly kind: 'distances'
      readonly column: StandardisedColumn
      readonly isJudged: boolean
      readonly colours: readonly string[]
    }

/** The middle of the seven steps about the mean. */
const MIDDLE = 3

/** Index of a figure's colour; null where it has none: no value, another rule that is left out, too few to have a mean. */
export function stepOf(scale: MapScale, figure: RegionFigure, rules: RuleScope): number | null {
  if (figure.value === null || (rules === 'same' && figure.isOtherRule)) return null
  if (scale.kind === 'classes')
    return scale.classification === null ? null : classOf(scale.classification, figure.value)
  const distance = scale.column.distances.get(figure.region)
  return distance === undefined ? null : distance.step + MIDDLE
}

/** Regions by step. */
export function countSteps(
  scale: MapScale,
  figures: readonly RegionFigure[],
  rules: RuleScope,
): readonly number[] {
  const counts = scale.colours.map(() => 0)
  for (const figure of figures) {
    const step = stepOf(scale, figure, rules)
    if (step !== null) counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}

/** Distances from the mean in standard deviations: one scale for unlike units. */
export function distanceScale(
  figures: readonly RegionFigure[],
  indicator: Indicator,
  rules: RuleScope,
): MapScale {
  const isJudged = indicator.better !== 'neutral'
  return {
    kind: 'distances',
    column: standardise(figures, indicator, rules),
    isJudged,
    colours: isJudged ? DISTANCE_COLOURS : NEUTRAL_DISTANCE_COLOURS,
  }
}

/** Lines between regions: about the mean, a region is almost as white as they would be. */
export const borderOf = (scale: MapScale): string =>
  scale.kind === 'distances' ? DRAW.lineStrong : DRAW.surface

interface Look {
  readonly classes: number
  readonly palette: string
}

/** Classes of one period alone. */
export function scaleOfPeriod(figures: readonly RegionFigure[], rules: RuleScope, look: Look): MapScale {
  const values = figuresInScope(figures, rules).map(({ value }) => value)
  const classification = classify(values, { method: 'natural-breaks', classes: look.classes })
  return { kind: 'classes', classification, colours: coloursOf(classification, look.palette) }
}

interface SeriesLook extends Look {
  readonly method: Classification['method']
  readonly borders: readonly number[]
}

/** Classes over all periods, as on the map page. */
export function scaleOfSeries(series: Series, look: SeriesLook): MapScale {
  const classification = classesOfSeries(series, { ...look, centre: null })
  return { kind: 'classes', classification, colours: coloursOf(classification, look.palette) }
}
