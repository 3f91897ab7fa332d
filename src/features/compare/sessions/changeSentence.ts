import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import type { ChangePaint } from './changePaint'
import type { MapOfChange } from '../../../view/compare/compareSessions'

/** In how many regions an indicator rose, fell, stayed about the same, and cannot be compared. */
export function changeSentence(
  { pair, series }: MapOfChange,
  { rose, fell, steady, uncompared }: Pick<ChangePaint, 'rose' | 'fell' | 'steady' | 'uncompared'>,
  { formats }: Words,
  t: TFunction<'sessions'>,
): string {
  const period = (at: typeof pair.later) => formats.span(at, series.span, 'short')
  const regions = (count: number) => t('regions', { count })
  const periods = `${period(pair.earlier)} → ${period(pair.later)}`
  if (rose + fell + steady === 0) return `${periods}. ${t('noneCompared')}`
  return [
    `${periods}.`,
    t('moves', { rose: regions(rose), fell: regions(fell), steady: regions(steady) }),
    ...(uncompared === 0 ? [] : [t('uncompared', { regions: regions(uncompared) })]),
  ].join(' ')
}
