const VOWEL = /[аеёиоуыэюяәіөұүaeiouy]/i
const CONSONANT = /[бвгғджзкқлмнңпрстфхһцчшщbcdfghjklmnpqrstvwxz]/i
const LONG = 10
const LEAST = 3

/** A break may stand before a consonant that opens a syllable: Kazakh and Russian divide so, English nearly. */
function hyphenateWord(word: string): string {
  if (word.length < LONG) return word
  let out = ''
  for (let i = 0; i < word.length; i += 1) {
    const opensSyllable = CONSONANT.test(word.charAt(i)) && VOWEL.test(word.charAt(i + 1))
    const isInside = i >= LEAST && word.length - i >= LEAST
    if (opensSyllable && isInside && VOWEL.test(word.slice(0, i))) out += '\u00ad'
    out += word.charAt(i)
  }
  return out
}

/** A text whose long words may break in narrow columns; browsers have no Kazakh hyphenation, and no Russian one offline. */
export const softHyphens = (text: string): string => text.replaceAll(/\p{L}+/gu, hyphenateWord)
