import type { Catalogue } from '../../domain/catalogue'
import type { Indicator } from '../../domain/indicator'
import { search } from '../../domain/search'
import { indicatorEntries, indicatorKey } from '../../domain/searchEntries'
import { makeSearchIndex } from '../../domain/searchIndex'

/** How many are worth offering. */
const MOST = 5
/** Shorter parts of a code answer to chance. */
const SHORTEST = 3

/**
 * Listed indicators that an unknown id may have meant, best first: those that answer all its words, then those that answer
 * most of them, and the ones a component of that id belongs to.
 */
export function nearestIndicators(catalogue: Catalogue, id: string): readonly Indicator[] {
  const index = makeSearchIndex(indicatorEntries(catalogue))
  const words = id.split('-').filter((word) => word.length >= SHORTEST)
  const scores = new Map<string, number>()
  const add = (key: string, weight: number) => scores.set(key, (scores.get(key) ?? 0) + weight)
  for (const { key } of search(index, words.join(' '))) add(key, words.length)
  for (const word of words) for (const { key } of search(index, word)) add(key, 1)
  const listed = catalogue.indicators.filter(({ role }) => role === 'listed')
  for (const { id: own, numerator, denominator } of listed) {
    if (numerator === id || denominator === id) add(indicatorKey(own), words.length * 2)
  }
  const scoreOf = (indicator: Indicator) => scores.get(indicatorKey(indicator.id)) ?? 0
  return listed
    .filter((indicator) => scoreOf(indicator) > 0)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, MOST)
}
