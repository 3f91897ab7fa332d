import { useTranslation } from 'react-i18next'
import type { Period } from '../domain/period'

interface Point {
  readonly period: Period
  readonly value: number | null
}

interface Words {
  readonly writeValue: (value: number) => string
  readonly writePeriod: (period: Period) => string
}

/** What a chart shows, in one sentence: first, last, highest, lowest, and how many periods have no value. */
export function useTrendSentence(points: readonly Point[], { writeValue, writePeriod }: Words): string {
  const { t } = useTranslation('charts')
  const present = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]))
  const first = present[0]
  const last = present.at(-1)
  if (first === undefined || last === undefined) return t('none')
  const highest = present.reduce((best, next) => (next.value > best.value ? next : best))
  const lowest = present.reduce((best, next) => (next.value < best.value ? next : best))
  return t('sentence', {
    first: writePeriod(first.period),
    firstValue: writeValue(first.value),
    last: writePeriod(last.period),
    lastValue: writeValue(last.value),
    highest: writeValue(highest.value),
    highestPeriod: writePeriod(highest.period),
    lowest: writeValue(lowest.value),
    lowestPeriod: writePeriod(lowest.period),
    missing: points.length - present.length,
  })
}
