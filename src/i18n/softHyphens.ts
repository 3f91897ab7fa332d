const VOWEL = /[аеёиоуыэюяәіөұүaeiouy]/i
const CONSONANT = /[бвгғджзкқлмнңпрстфхһцчшщbcdfghjklmnpqrstvwxz]/i
const LONG = 10
const LEAST = 3

/** Words met so far: the same few hundred are asked for at every width that is tried. */
const known = new Map<string, string>()
const MOST_KNOWN = 5000

/** A break may stand before a consonant that opens a syllable: Kazakh and Russian divide so, English nearly. */
function divide(word: string): string {
  let out = ''
  for (let i = 0; i < word.length; i += 1) {
    const opensSyllable = CONSONANT.test(word.charAt(i)) && VOWEL.test(word.charAt(i + 1))
    const isInside = i >= LEAST && word.length - i >= LEAST
    if (opensSyllable && isInside && VOWEL.test(word.slice(0, i))) out += '\u00ad'
    out += word.charAt(i)
  }
  return out
}

function hyphenateWord(word: string): string {
  if (word.length < LONG) return word
  const divided = known.get(word) ?? divide(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, divided)
  return divided
}

/** A text whose long words may break in narrow columns; browsers have no Kazakh hyphenation, and no Russian one offline. */
export const softHyphens = (text: string): string => text.replaceAll(/\p{L}+/gu, hyphenateWord)
