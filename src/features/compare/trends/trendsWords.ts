import { gapsByReason, summariseTrend, type TrendPoint } from '../../../domain/compare/trendLines'
import { quarterOf } from '../../../domain/period'
import type { Words } from '../../../i18n/words'
import type { TrendsContent, TrendsText } from '../../../view/compare/trendsContent'

/** A line in words: from, to, highest, lowest, and why values are missing. */
export interface LineInWords {
  readonly key: string
  readonly slot: number | null
  readonly name: string
  readonly text: string
}

const shortPeriod =
  ({ series }: TrendsContent, { formats }: Words) =>
  (point: { readonly period: TrendPoint['period'] }) =>
    formats.span(point.period, series.span, 'short')

function lineText(
  content: TrendsContent,
  points: readonly TrendPoint[],
  words: Words,
  t: TrendsText,
): string {
  const summary = summariseTrend(points)
  if (summary === null) return t('words.none')
  const period = shortPeriod(content, words)
  const { first, last, highest, lowest } = summary
  const line = t('words.line', {
    first: content.write(first.value),
    firstPeriod: period(first),
    last: content.write(last.value),
    lastPeriod: period(last),
    highest: content.write(highest.value),
    highestPeriod: period(highest),
    lowest: content.write(lowest.value),
    lowestPeriod: period(lowest),
  })
  const reasons = [...gapsByReason(points)].map(([absence, number]) => {
    const point = points.find((each) => each.absence === absence)
    return t('words.reason', { reason: point === undefined ? '' : content.sayAbsence(point), number })
  })
  return reasons.length === 0 ? line : `${line} ${t('words.gaps', { reasons: reasons.join(', ') })}`
}

/** The chart in words: the country and each chosen region; with none chosen, where all regions lie at the period on show. */
export function trendsInWords(content: TrendsContent, words: Words, t: TrendsText): readonly LineInWords[] {
  const lines = [
    { key: 'country', slot: null, name: t('country'), points: content.trends.national },
    ...content.chosen.map(({ region, slot, name, points }) => ({ key: region, slot, name, points })),
  ]
  return lines.map(({ points, ...line }) => ({ ...line, text: lineText(content, points, words, t) }))
}

/** Where all regions lie at the period on show. */
export function regionsInWords(content: TrendsContent, words: Words, t: TrendsText): string {
  const { trends, at, extremes, write, series } = content
  const column = trends.periods.indexOf(at)
  const period = words.formats.span(at, series.span, 'short')
  const middle = trends.middle[column]
  const valueOf = (points: readonly TrendPoint[]) => write(points[column]?.value ?? 0)
  const sentences = [
    extremes === null
      ? ''
      : t('words.extremes', {
          period,
          highest: extremes.highest.name,
          highestValue: valueOf(extremes.highest.points),
          lowest: extremes.lowest.name,
          lowestValue: valueOf(extremes.lowest.points),
        }),
    middle === undefined || middle.median === null || middle.middle === null
      ? ''
      : t('words.middle', {
          median: write(middle.median),
          low: write(middle.middle[0]),
          high: write(middle.middle[1]),
          n: middle.n,
        }),
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** All in one text, for the ear and for files. */
export function trendsSummary(content: TrendsContent, words: Words, t: TrendsText): string {
  const lines = trendsInWords(content, words, t).map(({ name, text }) => t('words.name', { name, text }))
  return [...(content.chosen.length === 0 ? [regionsInWords(content, words, t)] : []), ...lines]
    .filter((text) => text !== '')
    .join(' ')
}

/** Whether quarters of one year differ by their season, so that neighbours are not compared. */
export const isSeasonal = ({ series, base }: TrendsContent): boolean =>
  base !== null && quarterOf(base) !== null && series.indicator.kind !== 'stock'
