import { LINE, sizeOfLines, textWidth, wrappedLines } from './textFit'

const POINTS = 72
/** Inside a cell, inches: left and right together, above and below together. */
export const CELL = { across: 0.12, down: 0.05 } as const

const words = (text: string): readonly string[] => text.split(/\s+|(?<=-)/)

/** The largest size at which no word of the texts is broken in a column of so many inches. */
export const sizeOfWords = (
  texts: readonly string[],
  width: number,
  largest: number,
  smallest: number,
): number =>
  sizeOfLines(
    texts.flatMap((text) => words(text)),
    { w: width - CELL.across, largest, smallest, isBold: true },
  )

/** Inches that a row needs whose cells have these texts. */
export const rowHeight = (cells: readonly (readonly [text: string, width: number])[], size: number): number =>
  Math.max(...cells.map(([text, width]) => wrappedLines(text, size, width - CELL.across, true).length), 1) *
    ((size * LINE) / POINTS) +
  CELL.down

/** A name must not break where a program measures it a little wider. */
const SLACK = 0.08

/** Inches for a column whose cells are to stand in one line. */
export const columnWidth = (texts: readonly string[], size: number): number =>
  Math.max(...texts.map((text) => textWidth(text, size, true)), 0) + CELL.across + SLACK
