import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/localText'
import { Icon } from '../../../ui/Icon'
import type { MatrixSort } from '../../../view/compareView'
import type { MatrixColumn } from '../../../view/compare/matrixColumns'

interface Props {
  readonly columns: readonly MatrixColumn[]
  readonly sort: MatrixSort
  readonly onSort: (by: MatrixSort['by']) => void
}

/** Order of the rows without going through the table: what they are sorted by, and which way. */
export function SortControl({ columns, sort: { by }, onSort }: Props) {
  const { t } = useTranslation('matrix')
  const local = useLocalText()
  return (
    <div className="matrix-view__sort">
      <label>
        <span>{t('order')}</span>
        <select
          value={typeof by === 'string' ? by : by.indicator}
          onChange={({ currentTarget: { value } }) =>
            onSort(value === 'distance' || value === 'geography' ? value : { indicator: value })
          }
        >
          <option value="distance">{t('orderByDistance')}</option>
          <option value="geography">{t('orderByGeography')}</option>
          {columns.map(({ indicator }) => (
            <option key={indicator.id} value={indicator.id}>
              {local(indicator.name).text}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button button--icon"
        aria-label={t('reverse')}
        title={t('reverse')}
        onClick={() => onSort(by)}
      >
        <Icon name="sort" />
      </button>
    </div>
  )
}
