import type { TFunction } from 'i18next'
import type { RegionFigure } from '../../../domain/crossSection'
import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import { subjectText } from '../../../view/compare/subjectText'
import type { CompareModel } from '../../../view/compare/compareModel'
import { differenceNotes, differenceSummary, pairTitle } from '../../../view/compare/differenceSummary'
import { deviationText, NO_TEXT } from '../../../view/compare/differenceText'
import { outcomeText } from '../../../view/compare/outcomeText'
import { aheadSlot } from './pairAxis'
import { PAIR_DRAWING, PairDrawing, pairDrawingHeight } from './PairDrawing'
import { shownRows } from '../../../view/compare/pairGroups'
import type { PairModel, PairRow } from '../../../view/compare/pairModel'

const valueText = (
  { value, status, isOtherRule }: RegionFigure,
  { profile }: PairRow,
  words: Words,
): string =>
  value === null
    ? NO_TEXT
    : words.figureText.valueNumber(value, profile.indicator, profile.series.normalisation) +
      words.figureText.statusMark(status) +
      (isOtherRule ? ' ≠' : '')

/** The distances of two regions as a drawing for a file: compared indicators with their marks, the others in words. */
export function differencePicture(
  model: PairModel,
  compare: CompareModel,
  words: Words,
  t: TFunction<'neighbours'>,
): Picture {
  const short = (side: PairModel['first']) => words.local(side.region.shortName).text
  return {
    title: pairTitle(model, words, t),
    subtitle: `${t('difference.deviations')} · ${subjectText(compare, words, t)}`,
    summary: differenceSummary(model, words, t),
    notes: differenceNotes(model, t),
    width: PAIR_DRAWING.width,
    height: pairDrawingHeight(model.rows.length),
    drawing: (
      <PairDrawing
        first={{ slot: model.first.slot, text: t('difference.higher', { region: short(model.first) }) }}
        second={{ slot: model.second.slot, text: t('difference.higher', { region: short(model.second) }) }}
        lines={shownRows(compare, model).map((row) => ({
          id: row.profile.indicator.id,
          name: words.local(row.profile.indicator.name).text,
          deviations: row.deviations,
          ahead: aheadSlot(row, model),
          values: [row.first, row.second].map((figure) => valueText(figure, row, words)),
          text: row.deviations === null ? outcomeText(row, model, words, t) : deviationText(row, words),
        }))}
      />
    ),
  }
}
