import { createListCollection } from '@ark-ui/react/combobox'
import { useMemo, useState } from 'react'
import type { SearchEntry } from '../../domain/searchEntries'
import { makeSearchIndex } from '../../domain/searchIndex'
import { findItems, type FoundItem, type SearchItem } from './findItems'

/**
 * Searches items by their entries; the index is made once per list. The best answer is highlighted until the arrows or the
 * pointer move on, so that Enter takes it however fast it is pressed.
 */
export function useFoundItems(items: readonly SearchItem[], entries: readonly SearchEntry[], query: string) {
  const index = useMemo(() => makeSearchIndex(entries), [entries])
  const groups = useMemo(() => findItems(items, index, query), [items, index, query])
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
  const best = query.trim() === '' ? null : collection.firstValue
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
