/** Sizes of the drawn matrix, in units of the drawing. */
const names = 150
const overalls = 62
const column = 86
const head = 78
const row = 26
const gap = 26
const legend = 44

const blockHeight = (rows: number): number => head + rows * row

/** Height of the blocks one under another. */
const height = (blocks: number, rows: number): number => blocks * (blockHeight(rows) + gap)

export const PICTURE = {
  names,
  overalls,
  column,
  head,
  row,
  gap,
  legend,
  /** Most indicators side by side. */
  mostColumns: 14,
  blockHeight,
  height,
} as const
