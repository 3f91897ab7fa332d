import { partsAt, type Breakdown, type BreakdownCategory, type Part } from './breakdown'
import type { Absence } from './observation'
import type { Year } from './period'
import type { RegionId } from './region'
import { worstStatus } from './status'

/** A part with its share. */
export interface SharedPart extends Part {
  readonly category: BreakdownCategory
  /** Percent of the whole, 0 … 100; null where the whole is not known, hidden in part, or zero. */
  readonly share: number | null
}

/** How a figure divides, for a region or for the country. */
export interface Split {
  readonly parts: readonly SharedPart[]
  /** The sum of all parts; null when one is missing or hidden. */
  readonly total: number | null
  /** Regions that went into the figures. */
  readonly counted: readonly RegionId[]
  /** Left out because a part of theirs is hidden. */
  readonly hidden: readonly RegionId[]
  /** Left out because there is no figure of the year. */
  readonly missing: readonly RegionId[]
}

const isImpossible = (part: Part): boolean => part.absence === 'cannot-exist'
const isHidden = (part: Part): boolean => part.absence === 'suppressed'

/** Nothing is missing or hidden; what cannot exist is not missing. */
const isWhole = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.value !== null) &&
  parts.every((part) => part.value !== null || isImpossible(part))

const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + (value ?? 0), 0)

/** Shares of a whole. Shown shares of an incomplete one would be of something else, or give a hidden part away. */
function shared(breakdown: Breakdown, parts: readonly Part[]): Pick<Split, 'parts' | 'total'> {
  const total = isWhole(parts) ? sumOf(parts) : null
  return {
    total,
    parts: breakdown.categories.flatMap((category, i) => {
      const part = parts[i]
      if (part === undefined) return []
      const { value, status, absence } = part
      const share = total === null || total === 0 || value === null ? null : (value / total) * 100
      return { category, value, status, absence, share }
    }),
  }
}

/** How a region's figure of a year divides. */
export function splitOfRegion(breakdown: Breakdown, region: RegionId, period: Year): Split {
  const parts = partsAt(breakdown, region, period)
  const nowhere = { counted: [], hidden: [], missing: [] }
  const place = isWhole(parts) ? 'counted' : parts.some(isHidden) ? 'hidden' : 'missing'
  return { ...shared(breakdown, parts), ...nowhere, [place]: [region] }
}

/** One category over regions that are whole. A part that exists nowhere does not exist. */
function sumOfCategory(parts: readonly Part[], otherwise: Absence): Part {
  const there = parts.filter((part) => part.value !== null)
  if (there.length > 0)
    return { value: sumOf(there), status: worstStatus(there.map(({ status }) => status)), absence: null }
  if (parts.length > 0) return { value: null, status: 'M', absence: 'cannot-exist' }
  const status = otherwise === 'suppressed' ? 'Q' : otherwise === 'cannot-exist' ? 'M' : 'O'
  return { value: null, status, absence: otherwise }
}

/**
 * How the country's figure of a year divides: the sum over the regions of which every part is known. Regions with a hidden
 * part are left out as a whole, so that a sum never holds one and none can be worked out from it.
 */
export function splitOfCountry(breakdown: Breakdown, period: Year): Split {
  const rows = breakdown.regions.map((region) => ({ region, parts: partsAt(breakdown, region, period) }))
  const expected = rows.filter(({ parts }) => !parts.every(isImpossible))
  const whole = expected.filter(({ parts }) => isWhole(parts))
  const others = expected.filter(({ parts }) => !isWhole(parts))
  const hidden = others.filter(({ parts }) => parts.some(isHidden))
  const otherwise = expected.length === 0 ? 'cannot-exist' : hidden.length > 0 ? 'suppressed' : 'not-reported'
  const parts = breakdown.categories.map((_, category) =>
    sumOfCategory(
      whole.flatMap((row) => row.parts[category] ?? []),
      otherwise,
    ),
  )
  return {
    ...shared(breakdown, parts),
    counted: whole.map(({ region }) => region),
    hidden: hidden.map(({ region }) => region),
    missing: others.filter((row) => !hidden.includes(row)).map(({ region }) => region),
  }
}

/** How a figure divides in a region, or in the country (null). */
export const splitAt = (breakdown: Breakdown, region: RegionId | null, period: Year): Split =>
  region === null ? splitOfCountry(breakdown, period) : splitOfRegion(breakdown, region, period)
