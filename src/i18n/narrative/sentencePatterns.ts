import type { Catalogue } from '../../domain/catalogue'
import { blanks, escaped, matcher } from './pattern'
import { numberSource } from './readFigures'
import { SENTENCES, type SentenceKey, type Speech } from './speech'

/** One message of the language as a pattern. */
export interface SentencePattern {
  readonly key: SentenceKey
  readonly pattern: RegExp
  /** The message with its blanks open; tells whether another count would have chosen another plural form. */
  readonly message: string
}

/** One count of each plural form that the three languages have. */
const COUNTS = [1, 2, 5, 1.5]

// The table is a literal: its keys are the sentence keys.
const SENTENCE_KEYS = Object.keys(SENTENCES) as readonly SentenceKey[]

/** A sentence with its blanks open, in the plural form of a count. */
export const openSentence = (speech: Speech, key: SentenceKey, count: number): string =>
  speech.sentence(key, blanks(SENTENCES[key]), count)

/** All names that an indicator may have in a sentence, the longest first so that none hides in another. */
export const namesOf = (catalogue: Catalogue, speech: Speech): readonly string[] =>
  [...new Set(catalogue.indicators.map(speech.nameOf))].toSorted((a, b) => b.length - a.length)

/** What stands between two names of a list: a comma, or a short word. */
const BETWEEN = '.{1,6}?'

/** Every message of the language as a pattern: names are those of the catalogue, figures are read afterwards. */
export function sentencePatterns(catalogue: Catalogue, speech: Speech): readonly SentencePattern[] {
  const names = namesOf(catalogue, speech)
  const name = names.map(escaped).join('|')
  const quoted = `(?:${names.map((each) => escaped(speech.quoted(each))).join('|')})`
  const number = numberSource(speech)
  const groups: Readonly<Record<string, string>> = {
    name,
    names: `${quoted}(?:${BETWEEN}${quoted})*`,
    number,
    of: number,
    rest: number,
  }
  return SENTENCE_KEYS.flatMap((key) => {
    const messages = new Set(COUNTS.map((count) => openSentence(speech, key, count)))
    return [...messages].map((message) => ({
      key,
      message,
      pattern: matcher(message, (field) => groups[field] ?? '.+?'),
    }))
  })
}
