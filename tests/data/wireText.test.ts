import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../../src/data/wire/catalogue'
import { cleanText } from '../../src/data/wire/wireText'
import { wireCatalogue } from './wirePayloads'

const ORIGIN = { adapter: 'http', resource: '/catalogue' }

describe('Text of a source', () => {
  test('F54: direction overrides, zero-width and control characters never arrive', () => {
    expect(cleanText('Ал\u202eматы\u200b\u0000 \u2066облысы\u2069\u0085')).toBe('Алматы облысы')
  })

  test('F54: markup is text like any other', () => {
    expect(cleanText('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>')
  })

  test('F53: letters taken apart are put together, so that a search finds them', () => {
    expect(cleanText('И\u0306')).toBe('Й')
  })

  test('F55: three hundred characters are enough for a name; lines become one', () => {
    const long = cleanText('ұ'.repeat(10_000))
    expect([...long]).toHaveLength(300)
    expect(long.endsWith('…')).toBe(true)
    expect(cleanText('Түркістан\n\t облысы ')).toBe('Түркістан облысы')
  })

  test('F54: ten thousand accents on a letter are cut to four', () => {
    expect([...cleanText(`a${'\u0323'.repeat(10_000)}b`)].length).toBeLessThanOrEqual(300)
    expect(cleanText(`a${'\u20dd'.repeat(50)}b`)).toBe(`a${'\u20dd'.repeat(4)}b`)
  })

  test('whatever arrives, the result is short, on one line, without controls, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const clean = cleanText(text)
        expect([...clean].length).toBeLessThanOrEqual(300)
        expect(clean).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\uFEFF]/u)
        expect(cleanText(clean)).toBe(clean)
      }),
      { seed: 5, numRuns: 2000 },
    )
  })

  test('F55: an empty name is a name left out, so that another language takes its place', () => {
    const catalogue = wireCatalogue()
    catalogue.dataset.title = { kk: ' \u200b ', ru: 'Набор', en: '' }
    expect(readCatalogue(catalogue, ORIGIN).dataset.title).toEqual({ ru: 'Набор' })
    catalogue.dataset.title = {}
    expect(readCatalogue(catalogue, ORIGIN).dataset.title).toEqual({})
  })

  test('F53: names in the catalogue are normalised and clamped on the way in', () => {
    const catalogue = wireCatalogue()
    const [learners] = catalogue.indicators
    if (learners === undefined) throw new Error('no indicator')
    learners.name = { kk: `Мемлекеттік тіл\u202e ${'а'.repeat(500)}`, ru: 'И\u0306' }
    const { name } = readCatalogue(catalogue, ORIGIN).indicators[0] ?? {}
    expect([...(name?.kk ?? '')]).toHaveLength(300)
    expect(name?.ru).toBe('Й')
  })
})
