import type { Indicator, IndicatorId } from '../domain/indicator'

/** An indicator with the parts its values are recomputed from. */
export function indicatorsNeeded(indicator: Indicator): readonly IndicatorId[] {
  const weight = indicator.weight === 'population' ? null : indicator.weight
  return [indicator.id, indicator.numerator, indicator.denominator, weight].filter((id) => id !== null)
}
