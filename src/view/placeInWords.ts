import type { TFunction } from 'i18next'
import type { Rank } from '../domain/crossSection'

/** The place in short: "5-е место из 16", a band for surveys, nothing where no place is given; ≠ where ranked apart. */
export function placeInWords(rank: Rank | null, t: TFunction<'region'>): string {
  if (rank === null) return ''
  const { from, to, of } = rank
  const text = from === to ? t('place', { from, of }) : t('placeBand', { from, to, of })
  return rank.isApart ? `${text} ≠` : text
}
