import { sentences } from '../../../i18n/sentences'
import type { TFunction } from 'i18next'
import type { RegionFigure } from '../../../domain/crossSection'
import { displayDecimals } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import { subjectText } from '../../../view/compare/subjectText'
import type { CompareModel } from '../../../view/compare/compareModel'
import { differenceNotes, differenceSummary, pairTitle } from '../../../view/compare/differenceSummary'
import { DEVIATION_DECIMALS } from '../../../view/compare/differenceText'
import { outcomeText, rulesText } from '../../../view/compare/outcomeText'
import { shownRows } from '../../../view/compare/pairGroups'
import { pairModel, type PairModel, type PairRow } from '../../../view/compare/pairModel'

const PERCENT_DECIMALS = 1

function rowCells(
  row: PairRow,
  model: PairModel,
  compare: CompareModel,
  words: Words,
  t: TFunction<'neighbours'>,
): readonly Cell[] {
  const { difference, deviations, profile } = row
  const { indicator, series, period } = profile
  const decimalsOf = (value: number | null) => displayDecimals(indicator, series.normalisation, value ?? 1)
  const valueCell = ({ value, absence }: RegionFigure): Cell =>
    absence === 'suppressed' ? { kind: 'hidden' } : numberCell(value, decimalsOf(value))
  const isFound = difference.kind === 'found'
  const size = isFound ? difference.value : null
  const field = compare.series.catalogue.programme.directions
    .flatMap(({ fields }) => fields)
    .find(({ id }) => id === indicator.field)
  const otherRule = [model.first, model.second].filter(({ region }) =>
    [row.first, row.second].some((figure) => figure.region === region.id && figure.isOtherRule),
  )
  const names = [indicator.name, field?.name ?? {}].map((name) => words.local(name).text)
  return [
    textCell(indicator.direction),
    textCell(names[1] ?? ''),
    textCell(names[0] ?? ''),
    textCell(words.figureText.unit(indicator, series.normalisation)),
    textCell(words.formats.span(period, series.span, 'short')),
    valueCell(row.first),
    valueCell(row.second),
    numberCell(size, decimalsOf(size)),
    numberCell(isFound ? difference.percent : null, PERCENT_DECIMALS),
    numberCell(deviations, DEVIATION_DECIMALS),
    textCell(
      [outcomeText(row, model, words, t), rulesText(row, words, t)].filter((text) => text !== '').join(': '),
    ),
    textCell(otherRule.map(({ region }) => words.local(region.shortName).text).join(', ')),
  ]
}

/** Two regions in every compared indicator, as the table on the screen has them. */
export function differenceSheet(compare: CompareModel, words: Words, t: TFunction<'neighbours'>): Sheet {
  const model = pairModel(compare)
  const name = t('difference.difference')
  if (model === null) return { name, title: name, notes: [], columns: [], rows: [] }
  const { first, second } = model
  return {
    name,
    title: sentences([pairTitle(model, words, t), subjectText(compare, words, t)]),
    notes: [differenceSummary(model, words, t), ...differenceNotes(model, t)],
    columns: [
      t('difference.direction'),
      t('difference.field'),
      t('difference.indicator'),
      t('difference.unit'),
      t('difference.period'),
      words.local(first.region.name).text,
      words.local(second.region.name).text,
      t('difference.difference'),
      t('difference.percentColumn'),
      t('difference.deviations'),
      t('difference.outcome'),
      `≠ ${t('difference.otherRule')}`,
    ],
    rows: shownRows(compare, model).map((row) => rowCells(row, model, compare, words, t)),
  }
}
