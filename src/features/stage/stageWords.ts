import type { ParseKeys } from 'i18next'
import type { StageText } from '../../domain/deck/slide'
import type { Language } from '../../domain/region'
import type { AskedWords } from './layout/askedLayout'

/** Key of a text of the stage. */
export type StageKey = ParseKeys<'stage'>

/** A text of the area `stage` in a language; given by whoever shows the stage, so that it needs no messages of its own. */
export type StageWords = (
  language: Language,
  key: StageKey,
  values?: Readonly<Record<string, string | number>>,
) => string

/** A text in all three languages. */
const inAll = (
  words: StageWords,
  key: StageKey,
  values?: Readonly<Record<string, string | number>>,
): StageText => ({
  kk: words('kk', key, values),
  ru: words('ru', key, values),
  en: words('en', key, values),
})

/** The words of an answer to a question from the hall. */
export const askedWordsOf = (words: StageWords): AskedWords => ({
  place: (rank, of) => inAll(words, 'ask.place', { rank, of }),
  years: inAll(words, 'ask.years'),
  neighbours: inAll(words, 'ask.neighbours'),
})
