import type { Language } from '../../domain/region'

/** Alphabets in their own order; what stands first in the language of the view sorts first. */
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const FIRST = ' -–—_.,;:!?\'"«»()[]{}/\\@*&#%№+<=>|~$€₸0123456789'

const ORDER: Readonly<Record<Language, string>> = {
  kk: FIRST + KAZAKH + LATIN,
  ru: FIRST + KAZAKH + LATIN,
  en: FIRST + LATIN + KAZAKH,
}

/** In Kazakh «ё» is a letter after «е»; Russian sorts it with «е». */
const sameAsE = (language: Language): boolean => language !== 'kk'

function weights(text: string, language: Language, order: string): number[] {
  const plain = text.normalize('NFC').toLowerCase()
  const letters = sameAsE(language) ? plain.replaceAll('ё', 'е') : plain
  return Array.from(letters, (letter) => {
    const at = order.indexOf(letter)
    return at < 0 ? order.length + (letter.codePointAt(0) ?? 0) : at
  })
}

/** Compares texts by the alphabet of a language, the same in every browser. Case matters only between equals. */
export function collator(language: Language): (a: string, b: string) => number {
  const order = ORDER[language]
  return (a, b) => {
    const left = weights(a, language, order)
    const right = weights(b, language, order)
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const difference = (left[i] ?? 0) - (right[i] ?? 0)
      if (difference !== 0) return difference
    }
    const byLength = left.length - right.length
    return byLength !== 0 ? byLength : a < b ? -1 : a > b ? 1 : 0
  }
}

/** Exported for the test that walks the alphabets. */
export const ALPHABETS = { kk: KAZAKH, ru: RUSSIAN, en: LATIN } as const
