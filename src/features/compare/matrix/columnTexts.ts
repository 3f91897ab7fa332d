import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import type { MatrixColumn } from '../../../view/compare/matrixColumns'

/** Unit of a column in as few letters as its width allows. */
export function shortUnit({ indicator, series }: MatrixColumn, words: Words, t: TFunction<'matrix'>): string {
  return series.normalisation === 'absolute'
    ? words.local(indicator.unitName).text
    : t(`unit.${series.normalisation}`)
}

/** The period of a column where it is not the quarter on show: annual figures are those of the last year that has ended. */
export const ownPeriod = ({ indicator, period }: MatrixColumn, words: Words): string =>
  indicator.frequency === 'year' ? words.formats.period(period, 'short') : ''

/** Signs of a column: ≠ different counting rules went into its mean, ± a survey with margins of error. */
export const columnMarks = ({ standard, indicator }: MatrixColumn): string =>
  `${standard.mixesRules ? ' ≠' : ''}${indicator.kind === 'index' ? ' ±' : ''}`

/** What the mean of a column rests on: "mean 63.1 per 10,000 residents, deviation 12.2, 15 of 16 regions". */
export function columnBasis(
  column: MatrixColumn,
  regions: number,
  words: Words,
  t: TFunction<'matrix'>,
): string {
  const { standard, indicator, series } = column
  const { mean, deviation, n, mixesRules } = standard
  if (mean === null || deviation === null) return t('noValues')
  const { normalisation } = series
  return [
    t('basis', {
      mean: words.figureText.value({ value: mean, absence: null }, indicator, normalisation),
      deviation: words.figureText.valueNumber(deviation, indicator, normalisation),
    }),
    t('coverage', { count: regions, n }),
    mixesRules ? t('mixesRules') : '',
    indicator.kind === 'index' ? t('bands') : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}
