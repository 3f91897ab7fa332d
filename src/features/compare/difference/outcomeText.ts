import type { TFunction } from 'i18next'
import type { RegionFigure } from '../../../domain/crossSection'
import type { Words } from '../../../i18n/words'
import type { PairModel, PairRow } from './pairModel'

/** Name of the rule a figure was counted by, as the indicator calls it. */
function ruleText({ rule }: RegionFigure, row: PairRow, words: Words, t: TFunction<'neighbours'>): string {
  const named = row.profile.indicator.rules.find(({ id }) => id === rule)
  return named === undefined ? t('difference.usualRule') : words.local(named.name).text
}

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
  const said = t(`difference.missing.${reason}`, { first, second })
  if (reason !== 'other-rule') return said
  const rules = [row.first, row.second].map((figure) => ruleText(figure, row, words, t))
  return `${said}: ${rules.join(' / ')}`
}
