/** Widths of letters of Arial in parts of the size, by kind; a little too wide rather than too narrow. */
const NARROW = /[ijltfrIІі.,:;'|!()[\]\-·\s\u00a0]/
const WIDE = /[mwMWжшщюфымЖШЩЮФЫМ%@—…]/
const UPPER = /\p{Lu}/u

const POINTS_PER_INCH = 72
const BOLD = 1.08
/** From line to line, in sizes. */
export const LINE = 1.2

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.32
  if (WIDE.test(letter)) return 0.88
  return UPPER.test(letter) ? 0.72 : 0.57
}

/** Width of a text, inches. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return (width * size * (isBold ? BOLD : 1)) / POINTS_PER_INCH
}

/** Parts of a word that is wider than its line. */
function splitWord(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = ['']
  for (const letter of word) {
    const grown = (parts.at(-1) ?? '') + letter
    if (fits(grown) || grown.length === 1) parts[parts.length - 1] = grown
    else parts.push(letter)
  }
  return parts
}

/** Lines of a text in a width of inches, broken at spaces, a word that is too wide anywhere. */
export function wrappedLines(text: string, size: number, width: number, isBold = false): string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= width
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line: string | null = null
    for (const word of paragraph.split(/[ \t]+/)) {
      for (const [i, part] of (fits(word) ? [word] : splitWord(word, fits)).entries()) {
        const joined: string = line === null ? part : `${line} ${part}`
        if (i === 0 && fits(joined)) line = joined
        else {
          if (line !== null) lines.push(line)
          line = part
        }
      }
    }
    lines.push(line ?? '')
  }
  return lines
}

export interface Room {
  /** Inches. */
  readonly w: number
  readonly h: number
  /** Sizes that may be tried, points. */
  readonly largest: number
  readonly smallest: number
  readonly isBold?: boolean
}

export interface FittedText {
  readonly text: string
  /** Points. */
  readonly size: number
  /** Inches that it needs. */
  readonly height: number
  /** The text is too long even at the smallest size and ends in "…". */
  readonly isCut: boolean
}

const heightOf = (lines: number, size: number): number => (lines * size * LINE) / POINTS_PER_INCH

/** The largest size at which a text fits its room; what fits at none is cut with "…". */
export function fitText(text: string, { w, h, largest, smallest, isBold = false }: Room): FittedText {
  for (let size = largest; size >= smallest; size -= 1) {
    const height = heightOf(wrappedLines(text, size, w, isBold).length, size)
    if (height <= h) return { text, size, height, isCut: false }
  }
  const most = Math.max(1, Math.floor((h * POINTS_PER_INCH) / (smallest * LINE)))
  const kept = wrappedLines(text, smallest, w, isBold).slice(0, most)
  const shortened = kept.join(' ').slice(0, -2).trimEnd()
  return { text: `${shortened}…`, size: smallest, height: heightOf(most, smallest), isCut: true }
}

/** The largest of the sizes at which every text fits into one line of a width. */
export function sizeOfLines(texts: readonly string[], room: Omit<Room, 'h'>): number {
  const widest = (size: number) => Math.max(0, ...texts.map((text) => textWidth(text, size, room.isBold)))
  let size = room.largest
  while (size > room.smallest && widest(size) > room.w) size -= 0.5
  return size
}
