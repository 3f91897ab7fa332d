import type { Resource } from 'i18next'
import { LANGUAGES, type Language } from '../domain/region'
import { i18n } from './i18n'
import { messages as en } from './messages/en/signIn'
import { messages as kk } from './messages/kk/signIn'
import { messages as ru } from './messages/ru/signIn'

const TEXTS: Readonly<Record<Language, Resource[string]>> = { kk, ru, en }

/** The texts of signing in, of all languages at once: they are short, and come with the only part that needs them. */
export function addSignInTexts(): void {
  for (const language of LANGUAGES) {
    for (const [area, texts] of Object.entries(TEXTS[language])) i18n.addResourceBundle(language, area, texts)
  }
}
