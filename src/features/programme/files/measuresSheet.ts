import { measureState, watchersOf } from '../../../domain/programmeCoverage'
import type { Measure } from '../../../domain/programme'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import { drawnState } from '../coverageParts'
import { coverageSentences } from '../../../view/programme/coverageSentences'
import type { ProgrammeModel } from '../programmeModel'
import { sheetHead, type ProgrammeText } from './sheetHead'

/** The measures with their place in the document, where they stand, and who watches them. */
export function measuresSheet(model: ProgrammeModel, words: Words, t: ProgrammeText): Sheet {
  const { formats, local } = words
  const { programme, known, measures } = model
  const rowOf = (measure: Measure): readonly Cell[] => {
    const direction = programme.directions.find(({ id }) => id === measure.direction)
    const field = direction?.fields.find(({ id }) => id === measure.field)
    const watchers = watchersOf(measure, known)
    return [
      textCell(`${measure.direction} ${local(direction?.name ?? {}).text}`),
      textCell(local(field?.name ?? {}).text),
      numberCell(measure.number, 0),
      textCell(local(measure.title).text),
      textCell(t(`can.${measure.monitorable}`)),
      textCell(t(`state.${drawnState(measure, measureState(measure, known))}`)),
      textCell(watchers.map((id) => local(model.indicatorOf(id)?.name ?? {}).text).join('; ')),
      textCell(watchers.join(' ')),
      textCell(measure.id),
    ]
  }
  return {
    name: t('sheet.measures'),
    title: sheetHead(model, words),
    notes: coverageSentences(model.coverage.coverage, formats, t),
    columns: [
      t('direction'),
      t('field'),
      t('number'),
      t('measure'),
      t('monitorable'),
      t('stateColumn'),
      t('indicators'),
      t('code'),
      t('measureCode'),
    ],
    rows: measures.map(rowOf),
  }
}
