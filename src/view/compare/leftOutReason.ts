import type { RuleScope } from '../../domain/compare/ruleScope'
import type { SimilarityMeasure } from '../../domain/compare/similarity'
import type { RegionId } from '../../domain/region'
import type { ProfileColumn } from './profileColumns'

/** Why a region is not among the similar ones. */
export type LeftOutReason = 'no-residents' | 'no-urban' | 'few-indicators' | 'other-rule'

/** The reason of a region that a measure left out. */
export function leftOutReason(
  measure: SimilarityMeasure,
  columns: readonly ProfileColumn[],
  rules: RuleScope,
  region: RegionId,
): LeftOutReason {
  if (measure === 'population') return 'no-residents'
  if (measure === 'urban') return 'no-urban'
  const isOtherRule = columns.some(({ figures }) =>
    figures.some((figure) => figure.region === region && figure.isOtherRule),
  )
  return rules === 'same' && isOtherRule ? 'other-rule' : 'few-indicators'
}
