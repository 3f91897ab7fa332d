import type { TFunction } from 'i18next'
import type { Words } from '../../i18n/words'
import type { CompareModel } from './compareModel'

/** Which indicators are compared and when, for files that stand without the page: "5.1 Building national unity, Q4 2019". */
export function subjectText(
  { direction, series, view }: Pick<CompareModel, 'direction' | 'series' | 'view'>,
  { formats, local }: Words,
  t: TFunction<'neighbours'>,
): string {
  const found = series.catalogue.programme.directions.find(({ id }) => id === direction)
  const named = found === undefined ? null : `${found.id} ${local(found.name).text}`
  const subject = named ?? t(direction === null ? 'subject.chosen' : 'subject.all')
  return `${subject}, ${formats.span(series.period, view.span, 'long')}`
}
