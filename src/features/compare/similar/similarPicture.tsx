import type { TFunction } from 'i18next'
import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import { subjectText } from '../../../view/compare/subjectText'
import type { CompareModel } from '../../../view/compare/compareModel'
import { distanceText } from '../../../view/compare/distanceText'
import { leftOutLines } from './leftOutLines'
import { SIMILAR_BARS, SimilarBars } from './SimilarBars'
import { NEAREST, type SimilarModel } from '../../../view/compare/similarModel'
import { measureText, similarSummary } from '../../../view/compare/similarSummary'

/** The bars of nearness for a file. */
export function similarPicture(
  model: SimilarModel,
  compare: CompareModel,
  words: Words,
  t: TFunction<'neighbours'>,
): Picture {
  const { measure, rows, region, leftOut } = model
  return {
    title: t('similar.title', { region: words.local(region.name).text }),
    subtitle: [
      t(`similar.distance.${measure}`),
      ...(measure === 'profile' ? [subjectText(compare, words, t)] : []),
    ].join(' · '),
    summary: similarSummary(model, words, t),
    notes: [
      ...measureText(model, words, t),
      ...(rows.some((row) => row.mixesRules) ? [t('similar.mixes')] : []),
      ...leftOutLines(leftOut, words, t),
    ],
    width: SIMILAR_BARS.width,
    height: SIMILAR_BARS.row * rows.length,
    drawing: (
      <SimilarBars
        bars={rows.map((row, index) => ({
          id: row.region,
          place: String(row.place),
          name: `${words.local(row.of.shortName).text}${row.mixesRules ? ' ≠' : ''}`,
          distance: row.distance,
          text: distanceText(model, row, words.formats, t),
          isNear: index < NEAREST,
        }))}
      />
    ),
  }
}
