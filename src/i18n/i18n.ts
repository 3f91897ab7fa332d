import i18next, { type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/region'

/** One chunk a language: all areas of its messages. */
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly messages: Resource[string] }>>> = {
  kk: () => import('./messages/kk/messages'),
  ru: () => import('./messages/ru/messages'),
  en: () => import('./messages/en/messages'),
}

async function load(language: Language): Promise<void> {
  const { messages } = await LOADERS[language]()
  for (const [area, texts] of Object.entries(messages)) {
    if (!i18next.hasResourceBundle(language, area)) i18next.addResourceBundle(language, area, texts)
  }
}

/** Starts with the messages of one language; the others come when they are switched to. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    ns: [],
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await load(language)
  await i18next.changeLanguage(language)
}

/** Loads a language, then switches to it; rejects and stays when its messages cannot be had. */
export async function switchLanguage(language: Language): Promise<void> {
  if (i18next.language === language) return
  await load(language)
  await i18next.changeLanguage(language)
}
