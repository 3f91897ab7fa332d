import type { RuleScope } from '../../../domain/compare/ruleScope'
import type { RegionId } from '../../../domain/region'
import { patternFill, patternId } from '../../../view/patterns'
import { stepOf } from '../../../view/compare/mapScale'
import type { SmallMapModel } from '../../../view/compare/smallMaps'

/** Scope of the ids of the patterns on the small maps. */
export const PATTERNS = 'multiples'

/** Fill of each region of a map: its colour, or the pattern of what keeps it from having one. */
export function smallMapFill({ section, scale }: SmallMapModel, rules: RuleScope, scope = PATTERNS) {
  const fills = new Map(
    section.figures.map((figure) => {
      const step = stepOf(scale, figure, rules)
      const colour = step === null ? undefined : scale.colours[step]
      const pattern =
        figure.absence === null
          ? `url(#${patternId(scope, 'incomparable')})`
          : patternFill(scope, figure.absence)
      return [figure.region, colour ?? pattern]
    }),
  )
  return (region: RegionId): string => fills.get(region) ?? patternFill(scope, 'not-in-data')
}
