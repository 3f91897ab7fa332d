import type { Observation, ObservationGrid } from './observation'
import { mapGrid, observationAt } from './observationGrid'
import { worstStatus } from './status'

/**
 * A ratio in percent recomputed from its parts, cell by cell. Where the ratio itself has no value it stays without:
 * what a source hides or did not report is not derived behind its back.
 */
export function ratioOfParts(
  own: ObservationGrid,
  numerator: ObservationGrid,
  denominator: ObservationGrid,
): ObservationGrid {
  return mapGrid(own, (cell, row, column) => {
    const region = own.regions[row]
    const period = own.periods[column]
    if (cell.value === null || region === undefined || period === undefined) return cell
    const above = observationAt(numerator, region, period)
    const below = observationAt(denominator, region, period)
    return quotient(cell, above, below)
  })
}

function quotient(own: Observation, above: Observation, below: Observation): Observation {
  const missing = above.value === null ? above : below.value === null ? below : null
  if (missing !== null) return { ...own, value: null, status: missing.status, absence: missing.absence }
  if (above.value === null || below.value === null || below.value === 0) {
    return { ...own, value: null, status: 'M', absence: 'zero-denominator' }
  }
  return {
    ...own,
    value: (above.value / below.value) * 100,
    status: worstStatus([own.status, above.status, below.status]),
  }
}
