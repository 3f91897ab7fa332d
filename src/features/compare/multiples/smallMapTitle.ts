import type { TFunction } from 'i18next'
import type { ChosenText } from '../../../i18n/localText'
import type { Words } from '../../../i18n/words'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { SmallMapModel } from '../../../view/compare/smallMaps'

/** What sets a small map apart from the others: its period, or its indicator. */
export function smallMapTitle(
  { series, period }: SmallMapModel,
  { compare }: Pick<CompareModel, 'compare'>,
  { formats, language, local }: Words,
): ChosenText {
  return compare.multiples === 'years'
    ? { text: formats.span(period, series.span, 'short'), lang: language }
    : local(series.indicator.name)
}

/** Unit of a map's figures, with the year of an annual indicator among quarterly ones. */
export function smallMapUnit({ series, period }: SmallMapModel, { figureText, formats }: Words): string {
  const { indicator, normalisation, span } = series
  const unit = figureText.unit(indicator, normalisation)
  return indicator.frequency === 'year' ? `${unit}, ${formats.span(period, span, 'short')}` : unit
}

/** What all the small maps are of. */
export function multiplesTitle(model: CompareModel, words: Words, t: TFunction<'multiples'>): string {
  const { series, compare, main, direction } = model
  if (compare.multiples === 'years')
    return main === null ? t('title') : t('titleYears', { indicator: words.local(main.indicator.name).text })
  const known = series.catalogue.programme.directions.find(({ id }) => id === direction)
  const period = words.formats.span(series.period, model.view.span, 'long')
  return known === undefined
    ? t('titleChosen', { period })
    : t('titleDirection', { direction: `${known.id} ${words.local(known.name).text}`, period })
}

/** The same in few words, for the names of files. */
export function multiplesName(model: CompareModel, words: Words, t: TFunction<'multiples'>): string {
  const { compare, main, direction, series } = model
  return compare.multiples === 'years' && main !== null
    ? `${t('title')} ${words.local(main.indicator.name).text}`
    : [t('title'), direction ?? '', series.period].filter((part) => part !== '').join(' ')
}
