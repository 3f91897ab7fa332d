/** Sizes of the drawn matrix, in units of the drawing. */
const names = 150
const overalls = 62
const column = 86
const head = 78
const row = 26
const gap = 26
/** A scale with the words at its ends, and a line of the legend below it. */
const scale = 620
const line = 22

const blockHeight = (rows: number): number => head + rows * row

/** Height of the blocks one under another. */
const height = (blocks: number, rows: number): number => blocks * (blockHeight(rows) + gap)

/** Height of the legend with so many patterns. */
const legend = (patterns: number): number => 52 + patterns * line

export const PICTURE = {
  names,
  overalls,
  column,
  head,
  row,
  gap,
  scale,
  line,
  /** Most indicators side by side. */
  mostColumns: 14,
  blockHeight,
  height,
  legend,
} as const
