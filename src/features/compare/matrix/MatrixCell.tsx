import type { TFunction } from 'i18next'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { seriesKey } from '../../../view/seriesKey'
import { cellFace } from '../../../view/compare/cellFace'
import type { MatrixColumn } from '../../../view/compare/matrixColumns'

interface Props {
  readonly column: MatrixColumn
  /** Place in the row, counted from 1. */
  readonly place: number
  readonly region: RegionId
  readonly words: Words
  readonly t: TFunction<'matrix'>
}

/** The colours run from 0; their middle is the mean. */
const MIDDLE = 3

/** The value of a region, coloured by its distance from the mean, with the same in words as its name. */
export function MatrixCell({ column, place, region, words, t }: Props) {
  const { text, marks, side, spoken, step, pattern } = cellFace(column, region, words, t)
  return (
    <div
      role="gridcell"
      aria-colindex={place}
      // One text instead of a hidden second one: of these there are a thousand.
      aria-label={spoken}
      className="matrix-table__cell"
      data-obs={seriesKey(column.series, column.period, region)}
      data-step={step === null ? undefined : step + MIDDLE}
      data-neutral={column.isNeutral ? '' : undefined}
      data-pattern={pattern ?? undefined}
      data-stop=""
      tabIndex={-1}
    >
      <span aria-hidden="true" data-side={side ?? undefined}>
        {marks === '' ? text : `${text}\u2009${marks}`}
      </span>
    </div>
  )
}
