/**
 * Spellings that sound alike get one form: Kazakh and Russian Cyrillic, the Latin alphabets of 2017, 2018 and 2021, the
 * usual English and Russian transliterations, and Kazakh typed on a Russian keyboard (қ→к, ә→а, ү→у, і→и/ы).
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    'аaәaбbвvгgғgдdеeёeэeжjзzиiйiіiыiїiкkқkлlмmнnңnоoөoпpрrсsтtуuұuүuфfхhһh',
    // Latin letters whose base would mislead: ý is «у» of 2018, ı is «и» of 2018 and «ы» of 2021.
    'ýuıiŋnžjqkwuyi',
  ].flatMap((pairs) => (pairs.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)])),
)

/** Letters that sound as two, or not at all. */
const LONG_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ц', 'ts'],
  ['ч', 'ch'],
  ['ш', 'sh'],
  ['щ', 'sh'],
  ['ю', 'iu'],
  ['я', 'ia'],
  ['ъ', ''],
  ['ь', ''],
  ['ş', 'sh'],
  ['š', 'sh'],
  ['ç', 'ch'],
  ['č', 'ch'],
])

/** Pairs of Latin letters for one sound, longest first. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|dj/g, 'j'],
  [/shch/g, 'sh'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/x/g, 'ks'],
  [/c(?!h)/g, 'k'],
  // Казахстан, Қазақстан, Kazakhstan, Qazaqstan.
  [/kazah/g, 'kazak'],
  [/([a-z])\1+/g, '$1'],
]

const MARKS = /\p{M}+/gu
const INNER_SIGNS = /['’ʼʻ`´]/g
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u

const knownSound = (letter: string): string | undefined => LETTERS.get(letter) ?? LONG_LETTERS.get(letter)

function soundOfBase(letter: string): string {
  const base = letter.normalize('NFD').replace(MARKS, '')
  return knownSound(base) ?? base
}

const soundOf = (letter: string): string => knownSound(letter) ?? soundOfBase(letter)

const joined = (word: string): string => PAIRS.reduce((text, [from, to]) => text.replaceAll(from, to), word)

/** A text as search compares it. */
export interface Folded {
  readonly words: readonly string[]
  /** All words in one, for "Алма-Ата", "Алмаата" and "алма ата" alike. */
  readonly whole: string
}

const LONGEST = 120

export function foldWords(words: readonly string[]): Folded {
  return { words, whole: joined(words.join('')) }
}

/** Folds a text for comparison; a text without letters and digits has no words. */
export function fold(text: string): Folded {
  const plain = text.slice(0, LONGEST).normalize('NFC').toLowerCase().replaceAll(INNER_SIGNS, '')
  const words = plain
    .split(BETWEEN_WORDS)
    .map((word) => joined(Array.from(word, soundOf).join('')))
    .filter((word) => word !== '')
  return foldWords(words)
}

/** The exact letters, for telling "Ақмола" from "Акмола" when both are found. */
export const plainForm = (text: string): string =>
  text.slice(0, LONGEST).normalize('NFC').trim().toLowerCase()
