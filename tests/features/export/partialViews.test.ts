import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/domain/region'
import { mapFileInput, mapFiles } from '../../oracle/attackedFiles'
import { loadTexts } from '../compare/compareModelOf'
import { demonstrationModels } from '../compare/demonstrationModel'

let models: Awaited<ReturnType<typeof demonstrationModels>>
beforeAll(async () => {
  await loadTexts()
  models = await demonstrationModels()
})

const COPY = { kk: 'Сақталған көшірме', ru: 'Сохранённая копия', en: 'Saved copy' } as const

/** Files of the map at a quarter that is not whole, fresh or out of a copy. */
function filesIn(language: Language, isStale: boolean) {
  const model = models.modelOf()
  const series = model.main
  if (series === null) throw new Error('nothing is shown')
  const at = series.national.findIndex(({ reported, expected }) => reported > 0 && reported < expected)
  const period = series.displayed.periods[at]
  if (period === undefined) throw new Error('every quarter is whole')
  const input = mapFileInput(model, series, period, language, isStale)
  return { input, ...mapFiles(input) }
}

describe.each(['kk', 'ru', 'en'] as const)('a file of the map in %s', (language) => {
  test('F119: says how many reported, and whether it is made of a saved copy', () => {
    const saved = filesIn(language, true)
    const { reported } = saved.input.texts
    expect(reported).toMatch(/\d+\D+\d+/)
    for (const text of [saved.excel, saved.picture]) {
      expect(text).toContain(reported)
      expect(text).toContain(COPY[language])
    }
    const fresh = filesIn(language, false)
    for (const text of [fresh.excel, fresh.picture]) expect(text).not.toContain(COPY[language])
  })
})
