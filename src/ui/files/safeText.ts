/** First characters that a spreadsheet takes for a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\0＝＋－＠]/

/** Text that no spreadsheet will run: a leading apostrophe before what could be a formula. */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** Undoes `safeText`. */
export const plainText = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
