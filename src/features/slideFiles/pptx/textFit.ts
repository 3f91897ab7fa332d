import { letterWidth } from './letterWidths'

const POINTS_PER_INCH = 72
/** For programs that space letters a little wider. */
const SAFETY = 1.02
/** From line to line, in sizes. */
export const LINE = 1.22

/** Width of a text, inches. */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0
  for (const letter of text.replaceAll('\u00a0', ' ')) width += letterWidth(letter, isBold)
  return (width * size * SAFETY) / POINTS_PER_INCH
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

/** Where a line may end: after a space or a hyphen. */
const PARTS = /(?<=[ \t-])/

/** Lines of a text in a width of inches, broken after spaces and hyphens, a word that is too wide anywhere. */
export function wrappedLines(text: string, size: number, width: number, isBold = false): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, isBold) <= width
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = ['']
    for (const word of paragraph.split(PARTS)) {
      const joined = (lines.at(-1) ?? '') + word
      if (fits(joined)) lines[lines.length - 1] = joined
      else lines.push(...(fits(word) ? [word] : splitWord(word, fits)))
    }
    return lines.length > 1 && lines[0] === '' ? lines.slice(1) : lines
  })
}

/** Whether a word is wider than a line. */
export const breaksWord = (text: string, size: number, width: number, isBold = false): boolean =>
  text.split(/\s/).some((word) => word.split(PARTS).some((part) => textWidth(part, size, isBold) > width))

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
    // No word is broken that is whole at a smaller size.
    if (size - 1 >= smallest && breaksWord(text, size, w, isBold)) continue
    const height = heightOf(wrappedLines(text, size, w, isBold).length, size)
    if (height <= h) return { text, size, height, isCut: false }
  }
  const most = Math.max(1, Math.floor((h * POINTS_PER_INCH) / (smallest * LINE)))
  const kept = wrappedLines(text, smallest, w, isBold).slice(0, most)
  const shortened = kept.join(' ').slice(0, -2).trimEnd()
  return { text: `${shortened}…`, size: smallest, height: heightOf(most, smallest), isCut: true }
}

/** The size at which each of several texts fits its room: side by side, equal things are written alike. */
export const commonSize = (texts: readonly string[], room: Room): number =>
  Math.min(room.largest, ...texts.map((text) => fitText(text, room).size))

/** The largest of the sizes at which every text fits into one line of a width. */
export function sizeOfLines(texts: readonly string[], room: Omit<Room, 'h'>): number {
  const widest = (size: number) => Math.max(0, ...texts.map((text) => textWidth(text, size, room.isBold)))
  let size = room.largest
  while (size > room.smallest && widest(size) > room.w) size -= 0.5
  return size
}

/** Every how many names of equal places stand without touching; by fours where there are many, as quarters are. */
export function everyHowMany(names: readonly string[], size: number, width: number): number {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size))) + 0.12
  const every = Math.max(1, Math.ceil((widest * names.length) / width))
  return every > 2 ? Math.ceil(every / 4) * 4 : every
}
