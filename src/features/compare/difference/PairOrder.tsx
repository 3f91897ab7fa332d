import { useTranslation } from 'react-i18next'
import type { CompareView } from '../../../view/compareView'
import { useViewActions } from '../../../view/useView'
import '../../../ui/segmented.css'

type Rows = CompareView['rows']

const ORDERS: readonly Rows[] = ['programme', 'distance']

/** Order of the rows where there are no column headings to choose it by. */
export function PairOrder({ rows }: { rows: Rows }) {
  const { t } = useTranslation('neighbours')
  const { changeCompare } = useViewActions()
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{t('difference.order')}</legend>
      {ORDERS.map((order) => (
        <label key={order} className="segmented__choice">
          <input
            type="radio"
            name="pair-order"
            className="visually-hidden"
            checked={rows === order}
            onChange={() => changeCompare({ rows: order })}
          />
          {t(`difference.by.${order}`)}
        </label>
      ))}
    </fieldset>
  )
}
