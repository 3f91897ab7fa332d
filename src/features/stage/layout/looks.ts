import type { SlideClass } from '../../../domain/deck/slide'
import { COMPARED_COLOURS } from '../../../domain/palette'
import type { Tone } from './marks'

/** How the stage looks: for a dark hall, for a bright one, for a projector that washes colours out. */
export type Look = 'dark' | 'light' | 'washed'

export const LOOKS: readonly Look[] = ['dark', 'light', 'washed']

/** Text reaches 7 : 1 on the ground (WCAG 1.4.6), lines that carry meaning 3 : 1. */
export const TONES: Readonly<Record<Look, Readonly<Record<Tone, string>>>> = {
  dark: {
    ground: '#07171c',
    ink: '#ffffff',
    muted: '#b4c6ca',
    faint: '#93a9af',
    line: '#1e373f',
    track: '#24434c',
    panel: '#0e242b',
    brand: '#4aa9b4',
    gold: '#f0ad1e',
    good: '#6fdc9b',
    bad: '#ffa79d',
    warn: '#f5cf7c',
  },
  light: {
    ground: '#ffffff',
    ink: '#13272e',
    muted: '#394e56',
    faint: '#4d636b',
    line: '#dbe4e3',
    track: '#ccd9da',
    panel: '#f0f3f2',
    brand: '#0b5a70',
    gold: '#f0ad1e',
    good: '#0d572a',
    bad: '#8f1c13',
    warn: '#6b4200',
  },
  washed: {
    ground: '#ffffff',
    ink: '#000000',
    muted: '#1c2b30',
    faint: '#2b3b40',
    line: '#5c7077',
    track: '#9fb0b4',
    panel: '#ffffff',
    brand: '#003140',
    gold: '#f0ad1e',
    good: '#003d18',
    bad: '#6b0000',
    warn: '#3d2500',
  },
}

/** How much thicker lines are. */
export const WEIGHTS: Readonly<Record<Look, number>> = { dark: 1, light: 1, washed: 1.9 }

/**
 * Corrections of a washed-out picture, as exponents: light shades are darkened and drawn apart, white and black stay. No
 * stronger than labels on shades allow, whose ink was chosen for the shade without it: they keep 3 : 1.
 */
export const CONTRASTS = [1, 1.15, 1.3, 1.5] as const

/** Lightest and darkest of stretched colours (OKLab lightness). */
const STRETCHED = { low: 0.2, high: 0.97 } as const

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

type Lab = readonly [lightness: number, a: number, b: number]

/** `#rrggbb` → OKLab. */
function toLab(colour: string): Lab {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromLab([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels
    .map((value) => Math.round(255 * Math.min(1, Math.max(0, fromLinear(Math.max(0, value))))))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}

/** The same hues over the whole range from almost white to almost black, so that a pale projector leaves steps between them. */
export function stretchLightness(colours: readonly string[]): readonly string[] {
  const labs = colours.map(toLab)
  const low = Math.min(...labs.map(([lightness]) => lightness))
  const high = Math.max(...labs.map(([lightness]) => lightness))
  if (high - low < 0.01) return colours
  return labs.map(([lightness, a, b]) =>
    fromLab([STRETCHED.low + ((lightness - low) / (high - low)) * (STRETCHED.high - STRETCHED.low), a, b]),
  )
}

/** Colour of each class. On dark ground the source gives its own scale, on which more is lighter. */
export function classColours(classes: readonly SlideClass[], look: Look): readonly string[] {
  if (look === 'dark') return classes.map(({ dark }) => dark)
  const light = classes.map(({ light }) => light)
  return look === 'light' ? light : stretchLightness(light)
}

/** Colour of a compared region: lighter on dark ground, darker where the projector washes out. */
export function slotColour(slot: number, look: Look): string {
  const colour = COMPARED_COLOURS[slot % COMPARED_COLOURS.length] ?? COMPARED_COLOURS[0]
  if (look === 'light') return colour
  const [lightness, a, b] = toLab(colour)
  return fromLab([look === 'dark' ? Math.max(lightness, 0.72) : Math.min(lightness, 0.45), a, b])
}
