import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/region'
import { languageOf } from '../language'
import { numberFormats } from './numbers'
import { periodFormats } from './periods'
import { collator } from './sorting'

const AND: Readonly<Record<Language, string>> = { kk: ', ', ru: ' и ', en: ' and ' }

/** "a, b and c" in the language; official Kazakh enumerates with commas only. */
function listFormat(language: Language) {
  return (items: readonly string[]): string =>
    items.length < 2 ? (items[0] ?? '') : items.slice(0, -1).join(', ') + AND[language] + (items.at(-1) ?? '')
}

function makeFormats(language: Language) {
  const rules = new Intl.PluralRules(language)
  return {
    language,
    ...numberFormats(language),
    ...periodFormats(language),
    list: listFormat(language),
    compare: collator(language),
    /** Which form a noun takes beside a number: what the messages tell apart by. */
    plural: (count: number): Intl.LDMLPluralRule => rules.select(count),
  }
}

/** Everything that turns numbers, periods and lists into text in one language. */
export type Formats = ReturnType<typeof makeFormats>

const FORMATS: Readonly<Record<Language, Formats>> = {
  kk: makeFormats('kk'),
  ru: makeFormats('ru'),
  en: makeFormats('en'),
}

export const formatsFor = (language: Language): Formats => FORMATS[language]

/** Formats in the language of the view. */
export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return useMemo(() => formatsFor(languageOf(i18n.language)), [i18n.language])
}
