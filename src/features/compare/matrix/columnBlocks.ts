import type { MatrixColumn } from '../../../view/compare/matrixColumns'

/** Neighbouring columns that are laid out, or left alone while out of sight, together. */
export interface ColumnBlock {
  /** Place of its first column among the indicators. */
  readonly from: number
  readonly columns: readonly MatrixColumn[]
}

/** Few enough that little is laid out beyond the edge, many enough that the blocks themselves cost little. */
const SIZE = 4

/** The columns in blocks, in their order. */
export const columnBlocks = (columns: readonly MatrixColumn[]): readonly ColumnBlock[] =>
  Array.from({ length: Math.ceil(columns.length / SIZE) }, (_, i) => ({
    from: i * SIZE,
    columns: columns.slice(i * SIZE, (i + 1) * SIZE),
  }))

const isSameSet = (a: ColumnBlock, b: ColumnBlock): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every(({ indicator }, i) => indicator.id === b.columns[i]?.indicator.id)

/** The blocks of now where they are in sight; away from it those of before, as long as they are of the same indicators. */
export const blocksToShow = (
  now: readonly ColumnBlock[],
  before: readonly ColumnBlock[],
  away: ReadonlySet<number>,
): readonly ColumnBlock[] =>
  now.map((block, i) => {
    const last = before[i]
    return last === undefined || !away.has(i) || !isSameSet(block, last) ? block : last
  })
