import type { SequentialPalette } from './palette'

/** The ground of a dark stage. */
export const DARK_GROUND = '#06161b'

/** Zero has a row of its own: next to the ground, darker than any class. */
export const DARK_ZERO_COLOUR = '#0d262e'

/**
 * Sequential colours for 1 … 7 classes on dark ground, low to high. There the highest class is the lightest, as on light ground
 * it is the darkest: what stands out most is the most. Found along the hues of the light palettes in CIELAB, in equal steps
 * of contrast, without the middle lightness on which neither ink nor white can be read. A test keeps them so.
 */
const SEQUENTIAL: Readonly<Record<SequentialPalette, readonly (readonly string[])[]>> = {
  teal: [
    ['#4eaab5'],
    ['#133f4b', '#d8f4f1'],
    ['#133f4b', '#3e9ba9', '#d8f4f1'],
    ['#133f4b', '#3e9ba9', '#83c5cb', '#d8f4f1'],
    ['#133f4b', '#1d7d91', '#3e9ba9', '#83c5cb', '#d8f4f1'],
    ['#133f4b', '#185d6e', '#1d7d91', '#3e9ba9', '#83c5cb', '#d8f4f1'],
    ['#133f4b', '#185d6e', '#1d7d91', '#3e9ba9', '#69b7c0', '#9fd4d7', '#d8f4f1'],
  ],
  blue: [
    ['#72a1d4'],
    ['#1c3a63', '#e2eefa'],
    ['#1c3a63', '#6092c8', '#e2eefa'],
    ['#1c3a63', '#6092c8', '#9abde4', '#e2eefa'],
    ['#1c3a63', '#3d76b2', '#6092c8', '#9abde4', '#e2eefa'],
    ['#1c3a63', '#2c578a', '#3d76b2', '#6092c8', '#9abde4', '#e2eefa'],
    ['#1c3a63', '#2c578a', '#3d76b2', '#6092c8', '#84aedc', '#b1cceb', '#e2eefa'],
  ],
  violet: [
    ['#b091cf'],
    ['#40285c', '#f0e7f8'],
    ['#40285c', '#a281c5', '#f0e7f8'],
    ['#40285c', '#a281c5', '#c7b0de', '#f0e7f8'],
    ['#40285c', '#8962b0', '#a281c5', '#c7b0de', '#f0e7f8'],
    ['#40285c', '#654389', '#8962b0', '#a281c5', '#c7b0de', '#f0e7f8'],
    ['#40285c', '#654389', '#8962b0', '#a281c5', '#bb9fd6', '#d4c1e6', '#f0e7f8'],
  ],
  contrast: [
    ['#e0884d'],
    ['#4b2765', '#fff1c3'],
    ['#4b2765', '#d87348', '#fff1c3'],
    ['#4b2765', '#d87348', '#f0af58', '#fff1c3'],
    ['#4b2765', '#b85549', '#d87348', '#f0af58', '#fff1c3'],
    ['#4b2765', '#8a354e', '#b85549', '#d87348', '#f0af58', '#fff1c3'],
    ['#4b2765', '#8a354e', '#b85549', '#d87348', '#e89a52', '#f7c475', '#fff1c3'],
  ],
}

/** Brown – teal around a named centre, which is next to the ground; even numbers of classes. */
const DIVERGING: Readonly<Record<number, readonly string[]>> = {
  2: ['#d9a557', '#4fb3a8'],
  4: ['#e8c382', '#84581f', '#17665f', '#84d3c8'],
  6: ['#f3dcae', '#d29a47', '#704a18', '#135952', '#45aaa0', '#b2e8df'],
}

const isSequential = (id: string): id is SequentialPalette => Object.hasOwn(SEQUENTIAL, id)

/** One colour a class on dark ground, low to high. Unknown palettes are teal. */
export function darkPaletteColours(id: string, classes: number, isDiverging: boolean): readonly string[] {
  if (isDiverging) return DIVERGING[classes] ?? DIVERGING[6] ?? []
  const table = SEQUENTIAL[isSequential(id) ? id : 'teal']
  return classes < 1 ? [] : (table[Math.min(classes, table.length) - 1] ?? [])
}

/** Distance from the mean on dark ground: brown below, teal above, the mean next to the ground. */
export const DARK_DISTANCE_COLOURS = [
  '#f3dcae',
  '#d29a47',
  '#84581f',
  '#2a3f46',
  '#1a6f67',
  '#45aaa0',
  '#b2e8df',
] as const

/** The same for indicators that are not judged: slate below, violet above. */
export const DARK_NEUTRAL_DISTANCE_COLOURS = [
  '#dfe6ec',
  '#9aa7b3',
  '#5f6b77',
  '#2a3f46',
  '#70529a',
  '#ac8ad4',
  '#e6d9f6',
] as const
