import { describe, expect, test } from 'vitest'
import {
  DARK_DISTANCE_COLOURS,
  DARK_GROUND,
  DARK_NEUTRAL_DISTANCE_COLOURS,
  DARK_ZERO_COLOUR,
  darkPaletteColours,
} from '../../src/domain/darkPalette'
import { contrast, inkOn, paletteColours } from '../../src/domain/palette'

const PALETTES = ['teal', 'blue', 'violet', 'contrast'] as const
const COUNTS = [1, 2, 3, 4, 5, 6, 7] as const
const light = (colour: string) => contrast('#000000', colour)
/** Contrasts of neighbours. */
const steps = (colours: readonly string[]) => colours.slice(1).map((c, i) => contrast(colours[i] ?? '', c))

describe.each(PALETTES)('%s on dark ground', (palette) => {
  test.each(COUNTS)('of %i classes', (count) => {
    const colours = darkPaletteColours(palette, count, false)
    expect(colours).toHaveLength(paletteColours(palette, count, false).length)
    // The higher the class, the lighter: the order of the legend is the order of light.
    expect(colours.map(light)).toEqual(colours.map(light).toSorted((a, b) => a - b))
    expect(Math.min(...steps(colours), 21)).toBeGreaterThanOrEqual(1.35)
    expect(Math.min(...colours.map((colour) => contrast(inkOn(colour), colour)))).toBeGreaterThanOrEqual(4.6)
    expect(contrast(DARK_GROUND, colours[0] ?? '')).toBeGreaterThanOrEqual(1.45)
    expect(contrast(DARK_ZERO_COLOUR, colours[0] ?? '')).toBeGreaterThanOrEqual(1.25)
  })
})

test.each([2, 4, 6])('%i diverging classes get lighter away from the centre, both sides alike', (count) => {
  const colours = darkPaletteColours('teal', count, true)
  const half = count / 2
  const [below, above] = [colours.slice(0, half).toReversed(), colours.slice(half)]
  for (const side of [below, above]) {
    expect(side.map(light)).toEqual(side.map(light).toSorted((a, b) => a - b))
    expect(Math.min(...steps(side), 21)).toBeGreaterThanOrEqual(1.5)
  }
  for (const [i, colour] of below.entries()) expect(contrast(colour, above[i] ?? '')).toBeLessThan(1.25)
  expect(Math.min(...colours.map((colour) => contrast(inkOn(colour), colour)))).toBeGreaterThanOrEqual(4.6)
})

test.each([
  ['judged', DARK_DISTANCE_COLOURS],
  ['neutral', DARK_NEUTRAL_DISTANCE_COLOURS],
] as const)('distances, %s: the mean is nearest to the ground, text reads on every step', (_, colours) => {
  const below = colours.slice(0, 4).toReversed()
  const above = colours.slice(3)
  for (const side of [below, above]) {
    expect(side.map(light)).toEqual(side.map(light).toSorted((a, b) => a - b))
    expect(Math.min(...steps(side))).toBeGreaterThanOrEqual(1.35)
  }
  expect(Math.min(...colours.map((colour) => contrast(inkOn(colour), colour)))).toBeGreaterThanOrEqual(4.5)
})

test('an unknown palette is teal, and no class has no colour', () => {
  expect(darkPaletteColours('__proto__', 5, false)).toEqual(darkPaletteColours('teal', 5, false))
  expect(darkPaletteColours('teal', 0, false)).toEqual([])
})
