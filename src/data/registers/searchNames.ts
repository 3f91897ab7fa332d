import { LANGUAGES } from '../../domain/region'
import { fold } from '../../domain/searchFold'
import { type Names } from './names'

/** All folded words of all names once; a name is the numbers of its words. */
const numbers = new Map<string, number>()
const vocabulary: string[] = []
const foldedBefore = new Map<string, readonly number[]>()

function numberOf(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, vocabulary.length)
  return vocabulary.push(word) - 1
}

/** Names are folded word by word: few words make up many names. */
function wordsOf(written: string): readonly number[] {
  const known = foldedBefore.get(written)
  if (known !== undefined) return known
  const made = fold(written).words.map(numberOf)
  foldedBefore.set(written, made)
  return made
}

const indexed = new WeakMap<readonly Names[], readonly (readonly number[])[]>()

function indexOf(names: readonly Names[]): readonly (readonly number[])[] {
  const known = indexed.get(names)
  if (known !== undefined) return known
  const made = names.map((name) => [
    ...new Set(LANGUAGES.flatMap((language) => name[language].split(/\s+/).flatMap(wordsOf))),
  ])
  indexed.set(names, made)
  return made
}

/** Bits of a number; a search of more words is narrowed by the first ones. */
const MOST_WORDS = 30

/** Words a search asks for, folded, each once. */
export const askedWords = (text: string): readonly string[] =>
  [...new Set(fold(text).words)].slice(0, MOST_WORDS)

/** Per name, a bit for each asked word that is the beginning of one of its words. */
export function wordMasks(names: readonly Names[], asked: readonly string[]): Uint32Array {
  const index = indexOf(names)
  const byWord = Uint32Array.from(vocabulary, (word) =>
    asked.reduce((mask, beginning, bit) => (word.startsWith(beginning) ? mask | (1 << bit) : mask), 0),
  )
  return Uint32Array.from(index, (words) => words.reduce((mask, word) => mask | (byWord[word] ?? 0), 0))
}
