import type { Resource } from 'i18next'
import type { Language } from '../domain/region'

type Messages = { readonly messages: Resource[string] }

/** Messages that come together: what every page needs, and what only some pages do. */
export type Bundle = 'base' | 'analysis' | 'present' | 'about' | 'own'

/** The bundles of single pages have one door: the entry, which waits for nothing else, need not name their files. */
const late = (bundle: 'analysis' | 'present' | 'about' | 'own') => {
  const load = (language: Language) => () => import('./late').then((all) => all.loadLate(bundle, language))
  return { kk: load('kk'), ru: load('ru'), en: load('en') }
}

/** One chunk a language and bundle. */
export const MESSAGE_LOADERS: Readonly<Record<Bundle, Readonly<Record<Language, () => Promise<Messages>>>>> =
  {
    base: {
      kk: () => import('./messages/kk/messages'),
      ru: () => import('./messages/ru/messages'),
      en: () => import('./messages/en/messages'),
    },
    analysis: late('analysis'),
    present: late('present'),
    about: late('about'),
    own: late('own'),
  }
