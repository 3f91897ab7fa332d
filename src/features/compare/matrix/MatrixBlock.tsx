import type { TFunction } from 'i18next'
import { memo, type CSSProperties } from 'react'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import type { ColumnBlock } from './columnBlocks'
import { MatrixCell } from './MatrixCell'

interface Props {
  readonly region: RegionId
  readonly block: ColumnBlock
  /** Out of sight: the browser need not lay it out. */
  readonly isAway: boolean
  readonly words: Words
  readonly t: TFunction<'matrix'>
}

/** Name of the region and overall distance stand before the indicators; columns are counted from 1. */
export const FIRST_PLACE = 3

/** One region in a few neighbouring columns: laid out and painted only while it is in sight. */
export const MatrixBlock = memo(function MatrixBlock({ region, block, isAway, words, t }: Props) {
  const { from, columns } = block
  return (
    <div
      className="matrix-table__block"
      data-away={isAway ? '' : undefined}
      style={{ '--span': columns.length } as CSSProperties}
    >
      {columns.map((column, i) => (
        <MatrixCell
          key={column.indicator.id}
          column={column}
          place={FIRST_PLACE + from + i}
          region={region}
          words={words}
          t={t}
        />
      ))}
    </div>
  )
})
