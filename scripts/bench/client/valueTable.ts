import type { Choice } from './controls'
import { formatOf, type BenchData } from './data'
import { add, find, text } from './dom'

/** The table of values of both reference pages: value, a year earlier and the change between, one row a region. */
export function makeValueTable(data: BenchData): (choice: Choice) => void {
  const body = find('tbody', HTMLElement)
  const rows = data.regions.map(({ name }) => {
    const row = add('tr', '', body)
    add('th', '', row).textContent = name
    return {
      value: text(add('td', '', row)),
      before: text(add('td', '', row)),
      change: text(add('td', '', row)),
    }
  })
  return ({ indicator, at }) => {
    const format = formatOf(indicator)
    const year = indicator.periods[0]?.length === 4 ? 1 : 4
    for (const [index, row] of rows.entries()) {
      const value = indicator.values[index]?.[at] ?? null
      const before = indicator.values[index]?.[at - year] ?? null
      row.value(format(value))
      row.before(format(before))
      row.change(
        value === null || before === null || before === 0
          ? '–'
          : `${(((value - before) / before) * 100).toFixed(1)} %`,
      )
    }
  }
}
