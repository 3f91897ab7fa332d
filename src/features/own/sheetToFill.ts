import type { Catalogue } from '../../domain/catalogue'
import type { LocalText } from '../../domain/region'
import { NO_CELL, textCell, type Sheet } from '../../ui/files/sheet'

/** Headings that are no names of indicators. */
interface Words {
  readonly name: string
  readonly region: string
  readonly period: string
}

/**
 * A table for figures of one's own, which is read back without a question: a row a region of the first division, a column a
 * listed indicator of quarters, the last quarter of the dataset, and no figure.
 */
export function sheetToFill(
  { divisions, indicators, dataset }: Catalogue,
  words: Words,
  textOf: (text: LocalText) => string,
): Sheet {
  const columns = indicators.filter(({ role, frequency }) => role === 'listed' && frequency === 'quarter')
  const regions = divisions[0]?.regions ?? []
  return {
    name: words.name,
    // Without a title the headings are the first row.
    title: '',
    notes: [],
    columns: [words.region, words.period, ...columns.map(({ name }) => textOf(name))],
    rows: regions.map(({ name }) => [
      textCell(textOf(name)),
      textCell(dataset.lastPeriod),
      ...columns.map(() => NO_CELL),
    ]),
  }
}
