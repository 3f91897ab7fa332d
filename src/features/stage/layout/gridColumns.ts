import { sameText, type GridBody, type StageText } from '../../../domain/deck/slide'
import { SMALLEST } from './canvas'
import { fit, longestPart, type Fitted, type Measure } from './text'

const HEAD_LINES = 5
/** With fewer columns there is nothing to compare: long words are then broken at syllables. */
const FEWEST = 3
/** Steps from the mean that are far. */
const FAR = 2

/** How far apart regions are in a column: cells far from the mean, then the mean distance. */
function spreadOf({ rows }: GridBody, column: number): number {
  const steps = rows.flatMap(({ cells }) => {
    const step = cells[column]?.step ?? null
    return step === null ? [] : [Math.abs(step)]
  })
  const far = steps.filter((step) => step >= FAR).length
  return far + steps.reduce((sum, step) => sum + step, 0) / Math.max(1, steps.length) / 10
}

/** So many columns, in their order: where there is no room for all, those in which regions differ most. */
function widestApart(body: GridBody, count: number): GridBody['columns'] {
  const kept = new Set(
    body.columns
      .map((column, at) => ({ column, spread: spreadOf(body, at) }))
      .toSorted((a, b) => b.spread - a.spread)
      .slice(0, count)
      .map(({ column }) => column),
  )
  return body.columns.filter((column) => kept.has(column))
}

/** As many columns as have room for their headings without a broken word, in five lines at most. */
export function columnsOf(body: GridBody, room: number, most: number, measure: Measure) {
  for (let count = most; ; count -= 1) {
    const columns = widestApart(body, count)
    const width = Math.min(300, room / Math.max(1, count))
    const headings = columns.map(({ name, unit }): Fitted =>
      fit(
        withUnit(name, unit),
        width - 8,
        [
          { size: 22, most: 2 },
          { size: SMALLEST, most: HEAD_LINES },
        ],
        measure,
      ),
    )
    const isGood = headings.every(
      ({ count: lines }, at) =>
        lines <= HEAD_LINES && longestPart(columns[at]?.name ?? sameText(''), SMALLEST, measure) <= width - 8,
    )
    if (isGood || count <= FEWEST) return { columns, headings, width }
  }
}

const withUnit = (name: StageText, unit: StageText): StageText => {
  const of = (a: string, b: string) => (b === '' ? a : `${a}, ${b}`)
  return { kk: of(name.kk, unit.kk), ru: of(name.ru, unit.ru), en: of(name.en, unit.en) }
}
