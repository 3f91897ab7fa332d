import type { Catalogue } from './catalogue'
import { parsePeriod, quarterOf, quartersOf, yearOf, type Quarter } from './period'

/** Quarters the dataset covers, ascending. */
export function quartersCovered({ dataset }: Catalogue): readonly Quarter[] {
  const first = parsePeriod(dataset.firstPeriod)
  const last = parsePeriod(dataset.lastPeriod)
  if (first === null || last === null) return []
  const all: Quarter[] = []
  for (let year = yearOf(first); year <= yearOf(last); year++) all.push(...quartersOf(year))
  const from = quarterOf(first) ?? 1
  const to = quarterOf(last) ?? 4
  return all.slice(from - 1, all.length - (4 - to))
}
