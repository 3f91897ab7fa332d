import type { StageText } from '../../../domain/deck/slide'
import { LANGUAGES, type Language } from '../../../domain/region'
import { softHyphens } from '../../../i18n/softHyphens'
import { LEADING, SMALLEST, type Box } from './canvas'
import type { Lines, TextMark } from './marks'

/** Width of a text at a size of type. */
export type Measure = (text: string, size: number) => number

const SOFT = '\u00ad'
const BLANKS = /[ \n\t]+/

/** Letters of a word that no syllable saves, cut where the line ends. */
function chop(word: string, width: number, widthOf: (text: string) => number): string[] {
  const out: string[] = []
  let rest = ''
  for (const letter of word) {
    if (rest !== '' && widthOf(rest + letter) > width) {
      out.push(rest)
      rest = ''
    }
    rest += letter
  }
  return rest === '' ? out : [...out, rest]
}

/** A word that is wider than its line, cut at syllables and, where that is not enough, between letters. */
function pieces(word: string, width: number, widthOf: (text: string) => number): string[] {
  const out: string[] = []
  for (const syllable of softHyphens(word).split(SOFT)) {
    const last = out.at(-1)
    if (last !== undefined && widthOf(`${last}${syllable}-`) <= width) out[out.length - 1] = last + syllable
    else out.push(syllable)
  }
  return out
    .map((piece, at) => (at < out.length - 1 ? `${piece}-` : piece))
    .flatMap((piece) => (widthOf(piece) <= width ? [piece] : chop(piece, width, widthOf)))
}

/** A double name may break after its hyphen; "5-орын" may not. */
const AFTER_HYPHEN = /(?<=\p{L}{3}-)(?=\p{L}{3})/u

/** Parts of a text that stay together, each with what stands before it on the same line. */
const partsOf = (text: string): readonly { readonly part: string; readonly before: string }[] =>
  text
    .split(BLANKS)
    .filter((each) => each !== '')
    .flatMap((word) => word.split(AFTER_HYPHEN).map((part, at) => ({ part, before: at === 0 ? ' ' : '' })))

/** Lines of a text; nothing is left out. Spaces that bind (U+00A0, U+202F) hold figures and units together. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const { part, before } of partsOf(text)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last + before + part) <= width)
      lines[lines.length - 1] = last + before + part
    else if (widthOf(part) <= width) lines.push(part)
    else lines.push(...pieces(part, width, widthOf))
  }
  return lines
}

/** Steps of the search for the narrowest width. */
const HALVINGS = 6

/** The same number of lines, as even as they can be: no line of a title is left with one short word. */
function wrapEvenly(text: string, width: number, widthOf: (text: string) => number): readonly string[] {
  const lines = wrap(text, width, widthOf)
  if (lines.length < 2) return lines
  let even = lines
  let [low, high] = [width / lines.length, width]
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2
    const narrower = wrap(text, middle, widthOf)
    const isAsGood =
      narrower.length === lines.length &&
      narrower.every((each) => widthOf(each) <= width) &&
      narrower.join('').length <= lines.join('').length + 1
    if (isAsGood) {
      even = narrower
      high = middle
    } else low = middle
  }
  return even
}

/** The same in the three languages. */
export function wrapAll(text: StageText, width: number, size: number, measure: Measure): Lines {
  const each = (language: Language) => wrapEvenly(text[language], width, (part) => measure(part, size))
  return { kk: each('kk'), ru: each('ru'), en: each('en') }
}

export const countOf = (lines: Lines): number => Math.max(...LANGUAGES.map((each) => lines[each].length))

/** Width of the widest of the three texts. */
export const widestOf = (text: StageText, size: number, measure: Measure): number =>
  Math.max(...LANGUAGES.map((language) => measure(text[language], size)))

export const isEmpty = (text: StageText): boolean => LANGUAGES.every((language) => text[language] === '')

/** A size of type for the chosen scale; nothing is smaller than the smallest. */
export const scaled = (size: number, scale: number): number => Math.max(SMALLEST, Math.round(size * scale))

export interface Fitted {
  readonly size: number
  readonly lines: Lines
  readonly count: number
}

/** The largest of the sizes at which a text takes no more than so many lines; the smallest takes what it needs. */
export function fit(
  text: StageText,
  width: number,
  sizes: readonly { readonly size: number; readonly most: number }[],
  measure: Measure,
): Fitted {
  let fitted: Fitted = { size: SMALLEST, lines: { kk: [], ru: [], en: [] }, count: 0 }
  for (const { size, most } of sizes) {
    const lines = wrapAll(text, width, size, measure)
    fitted = { size, lines, count: countOf(lines) }
    if (fitted.count <= most && isWhole(text, width, size, measure)) return fitted
  }
  return fitted
}

/** Whether no word had to be cut: a large size is not worth a broken word. */
const isWhole = (text: StageText, width: number, size: number, measure: Measure): boolean =>
  LANGUAGES.every((language) => partsOf(text[language]).every(({ part }) => measure(part, size) <= width))

type Style = Pick<TextMark, 'weight' | 'tone'> &
  Partial<Pick<TextMark, 'anchor' | 'over' | 'figure' | 'isLow'>>

/** A block of fitted text at a place: `x` is its left end, middle or right end, as anchored. */
export function block(
  key: string,
  x: number,
  y: number,
  width: number,
  fitted: Fitted,
  style: Style,
): TextMark {
  const anchor = style.anchor ?? 'start'
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  const { size, lines, count } = fitted
  const box: Box = { x: left, y, width, height: count * size * LEADING }
  return { ...style, key, x, y, size, anchor, lines, count, box }
}

/** One line that is known to fit, in a box as wide as the widest language. */
export function line(
  key: string,
  x: number,
  y: number,
  text: StageText,
  size: number,
  measure: Measure,
  style: Style,
): TextMark {
  const lines: Lines = { kk: [text.kk], ru: [text.ru], en: [text.en] }
  return block(key, x, y, widestOf(text, size, measure), { size, lines, count: 1 }, style)
}

/** Width of the longest line in any language. */
export const linesWidth = ({ lines, size }: Pick<Fitted, 'lines' | 'size'>, measure: Measure): number =>
  Math.max(0, ...LANGUAGES.flatMap((language) => lines[language].map((text) => measure(text, size))))

/** The longest word of a text that cannot be broken well. */
export const longestPart = (text: StageText, size: number, measure: Measure): number =>
  Math.max(
    0,
    ...LANGUAGES.flatMap((language) => partsOf(text[language]).map(({ part }) => measure(part, size))),
  )

export const heightOf = ({ size, count }: Fitted): number => size * LEADING * count

/** The words of several texts of which only one is shown at a time, as one that is as long as the longest. */
export function longestOf(texts: readonly StageText[], measure: Measure): StageText {
  const of = (language: Language) =>
    texts.reduce(
      (longest, text) =>
        measure(text[language], SMALLEST) > measure(longest, SMALLEST) ? text[language] : longest,
      '',
    )
  return { kk: of('kk'), ru: of('ru'), en: of('en') }
}
