import type { Names } from '../../src/data/registers/names'
import type { Language } from '../../src/domain/region'

export type { Names } from '../../src/data/registers/names'

/** A text made language by language. */
export const namesBy = (of: (language: Language) => string): Names => ({
  kk: of('kk'),
  ru: of('ru'),
  en: of('en'),
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Fills `{slot}` in each language; the text begins with a capital letter. */
export const filled = (template: Names, slots: Readonly<Record<string, Names>>): Names =>
  namesBy((language) =>
    capital(template[language].replaceAll(/\{(\w*)\}/g, (_, slot: string) => slots[slot]?.[language] ?? '')),
  )
