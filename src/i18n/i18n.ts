import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/region'
import { languageOf } from './language'
import { MESSAGE_LOADERS, type Bundle } from './messageLoaders'

/** The one instance of the page; React reads it through `useTranslation`. */
export const i18n = createInstance()

/** The messages of a language could not be had; the language on the screen stays. */
export class LanguageLoadError extends Error {
  readonly language: Language

  constructor(language: Language, cause: unknown) {
    super(`The messages of "${language}" could not be loaded`, { cause })
    this.name = 'LanguageLoadError'
    this.language = language
  }
}

/** Bundles that the pages opened so far need: a change of language brings all of them. */
const opened = new Set<Bundle>(['base'])

/** Fetches the texts of a bundle in a language, once. */
export async function addBundle(bundle: Bundle, language: Language): Promise<void> {
  const { messages } = await MESSAGE_LOADERS[bundle][language]()
  for (const [area, texts] of Object.entries(messages)) {
    if (!i18n.hasResourceBundle(language, area)) i18n.addResourceBundle(language, area, texts)
  }
}

/**
 * Makes the messages of a language available without switching to it.
 * @throws LanguageLoadError
 */
export async function loadLanguage(language: Language): Promise<void> {
  try {
    await Promise.all([...opened].map((bundle) => addBundle(bundle, language)))
  } catch (error) {
    throw new LanguageLoadError(language, error)
  }
}

/** The language asked for last: a slow chunk must not overrule a later choice. */
let wanted: Language | null = null

/**
 * Starts with the messages of one language; the others come when they are switched to.
 * @throws LanguageLoadError
 */
export async function startI18n(language: Language): Promise<void> {
  wanted = language
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    ns: [],
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await loadLanguage(language)
  await i18n.changeLanguage(language)
}

/**
 * Loads a language, then switches to it, so that no text is ever missing on the screen. When another language is asked
 * for meanwhile, that one stands.
 * @returns whether this is the language on the screen now
 * @throws LanguageLoadError and stays with the language on the screen
 */
export async function switchLanguage(language: Language): Promise<boolean> {
  wanted = language
  if (i18n.language === language) return true
  try {
    await loadLanguage(language)
  } catch (error) {
    if (wanted === language) wanted = languageOf(i18n.language)
    throw error
  }
  if (wanted !== language) return false
  await i18n.changeLanguage(language)
  return true
}

/**
 * Makes a bundle available in the language on the screen, and from now on in every language that is switched to. A switch
 * that is under way is waited for.
 * @throws LanguageLoadError
 */
export async function openBundle(bundle: Bundle): Promise<void> {
  opened.add(bundle)
  const language = wanted ?? languageOf(i18n.language)
  await loadLanguage(language)
  const shown = languageOf(i18n.language)
  if (shown !== language) await loadLanguage(shown)
}

const copies = new Map<Language, typeof i18n>()

/** The messages in a language of their own, whatever language the page is in; they must have been loaded. */
export function i18nIn(language: Language): typeof i18n {
  const known = copies.get(language)
  if (known !== undefined) return known
  const copy = i18n.cloneInstance({ lng: language })
  copies.set(language, copy)
  return copy
}
