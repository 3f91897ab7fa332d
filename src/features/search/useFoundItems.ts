import { createListCollection } from '@ark-ui/react/combobox'
import { useMemo, useState } from 'react'
import type { SearchEntry } from '../../domain/searchEntries'
import { makeSearchIndex, type SearchIndex } from '../../domain/searchIndex'
import { findItems, type FoundItem, type SearchItem } from './findItems'

const INDEXES = new WeakMap<readonly SearchEntry[], SearchIndex>()

/** Made with the first question: most pages are left without one, and a phone takes a tenth of a second for it. */
function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  const index = INDEXES.get(entries) ?? makeSearchIndex(entries)
  INDEXES.set(entries, index)
  return index
}

/**
 * Searches items by their entries; the index is made once per list. The best answer is highlighted until the arrows or the
 * pointer move on, so that Enter takes it however fast it is pressed.
 */
export function useFoundItems(items: readonly SearchItem[], entries: readonly SearchEntry[], query: string) {
  const isAsked = query.trim() !== ''
  const groups = useMemo(
    () => findItems(items, isAsked ? indexOf(entries) : [], query),
    [items, entries, isAsked, query],
  )
  const collection = useMemo(
    () =>
      createListCollection<FoundItem>({
        items: groups.flatMap((group) => group.items),
        itemToValue: ({ key }) => key,
        itemToString: ({ name }) => name.text,
      }),
    [groups],
  )
  const [moved, setMoved] = useState<string | null>(null)
  const best = isAsked ? collection.firstValue : null
  return {
    groups,
    collection,
    count: collection.size,
    highlightedValue: moved !== null && collection.has(moved) ? moved : best,
    onHighlightChange: ({ highlightedValue }: { highlightedValue: string | null }) =>
      setMoved(highlightedValue),
    /** To be called when the question changes: what was highlighted was an answer to another one. */
    resetHighlight: () => setMoved(null),
  }
}
