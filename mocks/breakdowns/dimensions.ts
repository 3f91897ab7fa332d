import type { components } from '../../src/data/contract'
import listed from '../data/breakdowns/dimensions.json'
import { EVENT_TYPES, INDICATORS } from '../indicators'

type LocalText = components['schemas']['LocalText']

export interface Category {
  readonly id: string
  readonly name: LocalText
  /** The cities of Astana and Almaty have no villages and no rural districts. */
  readonly notInCities?: boolean
}

export interface Dimension {
  readonly name: LocalText
  readonly categories: readonly Category[]
}

/** Types of events are indicators themselves. */
const eventTypes = (): readonly Category[] =>
  [...EVENT_TYPES, 'events-other'].map((id) => ({
    id,
    name: INDICATORS.find((indicator) => indicator.id === id)?.name ?? {},
  }))

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  ...listed,
  'event-type': { name: { kk: 'Түрі', ru: 'Вид', en: 'Type' }, categories: eventTypes() },
}

export function dimensionOf(id: string): Dimension {
  const dimension = DIMENSIONS[id]
  if (dimension === undefined) throw new Error(`There is no dimension ${id}`)
  return dimension
}
