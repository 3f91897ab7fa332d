import { expect, test } from 'vitest'
import { contrast, inkOn, paletteColours } from '../../../src/domain/palette'
import { CONTRASTS, stretchLightness } from '../../../src/features/stage/layout/looks'

/** What the filter of the stage makes of a colour. */
const corrected = (colour: string, exponent: number): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(255 * (Number.parseInt(colour.slice(at, at + 2), 16) / 255) ** exponent))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`

test.each(['teal', 'blue', 'violet', 'contrast'])(
  'each correction draws the light classes of %s further apart and leaves every label readable',
  (palette) => {
    for (const count of [3, 4, 5, 6, 7]) {
      const colours = stretchLightness(paletteColours(palette, count, false))
      const [first = '', second = ''] = colours
      let apart = 0
      for (const exponent of CONTRASTS) {
        const between = contrast(corrected(first, exponent), corrected(second, exponent))
        expect(between).toBeGreaterThan(apart)
        apart = between
        for (const colour of colours)
          expect(
            contrast(corrected(inkOn(colour), exponent), corrected(colour, exponent)),
          ).toBeGreaterThanOrEqual(3)
      }
    }
  },
)
