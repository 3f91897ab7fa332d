import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import { sharePercent } from '../../../view/programme/sharePercent'
import type { GapsModel } from './gapsModel'

/** How many measures nobody is seen in, in a sentence of its own. */
export function nowhereSentence(
  { spots, rule }: GapsModel,
  { formats }: Words,
  t: TFunction<'programme'>,
): string {
  const count = spots.nowhere.length
  const counted = { count, number: formats.number(count) }
  if (rule === 'any') return count === 0 ? t('nowhereNone') : t('nowhere', counted)
  return count === 0 ? t('nowhereFullNone') : t('nowhereFull', counted)
}

/** Where least is seen, and how many regions show all. */
export function extentSentence(
  { sights, spots }: GapsModel,
  words: Words,
  t: TFunction<'programme'>,
): string {
  const { formats, local } = words
  const [least] = sights
  const full = sights.filter(({ seen }) => seen === spots.monitorable).length
  if (least === undefined || least.share === null) return ''
  if (full === sights.length) return t('extentFull')
  return t('extent', {
    lowName: local(least.shortName).text,
    low: sharePercent(least.share, formats),
    full: formats.number(full),
  })
}

/** What the whole of the shares is, and what is left out of it. */
export function wholeSentence({ spots }: GapsModel, { formats }: Words, t: TFunction<'programme'>): string {
  const { monitorable, notMonitorable } = spots
  return t('wholeRule', {
    of: formats.number(monitorable),
    count: notMonitorable,
    number: formats.number(notMonitorable),
  })
}
