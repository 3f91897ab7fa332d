import type { PartsModel } from './partRows'
import type { Speech } from './useSpeech'

/** One sentence on the largest part, or why there is none. */
export function partsSentence({ rows, indicator, split }: PartsModel, { t, words }: Speech): string {
  const shown = rows.flatMap((row) => (row.part.value === null ? [] : [{ row, value: row.part.value }]))
  const [first, second] = shown.toSorted((a, b) => b.value - a.value)
  if (first === undefined) return t('none', { reason: rows[0]?.value ?? '' })
  if (first.value === 0 && split.total !== null) return t('zero')
  const category = first.row.name
  const value = words.figureText.value({ value: first.value, absence: null }, indicator, 'absolute')
  if (split.total === null) return t('largestShown', { category, value })
  const { share } = first.row
  return second?.value === first.value
    ? t('equal', { value, share })
    : t('largest', { category, value, share })
}
