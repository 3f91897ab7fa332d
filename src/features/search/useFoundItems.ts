import { createListCollection } from '@ark-ui/react/combobox'
import { useDeferredValue, useMemo } from 'react'
import type { SearchEntry } from '../../domain/searchEntries'
import { makeSearchIndex } from '../../domain/searchIndex'
import { findItems, type FoundItem, type SearchItem } from './findItems'

/** Searches items by their entries; the index is made once per list. */
export function useFoundItems(items: readonly SearchItem[], entries: readonly SearchEntry[], query: string) {
  const asked = useDeferredValue(query)
  const index = useMemo(() => makeSearchIndex(entries), [entries])
  const groups = useMemo(() => findItems(items, index, asked), [items, index, asked])
  const collection = useMemo(
    () =>
      createListCollection<FoundItem>({
        items: groups.flatMap((group) => group.items),
        itemToValue: ({ key }) => key,
        itemToString: ({ name }) => name.text,
      }),
    [groups],
  )
  return { groups, collection, count: collection.size }
}
