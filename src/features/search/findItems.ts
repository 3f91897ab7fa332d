import { groupBy } from '../../domain/groupBy'
import { search, type SearchHit } from '../../domain/search'
import type { SearchText } from '../../domain/searchEntries'
import type { SearchIndex } from '../../domain/searchIndex'
import type { ChosenText } from '../../i18n/localText'

/** Something that can be chosen, under the heading it is listed by. */
export interface SearchItem {
  readonly key: string
  readonly name: ChosenText
  /** Beside the name: a code, a direction. */
  readonly note: string
  readonly group: string
}

/** An item and the text it was found by. */
export interface FoundItem extends SearchItem {
  readonly matched: SearchText | null
}

/** Items under one heading. */
export interface FoundGroup {
  readonly group: string
  readonly items: readonly FoundItem[]
}

/** Groups keep the order in which their best items come. */
const groupItems = (items: readonly FoundItem[]): readonly FoundGroup[] =>
  Array.from(
    groupBy(items, ({ group }) => group),
    ([group, found]) => ({ group, items: found }),
  )

const withHit =
  (items: ReadonlyMap<string, SearchItem>) =>
  ({ key, matched }: SearchHit): readonly FoundItem[] => {
    const item = items.get(key)
    return item === undefined ? [] : [{ ...item, matched }]
  }

/** What answers a query, by group, best first; all items in their own order while nothing is asked. */
export function findItems(
  items: readonly SearchItem[],
  index: SearchIndex,
  query: string,
): readonly FoundGroup[] {
  if (query.trim() === '') return groupItems(items.map((item) => Object.assign({ matched: null }, item)))
  const byKey = new Map(items.map((item) => [item.key, item]))
  return groupItems(search(index, query).flatMap(withHit(byKey)))
}
