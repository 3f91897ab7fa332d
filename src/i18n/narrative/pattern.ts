/** Stands around the name of a blank; occurs in no message. */
const MARK = '\u0001'

/** What is put into a message in place of a text, so that a pattern can be made of the message. */
export const blank = (name: string): string => `${MARK}${name}${MARK}`

/** A blank for each name. */
export const blanks = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, blank(name)]))

export const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Anything, as short as the rest of the sentence allows. */
const ANYTHING = '.+?'

/** The pattern of a message with blanks: matches a whole text, one named group for each blank. */
export function matcher(message: string, groupOf: (name: string) => string = () => ANYTHING): RegExp {
  const source = message
    .split(MARK)
    .map((part, i) => (i % 2 === 0 ? escaped(part) : `(?<${part}>${groupOf(part)})`))
    .join('')
  return new RegExp(`^${source}$`, 'u')
}
