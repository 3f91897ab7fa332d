import { differenceCiede2000, lab, parseHex } from 'culori'
import { describe, expect, test } from 'vitest'
import { contrast, DISTANCE_COLOURS, inkOn, NEUTRAL_DISTANCE_COLOURS } from '../../src/domain/palette'

const lightness = (hex: string): number => lab(parseHex(hex))?.l ?? expect.fail(`${hex} is no colour`)
const difference = differenceCiede2000()

describe('colours of the distance of indicators that are not judged', () => {
  test('carry text at 4.5 : 1', () => {
    expect(NEUTRAL_DISTANCE_COLOURS.filter((colour) => contrast(inkOn(colour), colour) < 4.5)).toEqual([])
  })

  test('are equally light on both sides, so that neither looks worse', () => {
    const off = [0, 1, 2].map((i) =>
      Math.abs(
        lightness(NEUTRAL_DISTANCE_COLOURS[i] ?? '') - lightness(NEUTRAL_DISTANCE_COLOURS[6 - i] ?? ''),
      ),
    )
    expect(Math.max(...off)).toBeLessThan(4)
  })

  test('tell both sides, neighbouring steps, and judged colours apart', () => {
    const pairs = [
      ...NEUTRAL_DISTANCE_COLOURS.slice(1).map((colour, i) => [NEUTRAL_DISTANCE_COLOURS[i], colour]),
      ...[0, 1, 2].map((i) => [NEUTRAL_DISTANCE_COLOURS[i], NEUTRAL_DISTANCE_COLOURS[6 - i]]),
      ...[0, 1, 2, 4, 5, 6].flatMap((i) =>
        DISTANCE_COLOURS.filter((_, at) => at !== 3).map((judged) => [NEUTRAL_DISTANCE_COLOURS[i], judged]),
      ),
    ]
    const near = pairs.filter(([a = '', b = '']) => difference(a, b) < 9)
    expect(near).toEqual([])
  })

  test('have the same middle as the judged ones: the mean is the mean', () => {
    expect(NEUTRAL_DISTANCE_COLOURS[3]).toBe(DISTANCE_COLOURS[3])
  })
})
