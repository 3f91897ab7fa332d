/** Names of the sequential palettes on offer. */
export type SequentialPalette = 'teal' | 'blue' | 'violet' | 'contrast'

/** Zero has a row of its own: white, paler than any class. */
export const ZERO_COLOUR = '#ffffff'

export const INK = '#13272e'
const WHITE = '#ffffff'

/**
 * Sequential colours for 1 … 7 classes, low to high. Five anchors a palette (teal: the product's own), interpolated in
 * CIELAB and moved where neither ink nor white text would reach 4.6 : 1. A test keeps contrast and distances so.
 */
const SEQUENTIAL: Readonly<Record<SequentialPalette, readonly (readonly string[])[]>> = {
  teal: [
    ['#4aa9b4'],
    ['#cfe7e8', '#0c5068'],
    ['#cfe7e8', '#4aa9b4', '#0c5068'],
    ['#cfe7e8', '#7ac0c7', '#1b7f90', '#0c5068'],
    ['#cfe7e8', '#8fccd0', '#4aa9b4', '#1b7c90', '#0c5068'],
    ['#cfe7e8', '#9cd1d5', '#68b7bf', '#3c9aa8', '#187388', '#0c5068'],
    ['#cfe7e8', '#a5d5d8', '#7ac0c7', '#4aa9b4', '#1b7f90', '#166d82', '#0c5068'],
  ],
  blue: [
    ['#5f97cf'],
    ['#d6e4f5', '#173f73'],
    ['#d6e4f5', '#5f97cf', '#173f73'],
    ['#d6e4f5', '#89b2de', '#3e78b4', '#173f73'],
    ['#d6e4f5', '#9cc0e6', '#5f97cf', '#2f6aa8', '#173f73'],
    ['#d6e4f5', '#a8c7e9', '#78a7d8', '#5a91cc', '#2a619d', '#173f73'],
    ['#d6e4f5', '#b0cceb', '#89b2de', '#5f97cf', '#3e78b4', '#275b96', '#173f73'],
  ],
  violet: [
    ['#a27dc9'],
    ['#e6dcf0', '#48236b'],
    ['#e6dcf0', '#a27dc9', '#48236b'],
    ['#e6dcf0', '#b699d3', '#7f57a9', '#48236b'],
    ['#e6dcf0', '#c3aadc', '#a27dc9', '#71489c', '#48236b'],
    ['#e6dcf0', '#cab4e0', '#ab8bcc', '#8a64b3', '#694092', '#48236b'],
    ['#e6dcf0', '#cfbae3', '#b699d3', '#a27dc9', '#7f57a9', '#633b8b', '#48236b'],
  ],
  contrast: [
    ['#d77047'],
    ['#fff1c4', '#2d1147'],
    ['#fff1c4', '#d77047', '#2d1147'],
    ['#fff1c4', '#e59b50', '#9c3b4a', '#2d1147'],
    ['#fff1c4', '#f2b65a', '#d77047', '#85264f', '#2d1147'],
    ['#fff1c4', '#f6c26f', '#da8548', '#ae4c46', '#74224e', '#2d1147'],
    ['#fff1c4', '#f8c97e', '#e59b50', '#d77047', '#9c3b4a', '#681f4d', '#2d1147'],
  ],
}

/** Brown – teal around a named centre, without judgement; even numbers of classes. */
const DIVERGING: Readonly<Record<number, readonly string[]>> = {
  2: ['#8c510a', '#01665e'],
  4: ['#8c510a', '#deb377', '#82c1b9', '#01665e'],
  6: ['#8c510a', '#c98f3f', '#efd9b0', '#b5dfd8', '#4aa39a', '#01665e'],
}

const channel = (value: number): number => {
  const c = value / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colours (WCAG 2.2), 1 … 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const isSequential = (id: string): id is SequentialPalette => Object.hasOwn(SEQUENTIAL, id)

/** One colour a class, low to high. Unknown palettes are teal. */
export function paletteColours(id: string, classes: number, isDiverging: boolean): readonly string[] {
  if (isDiverging) return DIVERGING[classes] ?? DIVERGING[6] ?? []
  const table = SEQUENTIAL[isSequential(id) ? id : 'teal']
  return classes < 1 ? [] : (table[Math.min(classes, table.length) - 1] ?? [])
}

/** Text colour on a fill: ink or white, whichever reads better. */
export const inkOn = (colour: string): string =>
  contrast(INK, colour) >= contrast(WHITE, colour) ? INK : WHITE

/**
 * Colours of up to six compared regions, by slot: found by search for the greatest smallest CIEDE2000 distance between
 * any two under normal, protan, deutan and tritan vision, at 3 : 1 or more on light and dark surfaces.
 */
export const COMPARED_COLOURS = ['#277497', '#a4592a', '#977de6', '#009768', '#d17182', '#9a8e12'] as const

/** Distance from the mean in standard deviations: brown below, teal above, the middle class within half a deviation. */
export const DISTANCE_COLOURS = [
  '#8c510a',
  '#c98f3f',
  '#ecd09c',
  '#f5f6f5',
  '#93cfc4',
  '#46a096',
  '#015a53',
] as const

/**
 * The same for indicators that are not judged: slate below, violet above. Mirrored steps are equally light, so neither side
 * looks like the better one, and nothing of the brown and teal of a judgement is in it.
 */
export const NEUTRAL_DISTANCE_COLOURS = [
  '#454e58',
  '#8794a1',
  '#c1ccd7',
  '#f5f6f5',
  '#d5c0f0',
  '#a57cd2',
  '#612f8d',
] as const
