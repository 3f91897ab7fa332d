import type { TFunction } from 'i18next'
import { timesApart } from '../../domain/compare/similarity'
import type { Formats } from '../../i18n/formats/formats'
import type { SimilarModel, SimilarRow } from './similarModel'

/** Places of a ratio and of standard deviations. */
export const DISTANCE_DECIMALS = 2

/** How far a region is from the chosen one, in the words of the measure. */
export function distanceText(
  { measure, facts }: Pick<SimilarModel, 'measure' | 'facts'>,
  row: SimilarRow,
  formats: Formats,
  t: TFunction<'neighbours'>,
): string {
  if (measure === 'profile') return formats.number(row.distance, DISTANCE_DECIMALS)
  const fact = measure === 'urban' ? 'urbanShare' : 'residents'
  const own = facts[fact]
  const other = row.facts[fact]
  if (own === null || other === null) return t('similar.unknownFact')
  if (measure === 'urban') return formats.points(other - own, 1)
  const times = formats.number(timesApart(row.distance), DISTANCE_DECIMALS)
  if (times === formats.number(1, DISTANCE_DECIMALS)) return t('similar.same')
  return t(other > own ? 'similar.larger' : 'similar.smaller', { times })
}
