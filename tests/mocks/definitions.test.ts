import { describe, expect, test } from 'vitest'
import { INDICATORS } from '../../mocks/indicators'
import { metadataOf } from '../../mocks/metadata'

const listed = INDICATORS.filter((indicator) => indicator.role === 'listed').map((indicator) => ({
  indicator,
  texts: metadataOf(indicator.id) ?? expect.fail(indicator.id),
}))

const everyText = listed.flatMap(({ indicator, texts }) =>
  [texts.definition, texts.numeratorText, texts.denominatorText, ...texts.disaggregations].map((text) => ({
    id: indicator.id,
    text,
  })),
)

describe('How the indicators are counted', () => {
  test('all sixty have a definition, a numerator and sources', () => {
    expect(listed).toHaveLength(60)
    for (const { indicator, texts } of listed) {
      expect(Object.values(texts.definition), indicator.id).toHaveLength(3)
      expect(Object.values(texts.numeratorText), indicator.id).toHaveLength(3)
      expect(texts.sources.length, indicator.id).toBeGreaterThan(0)
    }
  })

  test('whatever is a share says of what', () => {
    for (const { indicator, texts } of listed) {
      const isShare = indicator.kind === 'ratio' || indicator.kind === 'index'
      expect(Object.keys(texts.denominatorText).length, indicator.id).toBe(isShare ? 3 : 0)
    }
  })

  test('a text is in all three languages or in none', () => {
    for (const { id, text } of everyText) {
      const there = ['kk', 'ru', 'en'].filter((language) => (Reflect.get(text, language) ?? '') !== '')
      expect([0, 3], id).toContain(there.length)
    }
  })

  test('each language keeps to its own alphabet', () => {
    for (const { id, text } of everyText) {
      // Proper names in quotation marks and the levels of a language stay as they are.
      const bare = (words: string | undefined) => (words ?? '').replaceAll(/«[^»]*»|"[^"]*"|A1–C1/g, '')
      expect(bare(text.kk), id).not.toMatch(/[a-z]/i)
      expect(bare(text.ru), id).not.toMatch(/[a-zәғқңөұүһі]/i)
      expect(bare(text.en), id).not.toMatch(/[а-яё]/i)
    }
  })

  test('a definition is a sentence, a part of a ratio is not', () => {
    for (const { indicator, texts } of listed) {
      for (const words of Object.values(texts.definition)) expect(words, indicator.id).toMatch(/\.$/)
      for (const words of Object.values(texts.numeratorText)) expect(words, indicator.id).not.toMatch(/\.$/)
    }
  })
})
