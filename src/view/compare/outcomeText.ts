import type { TFunction } from 'i18next'
import type { RegionFigure } from '../../domain/crossSection'
import type { Words } from '../../i18n/words'
import type { PairModel, PairRow } from './pairModel'

/** Which region is ahead in an indicator, or why none is. */
export function outcomeText(
  row: PairRow,
  model: PairModel,
  words: Words,
  t: TFunction<'neighbours'>,
): string {
  const { standing, difference } = row
  const first = words.local(model.first.region.shortName).text
  const second = words.local(model.second.region.shortName).text
  if (standing === 'first') return first
  if (standing === 'second') return second
  if (standing !== 'not-compared') return t(`difference.standing.${standing}`)
  const reason = difference.kind === 'none' ? difference.reason : 'both-missing'
  return t(`difference.missing.${reason}`, { first, second })
}

/** Names of the two counting rules where they differ, as the indicator calls them; empty where they are the same. */
export function rulesText(
  { first, second, profile, difference }: PairRow,
  words: Words,
  t: TFunction<'neighbours'>,
) {
  if (difference.kind === 'found' || difference.reason !== 'other-rule') return ''
  const nameOf = ({ rule }: RegionFigure) => {
    const named = profile.indicator.rules.find(({ id }) => id === rule)
    return named === undefined ? t('difference.usualRule') : words.local(named.name).text
  }
  return `${nameOf(first)} / ${nameOf(second)}`
}
