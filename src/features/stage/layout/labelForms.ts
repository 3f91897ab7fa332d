import { LANGUAGES } from '../../../domain/region'
import { sameText, type SlideValue, type StageText } from '../../../domain/deck/slide'
import type { Box } from './canvas'
import { LEADING } from './canvas'
import type { Lines } from './marks'
import { fit, longestPart, widestOf, type Measure } from './text'

/** One way to write a label: the name in so many lines, the value under it. */
export interface LabelForm {
  readonly name: { readonly lines: Lines; readonly count: number }
  /** Widths of its lines from the top, each that of the longest of the three languages. */
  readonly widths: readonly number[]
  readonly width: number
  readonly height: number
}

/** Part of a line's height that its letters take. */
const LETTERS = 0.8

/** What is written in a region: its figure; a mark where it has none, since the pattern and the legend say why. */
export const shownValue = (value: SlideValue): StageText => {
  if (value.value === null) return sameText('–')
  const { text } = value
  return value.isOtherRule ? { kk: `${text.kk} ≠`, ru: `${text.ru} ≠`, en: `${text.en} ≠` } : text
}

/** The name in one line, then in the fewest lines without a broken word. */
export function labelForms(
  name: StageText,
  valueWidth: number,
  size: number,
  measure: Measure,
): readonly LabelForm[] {
  const formOf = (lines: Lines, count: number): LabelForm => {
    // A name with fewer lines in one language stands at the bottom of its block.
    const widths = Array.from({ length: count }, (_, at) =>
      Math.max(
        ...LANGUAGES.map((language) =>
          measure(lines[language][at - (count - lines[language].length)] ?? '', size),
        ),
      ),
    )
    return {
      name: { lines, count },
      widths: [...widths, valueWidth],
      width: Math.max(...widths, valueWidth),
      height: (count + 1) * size * LEADING,
    }
  }
  const narrow = Math.max(longestPart(name, size, measure), widestOf(name, size, measure) * 0.55)
  const folded = fit(name, narrow + 1, [{ size, most: 3 }], measure)
  return [
    formOf({ kk: [name.kk], ru: [name.ru], en: [name.en] }, 1),
    ...(folded.count > 1 ? [formOf(folded.lines, folded.count)] : []),
  ]
}

/** The letters of a label whose middle is here, line by line: what must not lie on somebody else's land. */
export function letterBoxes({ widths }: LabelForm, x: number, y: number, size: number): readonly Box[] {
  const row = size * LEADING
  const top = y - (widths.length * row) / 2
  return widths.map((width, at) => ({
    x: x - width / 2,
    y: top + at * row + (row - size * LETTERS) / 2,
    width,
    height: size * LETTERS,
  }))
}
