import { fold } from './searchFold'
import { otherLayout } from './searchLayout'
import type { SearchText } from './searchEntries'
import type { SearchIndex } from './searchIndex'
import { NOT_FOUND, readQuery, scoreEntry } from './searchScore'

export interface SearchHit {
  readonly key: string
  /** The text that answered; null when several did together, or a KATO code. */
  readonly matched: SearchText | null
}

function findAll(index: SearchIndex, text: string): readonly SearchHit[] {
  const query = readQuery(text)
  if (query.folded.whole === '') return []
  return index
    .map((indexed, order) => ({ ...scoreEntry(indexed, query), key: indexed.entry.key, order }))
    .filter(({ score }) => score < NOT_FOUND)
    .toSorted((a, b) => (a.score === b.score ? a.order - b.order : a.score - b.score))
    .map(({ key, matched }) => ({ key, matched }))
}

/** Less than this would answer to chance. */
const SHORTEST_RETYPED = 3

/**
 * Everything that answers a query, best first: the exact name, its beginning, the beginnings of its words, a part of it,
 * one mistyped letter. Equal answers keep the order of the entries. When nothing answers, the query is read as typed with
 * the keyboard in the other language.
 */
export function search(index: SearchIndex, text: string): readonly SearchHit[] {
  const hits = findAll(index, text)
  if (hits.length > 0 || !/\p{L}{4}/u.test(text)) return hits
  const retyped = otherLayout(text)
  return fold(retyped).whole.length < SHORTEST_RETYPED ? [] : findAll(index, retyped)
}
