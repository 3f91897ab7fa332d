import type { TFunction } from 'i18next'
import type { Indicator } from '../../domain/indicator'
import type { Language } from '../../domain/region'
import { makeFigureText, type FigureText } from '../figureText'
import { formatsFor, type Formats } from '../formats/formats'
import { localText } from '../localText'

/** The messages that sentences are made of, in one language. */
export interface NarrativeWords {
  readonly narrative: TFunction<'narrative'>
  readonly figures: TFunction<'figures'>
}

/** What is put into each sentence. Writing and reading back share this table. */
export const SENTENCES = {
  changeUp: ['name', 'change', 'value', 'base'],
  changeDown: ['name', 'change', 'value', 'base'],
  planMet: ['name', 'span', 'value', 'target'],
  planMissed: ['name', 'span', 'value', 'target'],
  targetMet: ['name', 'span', 'value', 'target'],
  targetMissed: ['name', 'span', 'value', 'target'],
  best: ['name', 'number', 'of'],
  worst: ['name', 'number', 'of'],
  missing: ['number', 'names'],
  missingMore: ['number', 'names', 'rest'],
  late: ['number', 'days'],
  revised: ['name', 'span', 'date', 'value', 'previous'],
  suspicious: ['name', 'value', 'usual'],
  quiet: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type SentenceKey = keyof typeof SENTENCES

/** Texts by placeholder. */
export type Blanks = Readonly<Record<string, string>>

/** The means of one language to write sentences and to read them. */
export interface Speech {
  readonly language: Language
  readonly formats: Formats
  readonly figures: FigureText
  readonly words: NarrativeWords
  readonly nameOf: (indicator: Indicator) => string
  readonly quoted: (name: string) => string
  /** A sentence with its blanks filled; `count` chooses the plural form. */
  readonly sentence: (key: SentenceKey, blanks: Blanks, count: number) => string
  /** "27 days". */
  readonly days: (blanks: Blanks, count: number) => string
  /** What is added where a figure is not final; empty where it is. */
  readonly note: (status: string) => string
}

export function makeSpeech(language: Language, words: NarrativeWords): Speech {
  const { narrative: t } = words
  return {
    language,
    words,
    formats: formatsFor(language),
    figures: makeFigureText(words.figures, language),
    nameOf: (indicator) => localText(indicator.name, language).text,
    quoted: (name) => t('quoted', { name }),
    sentence: (key, blanks, count) => t(`sentence.${key}`, { ...blanks, count }),
    days: (blanks, count) => t('days', { ...blanks, count }),
    note: (status) => (status === 'P' || status === 'E' ? t(`note.${status}`) : ''),
  }
}
