import { describe, expect, test } from 'vitest'
import '../../src/ui/tokens.css'

/** Letters that fonts made for Russian lack, in both cases. */
const LETTERS = [...'ӘҒҚҢӨҰҮҺІәғқңөұүһі']
/** Not a character, in no font: it is drawn as the sign of a missing glyph. */
const NOWHERE = '\u{10FFFE}'
const SIZE = 48

/** The families that stand in when the typeface of the app does not come. */
function fallback(): string {
  const families = getComputedStyle(document.documentElement).getPropertyValue('--font')
  const others = families.split(',').filter((family) => !family.includes('Onest'))
  expect(others.length).toBeGreaterThan(2)
  return others.join(',')
}

/** What is drawn of a letter: its width and its pixels. */
function drawn(letter: string, family: string): { readonly width: number; readonly ink: string } {
  const canvas = document.createElement('canvas')
  canvas.width = SIZE * 2
  canvas.height = SIZE * 2
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('nothing to draw on')
  context.font = `${SIZE}px ${family}`
  context.fillText(letter, SIZE / 2, SIZE * 1.5)
  return { width: context.measureText(letter).width, ink: canvas.toDataURL() }
}

describe('without the typeface of the app', () => {
  test('F101: every Kazakh letter is drawn, none as a missing glyph or as a letter like it', () => {
    const family = fallback()
    const missing = drawn(NOWHERE, family)
    const inks = new Map(LETTERS.map((letter) => [letter, drawn(letter, family)]))
    for (const [letter, { width, ink }] of inks) {
      expect(width, letter).toBeGreaterThan(0)
      expect(ink, letter).not.toBe(missing.ink)
    }
    expect(new Set([...inks.values()].map(({ ink }) => ink)).size).toBe(LETTERS.length)
    for (const [own, like] of ['ӘЭ', 'ҒГ', 'ҚК', 'ҢН', 'ӨО', 'ҰУ', 'ҮУ', 'ҺН'].map((pair) => [...pair]))
      expect(drawn(own ?? '', family).ink).not.toBe(drawn(like ?? '', family).ink)
  })
})
