import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parseHex,
  type Color,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { COMPARED_COLOURS, contrast, DISTANCE_COLOURS, inkOn } from '../../src/domain/palette'

const VISIONS: Readonly<Record<string, (colour: Color) => Color>> = {
  'full colour': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
}

const colourOf = (hex: string): Color => parseHex(hex) ?? expect.fail(`${hex} is no colour`)

const difference = differenceCiede2000()
const SURFACES = { light: '#ffffff', page: '#f4f6f5', dark: '#122529' } as const

describe('colours of compared regions', () => {
  test.each(Object.entries(VISIONS))('are told apart with %s', (_, seen) => {
    const near = COMPARED_COLOURS.flatMap((a, i) =>
      COMPARED_COLOURS.slice(i + 1).map((b) => ({
        pair: `${a} ${b}`,
        by: difference(seen(colourOf(a)), seen(colourOf(b))),
      })),
    ).filter(({ by }) => by < 9)
    expect(near).toEqual([])
  })

  test.each(Object.entries(SURFACES))(
    'stand out as lines and marks on the %s surface, 3 : 1',
    (_, surface) => {
      expect(COMPARED_COLOURS.filter((colour) => contrast(colour, surface) < 3)).toEqual([])
    },
  )
})

describe('colours of the distance from the mean', () => {
  test('carry text at 4.5 : 1', () => {
    expect(DISTANCE_COLOURS.filter((colour) => contrast(inkOn(colour), colour) < 4.5)).toEqual([])
  })

  test.each(Object.entries(VISIONS))('neighbours are told apart with %s', (_, seen) => {
    const steps = DISTANCE_COLOURS.slice(1).map((colour, i) =>
      difference(seen(colourOf(DISTANCE_COLOURS[i] ?? colour)), seen(colourOf(colour))),
    )
    expect(Math.min(...steps)).toBeGreaterThan(7)
  })
})
