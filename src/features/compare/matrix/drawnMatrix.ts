import type { TFunction } from 'i18next'
import { DISTANCE_STEPS } from '../../../domain/compare/standardise'
import { DISTANCE_COLOURS, NEUTRAL_DISTANCE_COLOURS } from '../../../domain/palette'
import type { Words } from '../../../i18n/words'
import type { AbsenceMark } from '../../../view/patterns'
import type { CompareModel } from '../../../view/compare/compareModel'
import { cellFace } from '../../../view/compare/cellFace'
import { columnMarks, ownPeriod, shortUnit } from './columnTexts'
import type { MatrixColumn } from '../../../view/compare/matrixColumns'
import { matrixAbsences } from './matrixAbsences'
import type { Matrix } from '../../../view/compare/matrixOf'
import { PICTURE } from './pictureLayout'
import { wrapHeading } from './wrapHeading'

export interface DrawnCell {
  readonly key: string
  readonly text: string
  readonly marks: string
  readonly colour: string | null
  readonly pattern: AbsenceMark | null
}

export interface DrawnRow {
  readonly key: string
  readonly name: string
  readonly slot: number | null
  readonly overall: string
  readonly cells: readonly DrawnCell[]
}

/** As many indicators as stand side by side. */
export interface DrawnBlock {
  readonly key: string
  readonly overall: string
  readonly columns: readonly {
    readonly key: string
    readonly lines: readonly string[]
    readonly unit: string
  }[]
  readonly rows: readonly DrawnRow[]
}

/** Everything a drawing of the matrix needs, in words and colours. */
export interface DrawnMatrix {
  readonly blocks: readonly DrawnBlock[]
  readonly scales: readonly DrawnScale[]
  readonly borders: readonly string[]
  readonly absences: ReturnType<typeof matrixAbsences>
}

/** Colours with the words at both ends. */
export interface DrawnScale {
  readonly low: string
  readonly high: string
  readonly colours: readonly string[]
}

const LETTERS = 14
const LINES = 4

/** Letters that fit under a heading in the smaller type. */
const UNIT_LETTERS = 18

function unitLine(column: MatrixColumn, words: Words, t: TFunction<'matrix'>): string {
  const parts = [shortUnit(column, words, t), ownPeriod(column, words)].filter((text) => text !== '')
  const text = parts.join(' · ')
  const cut = text.length > UNIT_LETTERS ? `${text.slice(0, UNIT_LETTERS - 1)}…` : text
  return cut + columnMarks(column)
}

/** Colours by step, −3 … 3 from 0; the middle one is the mean. */
export function colourOf(column: MatrixColumn, step: number | null): string | null {
  const colours = column.isNeutral ? NEUTRAL_DISTANCE_COLOURS : DISTANCE_COLOURS
  return step === null ? null : (colours[step + 3] ?? null)
}

/** The borders of the colours: −2σ … +2σ. */
export function scaleBorders({ formats }: Words): readonly string[] {
  const text = (border: number) => `${formats.signed(border, Number.isInteger(border) ? 0 : 1)}σ`
  return [...DISTANCE_STEPS.map((step) => -step).toReversed(), ...DISTANCE_STEPS].map(text)
}

/** The scales that occur: of judged indicators, and of those that are not. */
export const scalesOf = (columns: readonly MatrixColumn[], t: TFunction<'matrix'>): readonly DrawnScale[] => [
  ...(columns.some(({ isNeutral }) => !isNeutral)
    ? [{ low: t('worse'), high: t('better'), colours: DISTANCE_COLOURS }]
    : []),
  ...(columns.some(({ isNeutral }) => isNeutral)
    ? [{ low: t('below'), high: t('above'), colours: NEUTRAL_DISTANCE_COLOURS }]
    : []),
]

function rowsOf(
  matrix: Matrix,
  columns: readonly MatrixColumn[],
  model: Pick<CompareModel, 'series' | 'regions'>,
  words: Words,
  t: TFunction<'matrix'>,
): readonly DrawnRow[] {
  const regions = new Map(model.series.division.regions.map((region) => [region.id, region]))
  return matrix.rows.map((id) => {
    const distance = matrix.overall.get(id) ?? null
    return {
      key: id,
      name: words.local(regions.get(id)?.shortName ?? {}).text,
      slot: model.regions.slotOf(id),
      overall: distance === null ? '—' : words.formats.signed(distance, 2),
      cells: columns.map((column) => {
        const { text, marks, side, step, pattern } = cellFace(column, id, words, t)
        return {
          key: column.indicator.id,
          text,
          marks: `${marks}${side ?? ''}`,
          colour: colourOf(column, step),
          pattern,
        }
      }),
    }
  })
}

/** The matrix in words and colours, in blocks of about the same width. */
export function drawnMatrix(
  matrix: Matrix,
  model: Pick<CompareModel, 'series' | 'regions'>,
  words: Words,
  t: TFunction<'matrix'>,
): DrawnMatrix {
  const { columns } = matrix
  const count = Math.max(1, Math.ceil(columns.length / PICTURE.mostColumns))
  const size = Math.max(1, Math.ceil(columns.length / count))
  const blocks = Array.from({ length: count }, (_, i) => columns.slice(i * size, (i + 1) * size))
  return {
    blocks: blocks.map((part, i) => ({
      key: String(i),
      overall: `${t('overallShort')}, σ`,
      columns: part.map((column) => ({
        key: column.indicator.id,
        lines: wrapHeading(words.local(column.indicator.name).text, LETTERS, LINES),
        unit: unitLine(column, words, t),
      })),
      rows: rowsOf(matrix, part, model, words, t),
    })),
    scales: scalesOf(columns, t),
    borders: scaleBorders(words),
    absences: matrixAbsences(matrix, words, t),
  }
}
