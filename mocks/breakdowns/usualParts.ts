import shares from '../data/urbanShares.json'
import { uniform, wobble } from '../random'
import { apportion } from './apportion'
import type { Category } from './dimensions'
import type { PartsOf } from './parts'

const TOWNSPEOPLE: Readonly<Record<string, number>> = shares.shares

/** Over the years a category gains or loses up to a third of its weight, everywhere alike. */
function trend({ indicator, dimension, year }: PartsOf, category: string): number {
  const slope = uniform(`trend|${indicator}|${dimension}|${category}`) - 0.5
  return 1 + (0.7 * slope * (year - 2013)) / 7
}

/** Gatherings went online in spring 2020. */
const ONLINE_YEAR = 2020
const WHEN_ONLINE: Readonly<Record<string, readonly number[]>> = { 'event-format': [58, 42] }

/** The part of a category that a region leans to, by where its people live. */
function lean(dimension: string, category: string, region: string): number {
  const urban = TOWNSPEOPLE[region]
  if (dimension !== 'settlement' || urban === undefined) return 1
  return category === 'urban' ? urban / 57 : (100 - urban) / 43
}

interface Dividing {
  readonly categories: readonly Category[]
  readonly isCity: boolean
  readonly weights: readonly number[]
  /** In units of the last decimal: a whole number. */
  readonly whole: number
}

/** Parts of a whole by usual weights, the character of the region and chance. */
export function usualParts(
  place: PartsOf,
  { categories, isCity, weights, whole }: Dividing,
): readonly number[] {
  const { indicator, dimension, region, year } = place
  const usual = (year === ONLINE_YEAR ? WHEN_ONLINE[dimension] : undefined) ?? weights
  const own = categories.map(({ id, notInCities = false }, i) => {
    if (isCity && notInCities) return 0
    const key = `part|${indicator}|${dimension}|${id}|${region}`
    const character = 0.75 + 0.5 * uniform(key)
    const luck = 1 + 0.1 * wobble(`${key}|${year}`)
    return (usual[i] ?? 1) * character * luck * trend(place, id) * lean(dimension, id, region)
  })
  return apportion(whole, own)
}
