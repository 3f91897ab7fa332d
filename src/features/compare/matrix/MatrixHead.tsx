import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatrixSort } from '../../../view/compareView'
import { IndicatorHeading } from './IndicatorHeading'
import type { MatrixColumn } from './matrixColumns'
import { SortButton } from './SortButton'

interface Props {
  readonly columns: readonly MatrixColumn[]
  readonly sort: MatrixSort
  readonly onSort: (by: MatrixSort['by']) => void
  readonly linkKey: string
}

const isBy = (sort: MatrixSort, by: 'geography' | 'distance'): boolean => sort.by === by

/** The headings: each sorts the rows, the name of an indicator leads to its page. */
export const MatrixHead = memo(function MatrixHead({ columns, sort, onSort, linkKey }: Props) {
  const { t } = useTranslation('matrix')
  const { by, isReversed } = sort
  return (
    <thead>
      <tr>
        <th
          scope="col"
          className="matrix-table__corner"
          aria-sort={isBy(sort, 'geography') ? (isReversed ? 'descending' : 'ascending') : 'none'}
        >
          <div className="matrix-table__heading">
            <span>{t('region')}</span>
            <SortButton
              name={t('sortByGeography')}
              order={isBy(sort, 'geography') ? (isReversed ? 'ascending' : 'descending') : null}
              onSort={() => onSort('geography')}
            />
          </div>
        </th>
        <th
          scope="col"
          aria-sort={isBy(sort, 'distance') ? (isReversed ? 'ascending' : 'descending') : 'none'}
        >
          <div className="matrix-table__heading">
            <span>{t('overall')}</span>
            <span className="matrix-table__unit">σ</span>
            <SortButton
              name={t('sortByDistance')}
              order={isBy(sort, 'distance') ? (isReversed ? 'ascending' : 'descending') : null}
              onSort={() => onSort('distance')}
            />
          </div>
        </th>
        {columns.map((column) => (
          <IndicatorHeading
            key={column.indicator.id}
            column={column}
            sorted={
              typeof by === 'string' || by.indicator !== column.indicator.id
                ? null
                : isReversed
                  ? 'reversed'
                  : 'straight'
            }
            onSort={onSort}
            linkKey={linkKey}
          />
        ))}
      </tr>
    </thead>
  )
})
