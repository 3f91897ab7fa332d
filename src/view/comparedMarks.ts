/**
 * Shapes of the compared regions by slot, in a box of 12 × 12 about the origin: a second sign beside the colour, for grey
 * paper and for eyes that see few colours. Circle, square, triangle, diamond, triangle on its head, cross.
 */
export const MARK_PATHS = [
  'M5,0A5,5 0 1 1 -5,0A5,5 0 1 1 5,0Z',
  'M-4.4,-4.4H4.4V4.4H-4.4Z',
  'M0,-5.4L5.2,4.2H-5.2Z',
  'M0,-5.8L5.8,0L0,5.8L-5.8,0Z',
  'M0,5.4L-5.2,-4.2H5.2Z',
  'M-1.8,-5.4H1.8V-1.8H5.4V1.8H1.8V5.4H-1.8V1.8H-5.4V-1.8H-1.8Z',
] as const

/** Dashes of the lines of compared regions by slot; a dotted line is kept for figures that may still change. */
export const MARK_DASHES = ['', '9 4', '14 3 4 3', '5 3', '18 5', '9 3 3 3 3 3'] as const

/** Areas of the shapes, so that a shape can be drawn as large as a circle. */
export const MARK_AREAS = [78.54, 77.44, 49.92, 67.28, 49.92, 64.8] as const
