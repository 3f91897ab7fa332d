import type { Resource } from 'i18next'
import type { Language } from '../domain/region'

type Messages = { readonly messages: Resource[string] }

/** Messages that come together: what every page needs, and what only some pages do. */
export type Bundle = 'base' | 'analysis' | 'present' | 'own'

/** Asked for so seldom that one door to its three languages is enough. */
const own = (language: Language) => () => import('./ownMessages').then((all) => all.loadOwn(language))

/** One chunk a language and bundle. */
export const MESSAGE_LOADERS: Readonly<Record<Bundle, Readonly<Record<Language, () => Promise<Messages>>>>> =
  {
    base: {
      kk: () => import('./messages/kk/messages'),
      ru: () => import('./messages/ru/messages'),
      en: () => import('./messages/en/messages'),
    },
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
    own: { kk: own('kk'), ru: own('ru'), en: own('en') },
  }
