import type PptxGenJS from 'pptxgenjs'
import type { SlideAbsence } from '../../../domain/deck/slide'
import { cleanText } from './cleanText'
import { ABSENCE_FILL, COLOUR } from './look'
import type { Box, Page } from './page'
import { columnWidth, rowHeight, sizeOfWords } from './tableFit'

/** A cell of a native table. */
export interface TableCell {
  readonly text: string
  readonly absence?: SlideAbsence | null
  /** `1b7c90` */
  readonly fill?: string
  readonly colour?: string
}

export interface TableContent {
  /** The first heading stands over the names. */
  readonly headings: readonly string[]
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[]
}

const LARGEST = 16
/** Smaller is not readable: a table that does not fit goes on on the next slide. */
const SMALLEST = 8
const LARGEST_HEAD = 13
const SMALLEST_HEAD = 8.5

interface TableLayout {
  readonly size: number
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  /** Headings are longer than figures: they may be smaller. */
  readonly headSize: number
  readonly headHeight: number
}

const textsOf = ({ headings, rows }: TableContent, column: number): readonly string[] => [
  headings[column] ?? '',
  ...rows.map(({ head, cells }) => (column === 0 ? head : (cells[column - 1]?.text ?? ''))),
]

/** Widest column of figures, inches: wider, and the eye loses the row. */
const WIDEST = 2.6
/** Names have at least so much of the width before they break, as far as they need it. */
const NAMES_PART = 0.32

/** Names get what they need as far as the figures leave it, the figures share the rest. */
function widthsOf(content: TableContent, size: number, width: number): readonly number[] {
  const { headings } = content
  const columns = headings.slice(1).map((_, i) => columnWidth(textsOf(content, i + 1).slice(1), size))
  const needed = Math.max(0.6, ...columns) * columns.length
  const names = Math.min(
    Math.max(width * NAMES_PART, width - needed),
    Math.max(1, columnWidth(textsOf(content, 0), size)),
  )
  const each = Math.min(WIDEST, (width - names) / Math.max(1, columns.length))
  return [names, ...columns.map(() => each)]
}

function layoutAt(content: TableContent, size: number, width: number): TableLayout {
  const widths = widthsOf(content, size, width)
  const rowOf = (cells: readonly string[], at: number) =>
    rowHeight(
      cells.map((text, i) => [text, widths[i] ?? 1]),
      at,
    )
  const heights = content.rows.map(({ head, cells }) => rowOf([head, ...cells.map(({ text }) => text)], size))
  const largest = Math.min(size, LARGEST_HEAD)
  const headSize = Math.min(
    ...content.headings.map((text, i) => sizeOfWords([text], widths[i] ?? 1, largest, SMALLEST_HEAD - 1)),
  )
  return { size, widths, heights, headSize, headHeight: rowOf(content.headings, headSize) }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The largest size at which no word is broken and all rows fit; the smallest where none does. */
function layoutOf(content: TableContent, { w, h }: Box, largest = LARGEST): TableLayout {
  for (let size = largest; size > SMALLEST; size -= 1) {
    const layout = layoutAt(content, size, w)
    const isWhole = layout.widths.every(
      (width, i) => sizeOfWords(textsOf(content, i).slice(1), width, size, SMALLEST - 1) >= size,
    )
    if (isWhole && layout.headHeight + sum(layout.heights) <= h) return layout
  }
  return layoutAt(content, SMALLEST, w)
}

/** So many slides side by side at most: more columns than that stand close. */
const MOST_ACROSS = 12

function columnParts({ headings, rows }: TableContent, count: number): readonly TableContent[] {
  const columns = headings.length - 1
  const each = Math.ceil(columns / count)
  return Array.from({ length: Math.ceil(columns / each) }, (_, i) => {
    const part = <T>(cells: readonly T[]) => cells.slice(i * each, (i + 1) * each)
    return {
      headings: [headings[0] ?? '', ...part(headings.slice(1))],
      rows: rows.map(({ head, cells }) => ({ head, cells: part(cells) })),
    }
  })
}

/** The columns of each slide: as few slides as let the headings be read. */
function acrossPages(content: TableContent, box: Box): readonly TableContent[] {
  for (let count = 1; count < MOST_ACROSS; count += 1) {
    const parts = columnParts(content, count)
    if (parts.every((part) => layoutOf(part, box).headSize >= SMALLEST_HEAD)) return parts
  }
  return columnParts(content, MOST_ACROSS)
}

function downPages(content: TableContent, box: Box): readonly TableContent[] {
  const { heights, headHeight } = layoutOf(content, box)
  const pages: TableContent['rows'][number][][] = [[]]
  let used = headHeight
  for (const [i, row] of content.rows.entries()) {
    const height = heights[i] ?? 0
    if (used + height > box.h && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([])
      used = headHeight
    }
    used += height
    pages.at(-1)?.push(row)
  }
  return pages.map((rows) => ({ ...content, rows }))
}

/** The rows and columns of each slide that a table needs to be read. */
export const tablePages = (content: TableContent, box: Box): readonly TableContent[] =>
  acrossPages(content, box).flatMap((part) => downPages(part, box))

/** The size that suits every part of a table: its slides are written alike. */
export const tableSize = (parts: readonly TableContent[], box: Box): number =>
  Math.min(LARGEST, ...parts.map((part) => layoutOf(part, box).size))

function cellOf({ text, absence = null, fill, colour }: TableCell): PptxGenJS.TableCell {
  const ground = absence === null ? fill : ABSENCE_FILL[absence]
  return {
    text: cleanText(text),
    options: {
      align: 'right',
      color: colour ?? COLOUR.ink,
      ...(ground === undefined ? {} : { fill: { color: ground } }),
    },
  }
}

/** A native table; figures to the right, names to the left. */
export function drawTable(page: Page, content: TableContent, box: Box, alt: string, largest: number): void {
  const { size, widths, heights, headSize, headHeight } = layoutOf(content, box, largest)
  const head = content.headings.map((text, i) => ({
    text: cleanText(text),
    options: {
      bold: true,
      fontSize: headSize,
      align: i === 0 ? ('left' as const) : ('right' as const),
      valign: 'bottom' as const,
      color: COLOUR.ink2,
    },
  }))
  const rows = content.rows.map(({ head: name, cells }) => [
    { text: cleanText(name), options: { bold: true, align: 'left' as const } },
    ...cells.map((cell) => cellOf(cell)),
  ])
  // A table of few rows breathes, one of many stands close.
  const free = Math.max(0, box.h - headHeight - sum(heights)) / Math.max(1, heights.length)
  const extra = Math.min(0.2, free)
  page.table(
    [head, ...rows],
    {
      x: box.x,
      y: box.y,
      w: sum(widths),
      colW: [...widths],
      rowH: [headHeight, ...heights.map((height) => height + extra)],
      fontSize: size,
      color: COLOUR.ink,
      valign: 'middle',
      margin: [0.02, 0.06, 0.02, 0.06],
      border: { type: 'solid', pt: 0.5, color: COLOUR.line },
    },
    'Table',
    alt,
  )
}
