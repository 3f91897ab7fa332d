/** Shape of the screen: a slide is laid out anew for each, not stretched. */
export type StageFormat = 'wide' | 'classic'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Units of the canvas; the SVG's view box makes pixels of them, on any screen. */
export const CANVAS: Readonly<Record<StageFormat, { readonly width: number; readonly height: number }>> = {
  wide: { width: 1600, height: 900 },
  classic: { width: 1200, height: 900 },
}

export const MARGIN = 56

/** Smallest type: 2.2 % of the height of the canvas, readable from the last row. */
export const SMALLEST = 20

/** Line height, in sizes of the type. */
export const LEADING = 1.24

/** Steps of + and −. */
export const TEXT_SCALES = [1, 1.15, 1.3] as const

/** Which layout a screen gets: what is nearer to 4:3 than to 16:9 is classic. */
export const formatOf = (width: number, height: number): StageFormat =>
  height > 0 && width / height < 1.5 ? 'classic' : 'wide'

export const bottomOf = (box: Box): number => box.y + box.height
export const rightOf = (box: Box): number => box.x + box.width

/** The box without `by` units at its top. */
export const below = (box: Box, by: number): Box => ({
  ...box,
  y: box.y + by,
  height: Math.max(0, box.height - by),
})

/** The box without `by` units at its bottom. */
export const above = (box: Box, by: number): Box => ({ ...box, height: Math.max(0, box.height - by) })
