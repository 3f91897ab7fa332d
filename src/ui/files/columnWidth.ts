import type { Sheet } from './sheet'

/** Rows that are looked at: enough to know how long the texts of a column are. */
const SAMPLE = 200
/** Widest that a heading makes its column; a longer one breaks into lines. */
const HEADING = 24

/** Width of a column in characters: names are long, numbers and dates short. */
export function columnWidth({ columns, rows }: Sheet, index: number): number {
  const cells = rows.slice(0, SAMPLE).map((row) => row[index])
  const longest = Math.max(...cells.map((cell) => (cell?.kind === 'text' ? cell.text.length : 11)), 0)
  const heading = Math.min(HEADING, (columns[index] ?? '').length + 2)
  return Math.min(60, Math.max(10, heading, longest + 1))
}
