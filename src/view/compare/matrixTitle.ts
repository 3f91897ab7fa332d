import type { TFunction } from 'i18next'
import type { Words } from '../../i18n/words'
import type { CompareModel } from './compareModel'

/** What the columns are: "Building national unity, Q4 2019". */
export function matrixTitle(
  { series, direction, indicators, view }: Pick<CompareModel, 'series' | 'direction' | 'indicators' | 'view'>,
  words: Words,
  t: TFunction<'matrix'>,
): string {
  const found = series.catalogue.programme.directions.find(({ id }) => id === direction)
  const subject =
    found === undefined
      ? t(direction === null ? 'chosenIndicators' : 'allIndicators', { count: indicators.length })
      : words.local(found.name).text
  return `${subject}, ${words.formats.span(series.period, view.span, 'long')}`
}
