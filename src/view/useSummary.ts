import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useWords, type Words } from '../i18n/words'
import type { MapModel } from './useMapModel'

/** One sentence that says what a picture shows: extremes by value and how many reported. */
export function summaryOf(
  model: MapModel,
  { formats, figureText, local }: Words,
  t: TFunction<'view'>,
): string {
  const { crossSection, selection, indicator, regionOf } = model
  const { national, figures } = crossSection
  const period = formats.span(selection.period, selection.span, 'long')
  const reported = figureText.reported(national.reported, national.expected)

  const present = figures.flatMap(({ region, value }) => (value === null ? [] : [{ region, value }]))
  const first = present[0]
  if (first === undefined) return t('summaryNone', { period })
  const highest = present.reduce((best, next) => (next.value > best.value ? next : best), first)
  const lowest = present.reduce((best, next) => (next.value < best.value ? next : best), first)
  const valueText = (value: number) => figureText.valueNumber(value, indicator, selection.normalisation)
  if (highest.value === lowest.value)
    return t('summaryOne', { period, value: valueText(first.value), reported })
  const nameOf = (id: string) => local(regionOf(id)?.shortName ?? {}).text
  return t('summaryAll', {
    period,
    highest: nameOf(highest.region),
    highestValue: valueText(highest.value),
    lowest: nameOf(lowest.region),
    lowestValue: valueText(lowest.value),
    reported,
  })
}

/** The sentence of the view: it stands under the title and is the alternative text of every export. */
export function useSummary(model: MapModel): string {
  const { t } = useTranslation('view')
  return summaryOf(model, useWords(), t)
}
