import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import { classRanges } from '../../../view/classRanges'
import type { Series } from '../../../view/allSeries'
import type { MapScale } from '../../../view/compare/mapScale'

/** Distances from the mean, in standard deviations; a border belongs to the step beyond it. */
const DISTANCES = ['≤ −2', '−2…−1', '−1…−½', '−½…½', '½…1', '1…2', '≥ 2'] as const

/** One text a colour: ranges of values, or of distances from the mean. */
export function scaleTexts(
  scale: MapScale,
  { indicator, normalisation }: Series,
  { figureText }: Words,
  t: TFunction<'legend'>,
): readonly string[] {
  if (scale.kind === 'distances') return DISTANCES
  if (scale.classification === null) return []
  const write = (value: number) => figureText.valueNumber(value, indicator, normalisation)
  return classRanges(scale.classification, write, t)
}
