import type { LinesBody, SlideLine, StageText } from '../../../domain/deck/slide'
import { SMALLEST } from './canvas'
import type { StageOptions } from './options'
import { fit, scaled, type Fitted } from './text'

/** What is written at the end of a line, or of the target. */
export interface EndLabel {
  readonly key: string
  readonly at: number
  /** Period of the point that is labelled. */
  readonly period: number
  readonly fitted: Fitted
  readonly line: SlideLine | null
}

/** The country lies over the compared regions, all others behind. */
export const order = ({ role }: SlideLine): number => (role === 'other' ? 0 : role === 'national' ? 2 : 1)

/** Name and last value; the space binds them. */
export const labelOf = ({ name, last }: SlideLine): StageText => ({
  kk: `${name.kk} ${last.text.kk}`,
  ru: `${name.ru} ${last.text.ru}`,
  en: `${name.en} ${last.text.en}`,
})

/** Labels in the order in which they are given up last: the country, the target, the compared regions. */
export function endLabels(
  body: LinesBody,
  width: number,
  yOf: (value: number) => number,
  { measure, scale }: StageOptions,
): readonly EndLabel[] {
  const sizes = [
    { size: scaled(22, scale), most: 1 },
    { size: SMALLEST, most: 2 },
  ]
  const named = body.lines
    .filter(({ role }) => role !== 'other')
    .toSorted((a, b) => order(b) - order(a))
    .flatMap((each): EndLabel[] => {
      const period = each.values.findLastIndex((candidate) => candidate !== null)
      const value = each.values[period] ?? null
      if (value === null) return []
      const fitted = fit(labelOf(each), width, sizes, measure)
      return [{ key: each.id, at: yOf(value), period, fitted, line: each }]
    })
  if (body.target === null) return named
  const target = {
    key: 'target',
    at: yOf(body.target.value),
    period: body.periods.length - 1,
    fitted: fit(body.target.text, width, sizes, measure),
    line: null,
  }
  return [...named.slice(0, 1), target, ...named.slice(1)]
}
