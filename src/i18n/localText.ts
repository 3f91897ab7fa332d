import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, type Language, type LocalText } from '../domain/region'
import { languageOf } from './language'

/** A text and the language it really is in, for the `lang` attribute. */
export interface ChosenText {
  readonly text: string
  readonly lang: Language
}

const isThere = (text: string | undefined): text is string => text !== undefined && text !== ''

/** The text in a language, or in the first language that has it. */
export function localText(text: LocalText, language: Language): ChosenText {
  const lang = [language, ...LANGUAGES].find((candidate) => isThere(text[candidate])) ?? language
  return { text: text[lang] ?? '', lang }
}

/** `localText` in the language of the view. */
export function useLocalText(): (text: LocalText) => ChosenText {
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  return useCallback((text: LocalText) => localText(text, language), [language])
}
