import type { TFunction } from 'i18next'
import { quarterOf, type Period } from '../../../domain/period'
import type { Words } from '../../../i18n/words'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { SessionComparison } from '../../../view/compare/compareSessions'

/** What has to be known to read two sessions: whose quarters, whose years, and what cannot be held against each other. */
export function sessionNotes(
  { series, view }: Pick<CompareModel, 'series' | 'view'>,
  { quarters, uncovered }: SessionComparison,
  { formats, local }: Words,
  t: TFunction<'sessions'>,
): readonly string[] {
  const [earlier, later] = quarters
  const quarter = (at: Period) => formats.span(at, view.span, 'long')
  const annual = series.indicators.find(({ frequency }) => frequency === 'year')
  const yearAt = (at: typeof earlier) =>
    annual === undefined ? '' : formats.period(series.periodOf(annual, at), 'short')
  return [
    t('quarters', { earlier: quarter(earlier), later: quarter(later) }) +
      (annual === undefined ? '' : ` ${t('years', { earlier: yearAt(earlier), later: yearAt(later) })}`),
    t('likeForLike'),
    ...(earlier === later ? [t('sameQuarter')] : []),
    ...(quarterOf(earlier) === quarterOf(later)
      ? []
      : [t(view.span === 'quarter' ? 'otherSeason' : 'otherLength')]),
    ...(uncovered.length === 0
      ? []
      : [t('uncovered', { names: formats.list(uncovered.map(({ name }) => local(name).text)) })]),
  ]
}
