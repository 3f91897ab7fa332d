import type { Resource } from 'i18next'
import type { Language } from '../domain/region'

type Messages = { readonly messages: Resource[string] }

/** One chunk a language: all areas of its messages. */
export const MESSAGE_LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  kk: () => import('./messages/kk/messages'),
  ru: () => import('./messages/ru/messages'),
  en: () => import('./messages/en/messages'),
}
