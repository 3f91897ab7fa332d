import type { TFunction } from 'i18next'
import { timesApart } from '../../../domain/compare/similarity'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import type { CompareModel } from '../../../view/compare/compareModel'
import { DISTANCE_DECIMALS } from '../../../view/compare/distanceText'
import { subjectText } from '../../../view/compare/subjectText'
import { leftOutLines } from './leftOutLines'
import { similarModel, type SimilarModel, type SimilarRow } from '../../../view/compare/similarModel'
import { measureText, similarSummary } from '../../../view/compare/similarSummary'

/** The distance as a number with a sign that says which way, where there is one. */
function distanceCell({ measure, facts }: SimilarModel, row: SimilarRow): Cell {
  if (measure === 'profile') return numberCell(row.distance, DISTANCE_DECIMALS)
  if (measure === 'urban') {
    const isLess = (row.facts.urbanShare ?? 0) < (facts.urbanShare ?? 0)
    return numberCell(isLess ? 0 - row.distance : row.distance, 1)
  }
  const isLess = (row.facts.residents ?? 0) < (facts.residents ?? 0)
  return numberCell(timesApart(isLess ? 0 - row.distance : row.distance), DISTANCE_DECIMALS)
}

/** The regions by nearness to one, with the facts that the measure rests on. */
export function similarSheet(compare: CompareModel, words: Words, t: TFunction<'neighbours'>): Sheet {
  const model = similarModel(compare)
  const name = t('similar.scroll')
  if (model === null) return { name, title: name, notes: [], columns: [], rows: [] }
  const { measure, region, facts, rows, leftOut } = model
  const isProfile = measure === 'profile'
  return {
    name,
    title: [
      t('similar.title', { region: words.local(region.name).text }),
      t(`similar.by.${measure}`),
      ...(isProfile ? [subjectText(compare, words, t)] : []),
    ].join('. '),
    notes: [
      ...measureText(model, words, t),
      ...(rows.length === 0 ? [similarSummary(model, words, t)] : []),
      ...(rows.some((row) => row.mixesRules) ? [t('similar.mixes')] : []),
      ...leftOutLines(leftOut, words, t),
    ],
    columns: [
      t('similar.place'),
      t('similar.region'),
      t('similar.residents'),
      t('similar.urbanPercent'),
      ...(isProfile ? [t('similar.common')] : []),
      t(`similar.distanceColumn.${measure}`),
    ],
    rows: [
      [
        textCell(t('similar.chosen')),
        textCell(words.local(region.name).text),
        numberCell(facts.residents, 0),
        numberCell(facts.urbanShare, 1),
        ...(isProfile ? [numberCell(model.basis, 0)] : []),
        textCell(''),
      ],
      ...rows.map((row) => [
        numberCell(row.place, 0),
        textCell(`${words.local(row.of.name).text}${row.mixesRules ? ' ≠' : ''}`),
        numberCell(row.facts.residents, 0),
        numberCell(row.facts.urbanShare, 1),
        ...(isProfile ? [numberCell(row.basis, 0)] : []),
        distanceCell(model, row),
      ]),
    ],
  }
}
