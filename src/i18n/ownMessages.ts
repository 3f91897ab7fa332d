import type { Resource } from 'i18next'
import type { Language } from '../domain/region'

const LOADERS = {
  kk: () => import('./messages/kk/own'),
  ru: () => import('./messages/ru/own'),
  en: () => import('./messages/en/own'),
} as const

/** Texts of figures of one's own. */
export const loadOwn = (language: Language): Promise<{ readonly messages: Resource[string] }> =>
  LOADERS[language]()
