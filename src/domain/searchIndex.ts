import type { Region } from './region'
import type { SearchEntry, SearchText } from './searchEntries'
import { fold, foldWords, plainForm, type Folded } from './searchFold'

/** Words that say only what kind of region it is, in the spellings people use. */
const KIND_WORDS: ReadonlyMap<string, Region['kind']> = new Map([
  ...kindWords('oblast', 'облысы облыс обл область области oblysy oblys obl oblast region province регион'),
  ...kindWords('city', 'қаласы қала қ город города гор г city qalasy qala kala town'),
])

function kindWords(kind: Region['kind'], words: string): readonly (readonly [string, Region['kind']])[] {
  return words.split(' ').map((word) => [fold(word).whole, kind])
}

export const kindOfWord = (word: string): Region['kind'] | undefined => KIND_WORDS.get(word)

/** A text made ready for comparison; `source` is null for the words of all texts of an entry together. */
export interface IndexedText {
  readonly source: SearchText | null
  readonly plain: string
  readonly folded: Folded
}

export interface IndexedEntry {
  readonly entry: SearchEntry
  readonly texts: readonly IndexedText[]
}

export type SearchIndex = readonly IndexedEntry[]

/** Leaves out the words for the kind of region. */
export const withoutKind = ({ words }: Folded): Folded =>
  foldWords(words.filter((word) => !KIND_WORDS.has(word)))

function indexTexts({ texts, kind }: SearchEntry): readonly IndexedText[] {
  const own = texts.map((source) => ({ source, plain: plainForm(source.text), folded: fold(source.text) }))
  const bare =
    kind === null
      ? []
      : own
          .filter(({ folded }) => folded.words.some((word) => KIND_WORDS.has(word)))
          .map(({ source, folded }) => ({ source, plain: '', folded: withoutKind(folded) }))
  // Words of several texts together: the name in one language and the direction in another.
  const together = foldWords(own.flatMap(({ folded }) => folded.words))
  return [...own, ...bare, { source: null, plain: '', folded: { words: together.words, whole: '' } }]
}

/**
 * Makes an index, once per catalogue.
 * @throws RangeError when two entries have one key: they could not be told apart
 */
export function makeSearchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const keys = new Set(entries.map(({ key }) => key))
  if (keys.size < entries.length) throw new RangeError('Two entries of a search index have the same key')
  return entries.map((entry) => ({ entry, texts: indexTexts(entry) }))
}
