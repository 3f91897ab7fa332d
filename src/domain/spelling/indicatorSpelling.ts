import type { Indicator, IndicatorId } from '../indicator'
import { fold } from '../searchFold'
import { editDistance } from './editDistance'
import { oneScript } from './oneScript'

/** What a cell or a heading that should name an indicator names. */
export type SpelledIndicator =
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
  /** The likeliest first, at most three, often none. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly IndicatorId[] }

/** Reads names of the indicators of one catalogue. */
export type IndicatorSpeller = (text: string) => SpelledIndicator

type Named = Pick<Indicator, 'id' | 'name' | 'unitName'>

const keyOf = (text: string): string => fold(oneScript(text)).whole

const MOST_SUGGESTED = 3
/** Share of the letters that may differ. */
const TOLERANCE = 5

function nearest(key: string, index: ReadonlyMap<string, IndicatorId | null>): readonly IndicatorId[] {
  const limit = Math.floor(key.length / TOLERANCE)
  const best = new Map<IndicatorId, number>()
  for (const [spelling, id] of limit === 0 ? [] : index) {
    if (id === null) continue
    const distance = editDistance(key, spelling, limit)
    if (distance <= limit && distance < (best.get(id) ?? Infinity)) best.set(id, distance)
  }
  const suggestions = [...best].toSorted(([, a], [, b]) => a - b).map(([id]) => id)
  return suggestions.slice(0, MOST_SUGGESTED)
}

/** Indicators by id and by their names in three languages, with the unit beside the name or without it. */
export function indicatorSpeller(indicators: readonly Named[]): IndicatorSpeller {
  const index = new Map<string, IndicatorId | null>()
  const add = (key: string, id: IndicatorId) => {
    const known = index.get(key)
    if (key === '' || known === id) return
    // Two indicators of one name: only their ids tell them apart.
    index.set(key, known === undefined ? id : null)
  }
  for (const { id, name, unitName } of indicators) {
    add(keyOf(id), id)
    for (const [language, text] of Object.entries(name)) {
      add(keyOf(text), id)
      const unit = unitName[language as keyof typeof unitName] ?? ''
      if (unit !== '') add(keyOf(`${text} ${unit}`), id)
    }
  }
  return (text) => {
    const key = keyOf(text)
    const known = index.get(key) ?? null
    if (known !== null) return { kind: 'indicator', indicator: known }
    return {
      kind: 'unknown',
      get suggestions() {
        return nearest(key, index)
      },
    }
  }
}
