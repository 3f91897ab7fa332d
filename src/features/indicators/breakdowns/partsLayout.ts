import type { PartRow } from './partRows'

/** Sizes of the drawing, px. */
export const PARTS = { name: 14, label: 12, line: 18, head: 24, bar: 12, course: 22, gap: 10 } as const

/** A row of the drawing: lines of its name, and where they and the bar begin. */
export interface PlacedRow {
  readonly row: PartRow
  readonly lines: readonly string[]
  readonly top: number
  readonly bar: number
}

export interface PartsLayout {
  readonly width: number
  readonly height: number
  readonly rows: readonly PlacedRow[]
  /** Length of the longest bar. */
  readonly barWidth: number
  /** Where the course over the years begins, and its width. */
  readonly courseLeft: number
  readonly courseWidth: number
}

/** Words put into lines no wider than `room`; a word that is wider stands by itself. */
function linesOf(text: string, room: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line === undefined || measure(longer) > room) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** Rows one under another: the name and the figure, below them the bar and the course over the years. */
export function partsLayout(
  rows: readonly PartRow[],
  width: number,
  measure: (text: string) => number,
): PartsLayout {
  const courseWidth = Math.round(width * 0.3)
  const placed: PlacedRow[] = []
  let top: number = PARTS.head
  for (const row of rows) {
    const figure = measure(row.value) + (row.share === '' ? 0 : measure(`${row.share}0000`))
    const lines = linesOf(row.name, Math.max(width * 0.4, width - figure - PARTS.gap), measure)
    const bar = top + lines.length * PARTS.line + 6
    placed.push({ row, lines, top, bar })
    top = bar + PARTS.course + PARTS.gap
  }
  return {
    width,
    height: top - PARTS.gap + 4,
    rows: placed,
    barWidth: width - courseWidth - PARTS.gap * 2,
    courseLeft: width - courseWidth,
    courseWidth,
  }
}
