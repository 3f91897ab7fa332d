import type { Resource } from 'i18next'
import type { Language } from '../domain/region'

const LOADERS = {
  analysis: {
    kk: () => import('./messages/kk/analysis'),
    ru: () => import('./messages/ru/analysis'),
    en: () => import('./messages/en/analysis'),
  },
  present: {
    kk: () => import('./messages/kk/present'),
    ru: () => import('./messages/ru/present'),
    en: () => import('./messages/en/present'),
  },
  about: {
    kk: () => import('./messages/kk/about'),
    ru: () => import('./messages/ru/about'),
    en: () => import('./messages/en/about'),
  },
  own: {
    kk: () => import('./messages/kk/own'),
    ru: () => import('./messages/ru/own'),
    en: () => import('./messages/en/own'),
  },
} as const

/** Texts of single pages: one chunk a language and bundle. */
export const loadLate = (
  bundle: keyof typeof LOADERS,
  language: Language,
): Promise<{ readonly messages: Resource[string] }> => LOADERS[bundle][language]()
