import { LANGUAGES, type Language } from '../domain/region'

/** Reads a language code; anything unknown is the state language. */
export const languageOf = (code: string): Language => LANGUAGES.find((language) => language === code) ?? 'kk'

/** The language an address begins with: `/ru/map`; null where it names none. */
export function languageInPath(pathname: string): Language | null {
  const first = pathname.split('/').find((part) => part !== '')
  return LANGUAGES.find((language) => language === first) ?? null
}
