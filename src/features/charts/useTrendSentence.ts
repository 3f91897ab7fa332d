import { useTranslation } from 'react-i18next'
import type { Period } from '../../domain/period'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useMapModel } from '../../view/useMapModel'

interface Point {
  readonly period: Period
  readonly value: number | null
}

/** What the chart shows, in one sentence: first, last, highest, lowest, and how many periods have no value. */
export function useTrendSentence(points: readonly Point[]): string {
  const { t } = useTranslation('charts')
  const formats = useFormats()
  const figureText = useFigureText()
  const { indicator, selection } = useMapModel()
  const present = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]))
  const first = present[0]
  const last = present.at(-1)
  if (first === undefined || last === undefined) return t('none')
  const highest = present.reduce((best, next) => (next.value > best.value ? next : best))
  const lowest = present.reduce((best, next) => (next.value < best.value ? next : best))
  const write = (value: number) => figureText.valueNumber(value, indicator, selection.normalisation)
  const name = (period: Period) => formats.span(period, selection.span, 'short')
  return t('sentence', {
    first: name(first.period),
    firstValue: write(first.value),
    last: name(last.period),
    lastValue: write(last.value),
    highest: write(highest.value),
    highestPeriod: name(highest.period),
    lowest: write(lowest.value),
    lowestPeriod: name(lowest.period),
    missing: points.length - present.length,
  })
}
