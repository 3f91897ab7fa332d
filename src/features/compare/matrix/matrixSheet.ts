import type { TFunction } from 'i18next'
import type { RegionId } from '../../../domain/region'
import { displayDecimals } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import { NO_CELL, numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import type { CompareModel } from '../../../view/compare/compareModel'
import { ownPeriod } from './columnTexts'
import type { MatrixColumn } from '../../../view/compare/matrixColumns'
import { matrixNotes } from './matrixNotes'
import { matrixOf, type Matrix } from '../../../view/compare/matrixOf'
import { matrixTitle } from '../../../view/compare/matrixTitle'

type Compared = Pick<CompareModel, 'series' | 'compare' | 'indicators' | 'direction' | 'view'>

/** Decimals of a distance in standard deviations. */
const DISTANCE_DECIMALS = 2

const valueIn = ({ indicator, series }: MatrixColumn, value: number | null): Cell =>
  numberCell(value, displayDecimals(indicator, series.normalisation, value ?? undefined))

/** Value and distance of a region in a column. */
function figureCells(column: MatrixColumn, region: RegionId): readonly [Cell, Cell] {
  const figure = column.figures.get(region)
  const value: Cell =
    figure?.absence === 'suppressed' ? { kind: 'hidden' } : valueIn(column, figure?.value ?? null)
  return [value, numberCell(column.standard.distances.get(region)?.score ?? null, DISTANCE_DECIMALS)]
}

/** What the distances rest on, below the regions. */
function basisRows({ columns }: Matrix, t: TFunction<'matrix'>): readonly (readonly Cell[])[] {
  const row = (name: string, cellOf: (column: MatrixColumn) => Cell): readonly Cell[] => [
    textCell(name),
    NO_CELL,
    ...columns.flatMap((column) => [cellOf(column), NO_CELL]),
  ]
  return [
    row(t('rowCount'), ({ standard }) => numberCell(standard.n, 0)),
    row(t('rowMean'), (column) => valueIn(column, column.standard.mean)),
    row(t('rowDeviation'), (column) => valueIn(column, column.standard.deviation)),
  ]
}

/** Who has no value in a column and why, and who counts by another rule. */
function columnNotes(
  column: MatrixColumn,
  nameOf: (region: RegionId) => string,
  words: Words,
  t: TFunction<'matrix'>,
): readonly string[] {
  const indicator = words.local(column.indicator.name).text
  const figures = [...column.figures.values()]
  const absent = figures.flatMap(({ region, absence }) =>
    absence === null ? [] : [`${nameOf(region)} (${words.figureText.absence(absence)})`],
  )
  const other = figures.filter(({ isOtherRule, value }) => isOtherRule && value !== null)
  return [
    ...(absent.length === 0 ? [] : [t('absentIn', { indicator, names: words.formats.list(absent) })]),
    ...(other.length === 0
      ? []
      : [
          t('otherRuleIn', {
            indicator,
            names: words.formats.list(other.map(({ region }) => nameOf(region))),
          }),
        ]),
  ]
}

/** The heat matrix as a table: a row a region in the order on show, two columns an indicator. */
export function matrixSheet(model: Compared, words: Words, t: TFunction<'matrix'>): Sheet {
  const matrix = matrixOf(model)
  const { columns, rows, overall } = matrix
  const regions = new Map(model.series.division.regions.map((region) => [region.id, region]))
  const nameOf = (region: RegionId): string => words.local(regions.get(region)?.name ?? {}).text
  const headOf = (column: MatrixColumn): readonly [string, string] => {
    const name = words.local(column.indicator.name).text
    const unit = words.figureText.unit(column.indicator, column.series.normalisation)
    const period = ownPeriod(column, words)
    return [
      [name, unit, period].filter((part) => part !== '').join(', '),
      t('distanceColumn', { indicator: name }),
    ]
  }
  return {
    name: t('sheetName'),
    title: matrixTitle(model, words, t),
    notes: [
      t('distanceNote'),
      ...matrixNotes(matrix, words, t),
      ...columns.flatMap((column) => columnNotes(column, nameOf, words, t)),
    ],
    columns: [t('region'), t('overallColumn'), ...columns.flatMap(headOf)],
    rows: [
      ...rows.map((region) => [
        textCell(nameOf(region)),
        numberCell(overall.get(region) ?? null, DISTANCE_DECIMALS),
        ...columns.flatMap((column) => figureCells(column, region)),
      ]),
      ...basisRows(matrix, t),
    ],
  }
}
