import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LANGUAGES } from '../../src/domain/region'
import type * as I18nModule from '../../src/i18n/i18n'
import { localText } from '../../src/i18n/localText'
import { languageOf } from '../../src/i18n/language'

const RU = '../../src/i18n/messages/ru/messages'
const EN = '../../src/i18n/messages/en/messages'
let page: typeof I18nModule

beforeEach(async () => {
  vi.resetModules()
  page = await import('../../src/i18n/i18n')
})

afterEach(() => {
  vi.doUnmock(RU)
  vi.doUnmock(EN)
})

const shownText = () => page.i18n.t('view:refresh')

describe('switching the language', () => {
  test('starts with one language and loads no other', async () => {
    await page.startI18n('ru')
    expect(shownText()).toBe('Обновить')
    expect(page.i18n.hasResourceBundle('kk', 'view')).toBe(false)
    expect(page.i18n.hasResourceBundle('en', 'view')).toBe(false)
  })

  test('changes every text, and back', async () => {
    await page.startI18n('kk')
    expect(shownText()).toBe('Жаңарту')
    expect(await page.switchLanguage('en')).toBe(true)
    expect(shownText()).toBe('Refresh')
    expect(await page.switchLanguage('kk')).toBe(true)
    expect(shownText()).toBe('Жаңарту')
  })

  test('has all texts before it says that it has changed, so that none flashes as a key', async () => {
    await page.startI18n('kk')
    const seen: string[] = []
    page.i18n.on('languageChanged', () => seen.push(shownText()))
    await page.switchLanguage('en')
    expect(seen).toEqual(['Refresh'])
  })

  test('F116: that fails keeps the language on the screen, says which failed, and can be tried again', async () => {
    await page.startI18n('kk')
    vi.doMock(RU, () => {
      throw new Error('the network is gone')
    })
    const failure: unknown = await page.switchLanguage('ru').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(page.LanguageLoadError)
    expect(failure).toMatchObject({ language: 'ru' })
    expect(shownText()).toBe('Жаңарту')
    vi.doUnmock(RU)
    vi.resetModules()
    expect(await page.switchLanguage('ru')).toBe(true)
    expect(shownText()).toBe('Обновить')
  })

  test('shows the language asked for last, even when an earlier one arrives later', async () => {
    await page.startI18n('kk')
    let arrive: (() => void) | undefined
    const slow = new Promise<void>((resolve) => (arrive = resolve))
    vi.doMock(RU, async (original) => {
      await slow
      return original()
    })
    const first = page.switchLanguage('ru')
    expect(await page.switchLanguage('en')).toBe(true)
    arrive?.()
    expect(await first).toBe(false)
    expect(shownText()).toBe('Refresh')
  })

  test('is called off by choosing again the language that is on the screen', async () => {
    await page.startI18n('kk')
    const first = page.switchLanguage('ru')
    expect(await page.switchLanguage('kk')).toBe(true)
    expect(await first).toBe(false)
    expect(shownText()).toBe('Жаңарту')
  })

  test('writes foreign text as it is: it is drawn as text and never as markup', async () => {
    await page.startI18n('en')
    expect(page.i18n.t('view:unknownIndicator', { id: '<b>&' })).toContain('<b>&')
  })
})

describe('a text of the data', () => {
  const name = { kk: 'Ақмола', ru: 'Акмола', en: 'Akmola' }

  test('is in the language of the view', () => {
    expect(LANGUAGES.map((language) => localText(name, language))).toEqual([
      { text: 'Ақмола', lang: 'kk' },
      { text: 'Акмола', lang: 'ru' },
      { text: 'Akmola', lang: 'en' },
    ])
  })

  test('that is not translated comes in the first language that has it, and says which', () => {
    expect(localText({ ru: 'Акмола', en: 'Akmola' }, 'kk')).toEqual({ text: 'Акмола', lang: 'ru' })
    expect(localText({ kk: '', en: 'Akmola' }, 'ru')).toEqual({ text: 'Akmola', lang: 'en' })
    expect(localText({}, 'en')).toEqual({ text: '', lang: 'en' })
  })

  test('a code that is no language of ours is read as the state language', () => {
    expect(['kk', 'ru', 'en', 'de', ''].map(languageOf)).toEqual(['kk', 'ru', 'en', 'kk', 'kk'])
  })
})

describe('all three languages at once', () => {
  test('speak whatever language the page is in', async () => {
    await page.startI18n('kk')
    const { loadAllLanguages } = await import('../../src/i18n/loadAllLanguages')
    await loadAllLanguages(['base', 'present'])
    const { wordsIn } = await import('../../src/i18n/wordsIn')
    expect(page.i18n.language).toBe('kk')
    expect(LANGUAGES.map((language) => page.i18nIn(language).t('slides:closing'))).toEqual([
      'Назарларыңызға рақмет',
      'Благодарим за внимание',
      'Thank you for your attention',
    ])
    expect(LANGUAGES.map((language) => wordsIn(language).figureText.absence('not-reported'))).toEqual([
      'есеп берілмеген',
      'отчёт не представлен',
      'not reported',
    ])
  })

  test('that cannot all be had say which one failed', async () => {
    await page.startI18n('kk')
    vi.doMock(RU, () => {
      throw new Error('the network is gone')
    })
    const { loadAllLanguages } = await import('../../src/i18n/loadAllLanguages')
    await expect(loadAllLanguages(['base'])).rejects.toMatchObject({ language: 'ru' })
  })
})
