import { memo, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixSort } from '../../../view/compareView'
import type { ColumnBlock } from './columnBlocks'
import { IndicatorHeading } from './IndicatorHeading'
import { FIRST_PLACE } from './MatrixBlock'
import { SortButton } from './SortButton'

interface Props {
  readonly blocks: readonly ColumnBlock[]
  readonly away: ReadonlySet<number>
  readonly sort: MatrixSort
  readonly onSort: (by: MatrixSort['by']) => void
  /** Changes with whatever the links carry along; out of sight they follow a moment later. */
  readonly linkKey: string
  readonly lateLinkKey: string
}

type Order = 'ascending' | 'descending'

const turned = (order: Order): Order => (order === 'ascending' ? 'descending' : 'ascending')

/** The headings: each sorts the rows, the name of an indicator leads to its page. */
export const MatrixHead = memo(function MatrixHead(props: Props) {
  const { blocks, away, sort, onSort, linkKey, lateLinkKey } = props
  const { t } = useTranslation('matrix')
  const { by, isReversed } = sort
  const orderBy = (what: typeof by, first: Order): Order | null =>
    by !== what ? null : isReversed ? turned(first) : first
  const geography = orderBy('geography', 'ascending')
  const distance = orderBy('distance', 'descending')
  const sorted = isReversed ? 'reversed' : 'straight'
  return (
    <div role="rowgroup" className="matrix-table__head">
      <div role="row" className="matrix-table__row">
        <div
          role="columnheader"
          aria-colindex={1}
          aria-sort={geography ?? 'none'}
          className="matrix-table__corner"
        >
          <span>{t('region')}</span>
          <SortButton
            name={t('sortByGeography')}
            // The arrow points down where the north-west is on top.
            order={geography === null ? null : turned(geography)}
            onSort={() => onSort('geography')}
          />
        </div>
        <div
          role="columnheader"
          aria-colindex={2}
          aria-sort={distance ?? 'none'}
          className="matrix-table__heading matrix-table__heading--overall"
        >
          <span>{t('overall')}</span>
          <span className="matrix-table__unit">σ</span>
          <SortButton name={t('sortByDistance')} order={distance} onSort={() => onSort('distance')} />
        </div>
        {blocks.map(({ from, columns }, block) => (
          <div
            key={from}
            className="matrix-table__block"
            data-away={away.has(block) ? '' : undefined}
            style={{ '--span': columns.length } as CSSProperties}
          >
            {columns.map((column, i) => (
              <IndicatorHeading
                key={column.indicator.id}
                column={column}
                place={FIRST_PLACE + from + i}
                sorted={typeof by !== 'string' && by.indicator === column.indicator.id ? sorted : null}
                onSort={onSort}
                linkKey={away.has(block) ? lateLinkKey : linkKey}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
})
