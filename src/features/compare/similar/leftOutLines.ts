import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import type { SimilarModel } from '../../../view/compare/similarModel'

/** "Akmola, Pavlodar: the number of residents is not known.", one line a reason. */
export function leftOutLines(
  leftOut: SimilarModel['leftOut'],
  words: Words,
  t: TFunction<'neighbours'>,
): readonly string[] {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))]
  return reasons.map((reason) => {
    const named = leftOut.filter((each) => each.reason === reason)
    const regions = named.map(({ region }) => words.local(region.shortName).text).join(', ')
    return t('similar.leftOutLine', { regions, reason: t(`similar.reason.${reason}`) })
  })
}
