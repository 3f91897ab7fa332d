import type { TFunction } from 'i18next'
import type { Words } from '../../i18n/words'
import type { SimilarModel } from './similarModel'

/** As many as "the most similar" are. */
export const MOST_SIMILAR = 3

/** One sentence: which regions are the nearest and by what, or why none are. */
export function similarSummary(model: SimilarModel, words: Words, t: TFunction<'neighbours'>): string {
  const { measure, rows, isKnown } = model
  const region = words.local(model.region.name).text
  if (!isKnown) return t(`similar.unknown.${measure}`, { region })
  if (rows.length === 0) return t('similar.nobody')
  const nearest = rows.slice(0, MOST_SIMILAR).map(({ of }) => words.local(of.shortName).text)
  return t('similar.summary', {
    region,
    names: words.formats.list(nearest),
    measure: t(`similar.by.${measure}`),
  })
}

/** What the measure says and in what unit, with what it rests on. */
export function measureText(
  model: SimilarModel,
  words: Words,
  t: TFunction<'neighbours'>,
): readonly string[] {
  const { measure, facts, basis, columns } = model
  if (measure === 'profile') {
    const region = words.local(model.region.name).text
    return [t('similar.about.profile'), t('similar.basis', { region, own: basis, of: columns })]
  }
  return facts.year === null ? [] : [t(`similar.about.${measure}`, { year: facts.year })]
}
