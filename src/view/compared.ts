import type { RegionId } from '../domain/region'
import { ID } from './pagePath'

/** Most regions that are compared at once: more colours cannot be told apart. */
export const MOST_COMPARED = 6

/** Chosen regions by slot. A slot keeps its colour and mark; null = the region that stood there was taken out. */
export type Compared = readonly (RegionId | null)[]

/** Stands for an empty slot in an address: no id begins with it. */
const EMPTY = '-'

const trimmed = (slots: Compared): Compared =>
  slots.slice(0, slots.findLastIndex((slot) => slot !== null) + 1)

/** Reads `akmola_-_pavlodar`; null when it means nothing. */
export function readCompared(value: string): Compared | null {
  const slots = value.split('_').map((part) => (part === EMPTY ? null : part))
  const regions = slots.filter((slot) => slot !== null)
  const isUsable =
    slots.length <= MOST_COMPARED &&
    regions.length > 0 &&
    regions.every((region) => ID.test(region)) &&
    new Set(regions).size === regions.length
  return isUsable ? trimmed(slots) : null
}

/** Inverse of reading; null when no region is chosen. */
export const writeCompared = (slots: Compared): string | null => {
  const kept = trimmed(slots)
  return kept.length === 0 ? null : kept.map((slot) => slot ?? EMPTY).join('_')
}

/** With a region in the first free slot; unchanged when it is there or all slots are taken. */
export function addCompared(slots: Compared, region: RegionId): Compared {
  if (slots.includes(region)) return slots
  const free = slots.indexOf(null)
  if (free >= 0) return slots.with(free, region)
  return slots.length < MOST_COMPARED ? [...slots, region] : slots
}

/** Without a region; the others keep their slots, and with them their colours. */
export const removeCompared = (slots: Compared, region: RegionId): Compared =>
  trimmed(slots.map((slot) => (slot === region ? null : slot)))
