import type { Coverage } from '../../../domain/programmeCoverage'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import { coverageSentences } from '../../../view/programme/coverageSentences'
import type { ProgrammeModel } from '../programmeModel'
import { sheetHead, type ProgrammeText } from './sheetHead'

/** Coverage of each field, direction, and the whole programme in the last row. */
export function coverageSheet(model: ProgrammeModel, words: Words, t: ProgrammeText): Sheet {
  const { formats, local } = words
  const { coverage, directions } = model.coverage
  const shown = directions.filter(
    ({ direction }) => model.direction === null || model.direction === direction,
  )
  const rows = shown.flatMap((covered) => {
    const name = `${covered.direction.id} ${local(covered.direction.name).text}`
    return [
      ...covered.fields.map((each) => rowOf([name, local(each.field.name).text], each.coverage)),
      rowOf([name, t('allMeasures')], covered.coverage),
    ]
  })
  return {
    name: t('sheet.coverage'),
    title: sheetHead(model, words),
    notes: coverageSentences(coverage, formats, t),
    columns: [
      t('direction'),
      t('field'),
      t('measuresNumber'),
      t('monitorableNumber'),
      t('watchedNumber'),
      t('partlyNumber'),
      t('waitingNumber'),
      t('excludedNumber'),
      t('sharePercent'),
    ],
    rows: model.direction === null ? [...rows, rowOf([t('allMeasures'), ''], coverage)] : rows,
  }
}

function rowOf(names: readonly string[], coverage: Coverage): readonly Cell[] {
  const { measures, monitorable, watched, partly, waiting, notMonitorable, share } = coverage
  return [
    ...names.map(textCell),
    ...[measures, monitorable, watched, partly, waiting, notMonitorable].map((count) => numberCell(count, 0)),
    numberCell(share, 1),
  ]
}
