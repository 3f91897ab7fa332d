import type { ReactNode } from 'react'

/**
 * A drawing for a file: the very SVG elements of the screen, in their own units, drawn with presentation attributes and the
 * colours of `DRAW`; they may use no context. Title, notes, source, date, label and address are put around it by the file.
 */
export interface Picture {
  readonly title: string
  /** Period, unit, what the colours mean. */
  readonly subtitle: string
  /** One sentence: what is seen, extremes, how many reported. Alternative text of the file. */
  readonly summary: string
  readonly notes: readonly string[]
  /** Size of the drawing, in its own units. */
  readonly width: number
  readonly height: number
  readonly drawing: ReactNode
}
