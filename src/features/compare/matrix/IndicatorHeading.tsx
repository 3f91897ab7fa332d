import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { softHyphens } from '../../../i18n/softHyphens'
import { useWords } from '../../../i18n/words'
import { PlaceLink } from '../../../ui/PlaceLink'
import { address } from '../../../view/address'
import type { MatrixSort } from '../../../view/compareView'
import { useViewActions } from '../../../view/useView'
import { columnMarks, ownPeriod, shortUnit } from './columnTexts'
import type { MatrixColumn } from '../../../view/compare/matrixColumns'
import { SortButton } from './SortButton'

interface Props {
  readonly column: MatrixColumn
  /** Place in the row, counted from 1. */
  readonly place: number
  /** Whether the rows are sorted by it: the best (or largest) first, or the other way round. */
  readonly sorted: 'straight' | 'reversed' | null
  readonly onSort: (by: MatrixSort['by']) => void
  readonly linkKey: string
}

/** Name of an indicator, a link to its page; its unit; and the button that sorts by it. */
export const IndicatorHeading = memo(function IndicatorHeading({ column, place, sorted, onSort }: Props) {
  const { t } = useTranslation('matrix')
  const words = useWords()
  const { hrefFor } = useViewActions()
  const { indicator } = column
  const { id } = indicator
  const name = words.local(indicator.name)
  const isFalling = (sorted === 'straight') === (indicator.better !== 'lower')
  const order = sorted === null ? null : isFalling ? 'descending' : 'ascending'
  const period = ownPeriod(column, words)
  const unit = `${shortUnit(column, words, t)}${period === '' ? '' : ` · ${period}`}${columnMarks(column)}`
  return (
    <div
      role="columnheader"
      aria-colindex={place}
      aria-sort={order ?? 'none'}
      className="matrix-table__heading"
    >
      <PlaceLink
        className="matrix-table__indicator"
        href={hrefFor({ indicator: id }, 'indicator')}
        onOpen={address.push}
        lang={name.lang}
        label={name.text}
        title={name.text}
        isStop
      >
        {softHyphens(name.text)}
      </PlaceLink>
      <span className="matrix-table__unit">
        <span aria-hidden="true">{softHyphens(unit)}</span>
        <span className="visually-hidden">{unit}</span>
      </span>
      <SortButton
        name={t(indicator.kind === 'index' ? 'sortBySurvey' : 'sortBy', { name: name.text })}
        order={order}
        onSort={() => onSort({ indicator: id })}
      />
    </div>
  )
})
