import type { TrendPoint } from '../../../domain/compare/trendLines'
import { statusMark } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import type { TrendsContent, TrendsText } from '../../../view/compare/trendsContent'
import { drawsMedian } from './trendsLayout'

/** One line of the card at the cross-hair. */
export interface ReadingRow {
  readonly key: string
  readonly slot: number | null
  readonly name: string
  readonly value: number | null
  /** The value with its marks, or why there is none. */
  readonly text: string
}

/** All that the cross-hair reads in one period. */
export interface Reading {
  readonly period: string
  readonly rows: readonly ReadingRow[]
  /** The same in one text, for the ear. */
  readonly text: string
}

/** Values of the chosen regions and the country in one period; with none chosen, of the extremes and the median. */
export function readingAt(content: TrendsContent, index: number, words: Words, t: TrendsText): Reading {
  const { trends, chosen, extremes, series, say, write } = content
  const row = (key: string, slot: number | null, name: string, points: readonly TrendPoint[]): ReadingRow => {
    const point = points[index]
    if (point === undefined) return { key, slot, name, value: null, text: '' }
    const mark = point.value === null ? '' : statusMark(point.status)
    return { key, slot, name, value: point.value, text: `${say(point)}${mark === '' ? '' : ` ${mark}`}` }
  }
  const shown = chosen.length > 0 ? chosen : extremes === null ? [] : [extremes.highest, extremes.lowest]
  const regions = shown
    .map(({ region, slot, name, points }) => row(region, slot, name, points))
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
  const median = trends.middle[index]?.median ?? null
  const country = row('country', null, t('country'), trends.national)
  const at = trends.periods[index]
  const figure = at === undefined ? undefined : series.national[series.displayed.periods.indexOf(at)]
  const isWhole = figure === undefined || country.value === null || figure.reported >= figure.expected
  const rows = [
    ...regions,
    ...(!drawsMedian(content) || median === null
      ? []
      : [{ key: 'median', slot: null, name: t('median'), value: median, text: write(median) }]),
    { ...country, text: isWhole ? country.text : `${country.text} (${figure.reported}/${figure.expected})` },
  ]
  const period = at === undefined ? '' : words.formats.span(at, series.span, 'long')
  const values = rows.map(({ name, text }) => t('namedValue', { name, value: text })).join('; ')
  return { period, rows, text: t('readValue', { period, values }) }
}
