import type { Division } from '../../domain/division'
import type { Indicator } from '../../domain/indicator'
import { LINEAGE, toEarlierDivision } from '../../domain/lineage'
import type { ObservationGrid } from '../../domain/observation'
import { observationAt } from '../../domain/observationGrid'
import { ratioOfParts } from '../../domain/ratio'
import { refuse, type Origin } from './refuse'

/** Grids by indicator, with what is known of each indicator. */
export interface LaterGrids {
  readonly grids: readonly ObservationGrid[]
  readonly indicators: readonly Indicator[]
}

/** The parts of a divided region add up only if they were counted by one rule. */
function mixesRules(grid: ObservationGrid, asked: Division): boolean {
  const rows = LINEAGE.filter((row) => row.earlier === asked.id && row.later === grid.division)
  return rows.some(({ parts }) =>
    grid.periods.some((period) => {
      const cells = parts
        .map((part) => observationAt(grid, part, period))
        .filter((cell) => cell.value !== null)
      return new Set(cells.map((cell) => cell.rule)).size > 1
    }),
  )
}

/**
 * Figures of a later division as figures of the earlier one that was asked for: counts are added up along the lineage,
 * ratios recomputed from their parts. What cannot be added up exactly (a mean, a survey, a ratio that came without its
 * parts, parts counted by different rules, or the other way round in time) is refused, never approximated.
 * @throws DataError `wrong-division`.
 */
export function toAskedDivision(
  later: LaterGrids,
  asked: Division,
  origin: Origin,
): readonly ObservationGrid[] {
  const byId = new Map(later.grids.map((grid) => [grid.indicator, grid]))
  const no = (grid: ObservationGrid, why: string): never => {
    const reason = `data are for ${grid.division}, the map is ${asked.id}, and "${grid.indicator}" ${why}`
    throw refuse(origin, 'division', reason, 'wrong-division')
  }
  const addUp = (grid: ObservationGrid): ObservationGrid => {
    if (asked.id > grid.division) return no(grid, 'cannot be split')
    if (mixesRules(grid, asked)) return no(grid, 'was counted by different rules in the parts of a region')
    return toEarlierDivision(grid, asked)
  }
  return later.grids.map((grid) => {
    const indicator = later.indicators.find(({ id }) => id === grid.indicator)
    if (indicator?.overRegions === 'sum') return addUp(grid)
    const above = byId.get(indicator?.numerator ?? '')
    const below = byId.get(indicator?.denominator ?? '')
    if (indicator?.overRegions !== 'ratio' || above === undefined || below === undefined) {
      return no(grid, 'cannot be added up')
    }
    return ratioOfParts(toEarlierDivision(grid, asked), addUp(above), addUp(below))
  })
}
