import usual from '../data/breakdowns/weights.json'
import divisions from '../data/divisions.json'
import { dimensionOf } from './dimensions'
import { KNOWN_PARTS } from './knownParts'
import { usualParts } from './usualParts'
import { YEARS } from './wholes'

const WEIGHTS: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = usual

const CITIES = new Set(
  divisions[0]?.regions.filter(({ kind }) => kind === 'city').map((region) => region.id) ?? [],
)

/** Dimensions of an indicator: those told elsewhere first. */
export const dimensionsOf = (indicator: string): readonly string[] => [
  ...Object.keys(KNOWN_PARTS[indicator] ?? {}),
  ...Object.keys(WEIGHTS[indicator] ?? {}),
]

/** Whose parts they are. */
export interface PartsOf {
  readonly indicator: string
  readonly dimension: string
  readonly region: string
  readonly year: number
}

/**
 * The parts themselves, before anything is hidden, in units of the last decimal like their whole; null where a part cannot
 * exist.
 */
export function partsOf(place: PartsOf, whole: number): readonly (number | null)[] {
  const { indicator, dimension, region, year } = place
  const { categories } = dimensionOf(dimension)
  const isCity = CITIES.has(region)
  const parts =
    KNOWN_PARTS[indicator]?.[dimension]?.(region, YEARS.indexOf(year)) ??
    usualParts(place, { categories, isCity, weights: WEIGHTS[indicator]?.[dimension] ?? [], whole })
  return categories.map(({ notInCities = false }, i) => (isCity && notInCities ? null : (parts[i] ?? 0)))
}
