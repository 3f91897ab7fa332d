import type { PopulationTable } from './catalogue'
import type { DivisionId } from './division'
import type { Indicator, Normalisation } from './indicator'
import type { ObservationGrid } from './observation'
import { mapGrid } from './observationGrid'
import { yearOf, type Period, type Span } from './period'
import type { RegionId } from './region'
import type { SeriesInputs } from './seriesInputs'
import { toSpan } from './toSpan'

const FACTORS: Readonly<Record<Normalisation, number>> = {
  absolute: 1,
  'per-1k': 1000,
  'per-10k': 10_000,
  'per-100k': 100_000,
}

/** Residents that one unit of a normalised value stands for; 1 for absolute values. */
export const normalisationFactor = (normalisation: Normalisation): number => FACTORS[normalisation]

/**
 * The normalisation an indicator is read in: the wanted one where it is offered (absolute always is), else its own first;
 * absolute without residents.
 */
export function offeredNormalisation(
  indicator: Indicator,
  wanted: Normalisation | null,
  populations: PopulationTable | null,
): Normalisation {
  if (populations === null) return 'absolute'
  const isOffered = wanted === 'absolute' || indicator.normalisations.some((offered) => offered === wanted)
  return (isOffered ? wanted : null) ?? indicator.normalisations[0] ?? 'absolute'
}

/** Looks up residents of the same division and year as the period; null where unknown or zero. */
export function residentsLookup(populations: PopulationTable | null, division: DivisionId) {
  const table = new Map<string, number>()
  for (const row of populations ?? []) {
    if (row.division === division && row.residents > 0) table.set(`${row.region}|${row.year}`, row.residents)
  }
  return (region: RegionId, period: Period): number | null => table.get(`${region}|${yearOf(period)}`) ?? null
}

/**
 * Values as they are displayed, for all periods: span, ratios recomputed from their parts, then per residents of the
 * same year and division. Without residents there is no normalised value (`no-population`).
 */
export function displayedGrid(
  inputs: SeriesInputs,
  span: Span,
  normalisation: Normalisation,
): ObservationGrid {
  const grid = toSpan(inputs, span)
  if (normalisation === 'absolute') return grid
  const factor = normalisationFactor(normalisation)
  const residentsOf = residentsLookup(inputs.populations, inputs.division.id)
  return mapGrid(grid, (cell, row, column) => {
    const region = grid.regions[row]
    const period = grid.periods[column]
    if (cell.value === null || region === undefined || period === undefined) return cell
    const residents = residentsOf(region, period)
    if (residents === null) return { ...cell, value: null, absence: 'no-population', margin: null }
    return { ...cell, value: (cell.value / residents) * factor }
  })
}
