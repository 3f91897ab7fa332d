/** The same keys on an English and on a Kazakh keyboard, whose row of digits holds the Kazakh letters. */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.2345890-="
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ'

const toCyrillic = new Map(Array.from(LATIN, (key, i) => [key, CYRILLIC.charAt(i)]))
const toLatin = new Map(Array.from(CYRILLIC, (letter, i) => [letter, LATIN.charAt(i)]))

const retype = (text: string, keys: ReadonlyMap<string, string>): string =>
  Array.from(text, (letter) => keys.get(letter) ?? letter).join('')

/** What was meant when the keyboard was switched to the other language: "rjcnfyfq" is "костанай". */
export function otherLayout(text: string): string {
  const typed = text.toLowerCase()
  return /\p{Script=Cyrillic}/u.test(typed) ? retype(typed, toLatin) : retype(typed, toCyrillic)
}
