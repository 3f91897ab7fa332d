import type { Language } from '../domain/region'

/** The languages of the product, the state language first. */
export const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en']

/** Reads a language code; anything unknown is the state language. */
export const languageOf = (code: string): Language => LANGUAGES.find((language) => language === code) ?? 'kk'
