import type { Choice } from './controls'
import { colourOf, rankingOf, type BenchData } from './data'
import { add, find, text } from './dom'

/** Ranking bars with names and values: one row a place, and the regions move through the places. */
export function makeRanking(
  data: BenchData,
): (
  choice: Choice,
  borders: readonly number[],
  format: (value: number | null | undefined) => string,
) => void {
  const list = find('ol', HTMLElement)
  const rows = data.regions.map(() => {
    const row = add('li', '', list)
    const name = text(add('span', 'name', row))
    const value = text(add('span', 'number', row))
    const bar = add('i', '', row)
    return { name, value, bar, width: '', colour: '' }
  })
  return ({ indicator, at }, borders, format) => {
    const order = rankingOf(indicator, at)
    const largest = Math.max(1e-9, indicator.values[order[0] ?? 0]?.[at] ?? 0)
    for (const [place, row] of rows.entries()) {
      const region = order[place] ?? 0
      const value = indicator.values[region]?.[at] ?? null
      row.name(data.regions[region]?.name ?? '')
      row.value(format(value))
      const width = `scaleX(${Math.max(0, (value ?? 0) / largest).toFixed(3)})`
      if (row.width !== width) row.bar.style.setProperty('transform', (row.width = width))
      const colour = colourOf(value, borders)
      if (row.colour !== colour) row.bar.style.setProperty('background', (row.colour = colour))
    }
  }
}
