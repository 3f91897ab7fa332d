import type { StageText } from '../../../domain/deck/slide'
import { LANGUAGES, type RegionId } from '../../../domain/region'
import { fold } from '../../../domain/searchFold'

/**
 * Regions whose name begins so in any of the three languages; where none does, regions with a word that begins so. Letters
 * that sound alike are one: Қ and К and K.
 */
export function matchRegions(names: ReadonlyMap<RegionId, StageText>, typed: string): readonly RegionId[] {
  const wanted = fold(typed).words.join('')
  if (wanted === '') return []
  const folded = [...names].map(([region, name]) => ({
    region,
    words: LANGUAGES.map((language) => fold(name[language]).words),
  }))
  const begins = folded.filter(({ words }) => words.some((each) => each.join('').startsWith(wanted)))
  const found =
    begins.length > 0
      ? begins
      : folded.filter(({ words }) => words.some((each) => each.some((word) => word.startsWith(wanted))))
  return found.map(({ region }) => region)
}
