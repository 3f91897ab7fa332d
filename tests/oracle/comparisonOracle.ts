import { yearBefore, type Oracle, type Reading } from './oracle'

/**
 * The statistics of comparison, written a second time from the product's rules: straight loops, nothing from `src/`.
 */

/** Regions with their values at a period; without those of a rarer counting rule when asked. */
export function valuesAt(
  oracle: Oracle,
  id: string,
  regions: readonly string[],
  period: string,
  reading: Reading,
  isSameRule: boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const region of regions) {
    const value = oracle.value(id, region, period, reading)
    if (value !== null) found.set(region, value)
  }
  if (!isSameRule) return found
  const votes = new Map<string, number>()
  for (const region of found.keys()) {
    const rule = oracle.ruleOf(id, region, period) ?? ''
    votes.set(rule, (votes.get(rule) ?? 0) + 1)
  }
  const most = Math.max(...votes.values())
  const main = [...votes].find(([, count]) => count === most)?.[0]
  for (const region of found.keys())
    if ((oracle.ruleOf(id, region, period) ?? '') !== main) found.delete(region)
  return found
}

/** Distance from the mean in standard deviations; null for all among fewer than three regions. */
export function distances(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  if (values.size < 3) return found
  let sum = 0
  for (const value of values.values()) sum += value
  const mean = sum / values.size
  let squares = 0
  for (const value of values.values()) squares += (value - mean) * (value - mean)
  const deviation = Math.sqrt(squares / values.size)
  const isFlat = new Set(values.values()).size === 1
  for (const [region, value] of values) found.set(region, isFlat ? 0 : (value - mean) / deviation)
  return found
}

/** Product-moment correlation by its textbook formula over the regions that have both. */
export function correlation(
  x: ReadonlyMap<string, number>,
  y: ReadonlyMap<string, number>,
): { n: number; r: number | null } {
  const both = [...x.keys()].filter((region) => y.has(region))
  const xs = both.map((region) => x.get(region) ?? 0)
  const ys = both.map((region) => y.get(region) ?? 0)
  const n = both.length
  if (n < 4 || new Set(xs).size < 2 || new Set(ys).size < 2) return { n, r: null }
  const mean = (list: readonly number[]) => list.reduce((total, value) => total + value, 0) / n
  const [mx, my] = [mean(xs), mean(ys)]
  let [xy, xx, yy] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    const dx = (xs[i] ?? 0) - mx
    const dy = (ys[i] ?? 0) - my
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return { n, r: xy / Math.sqrt(xx * yy) }
}

/** Value with the same quarter of the year before as 100; null over a missing or zero base. */
export function yearIndex(
  oracle: Oracle,
  id: string,
  region: string,
  period: string,
  reading: Reading,
): number | null {
  const now = oracle.value(id, region, period, reading)
  const base = oracle.value(id, region, yearBefore(period), reading)
  return now === null || base === null || base === 0 ? null : (now / base) * 100
}
