import type { Language } from '../../domain/region'

/** The Kazakh alphabet of 42 letters; it holds the 33 Russian ones in their own order. */
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** What stands before letters, in the order of CLDR's root collation. */
const FIRST = ' _-–—,;:!?.\'"«»()[]{}@*/\\&#%+<=>|~$€₸0123456789№'

/** The alphabet of the view's language sorts before the other script. */
const ORDER: Readonly<Record<Language, string>> = {
  kk: FIRST + KAZAKH + LATIN,
  ru: FIRST + KAZAKH + LATIN,
  en: FIRST + LATIN + KAZAKH,
}

/** Kazakh letters and their places; Russian sorts «ё» with «е», in Kazakh it is a letter of its own. */
function placesOf(language: Language): ReadonlyMap<string, number> {
  const places = new Map(Array.from(ORDER[language], (letter, place) => [letter, place]))
  if (language !== 'kk') places.set('ё', places.get('е') ?? 0)
  return places
}

/** Texts remembered per collator: names and rows are few, and each is compared many times. */
const MEMORY = 20_000

/** Signs outside the tables come after all letters, by code point. */
const AFTER_LETTERS = 1000

/** Places of the letters of texts in the alphabet of a language, case aside; kept for sorting elsewhere than in memory. */
export function letterPlaces(language: Language): (text: string) => readonly number[] {
  const places = placesOf(language)
  return (text) =>
    Array.from(
      text.normalize('NFC').toLowerCase().replaceAll('\u00a0', ' '),
      (letter) => places.get(letter) ?? AFTER_LETTERS + (letter.codePointAt(0) ?? 0),
    )
}

/**
 * Compares texts by the alphabet of a language, the same in every browser: Chromium sorts Kazakh by the Russian alphabet.
 * Case and «ё» matter only between texts that are else equal; lower case comes first.
 */
export function collator(language: Language): (a: string, b: string) => number {
  const lettersOf = letterPlaces(language)
  const memory = new Map<string, readonly number[]>()

  const weights = (text: string): readonly number[] => {
    const known = memory.get(text)
    if (known !== undefined) return known
    const made = lettersOf(text)
    if (memory.size >= MEMORY) memory.clear()
    memory.set(text, made)
    return made
  }

  return (a, b) => {
    const left = weights(a)
    const right = weights(b)
    const length = Math.min(left.length, right.length)
    for (let i = 0; i < length; i++) {
      const difference = (left[i] ?? 0) - (right[i] ?? 0)
      if (difference !== 0) return difference
    }
    if (left.length !== right.length) return left.length - right.length
    if (a === b) return 0
    const lowerA = a.toLowerCase()
    const lowerB = b.toLowerCase()
    if (lowerA !== lowerB) return lowerA < lowerB ? -1 : 1
    // Capitals have the lower code points.
    return a > b ? -1 : 1
  }
}
