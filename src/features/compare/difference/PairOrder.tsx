import { useTranslation } from 'react-i18next'
import type { CompareView } from '../../../view/compareView'
import { useViewActions } from '../../../view/useView'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'

type Rows = CompareView['rows']

const ORDERS: readonly Rows[] = ['programme', 'distance']

/** Order of the rows where there are no column headings to choose it by. */
export function PairOrder({ rows }: { rows: Rows }) {
  const { t } = useTranslation('neighbours')
  const { changeCompare } = useViewActions()
  return (
    <SegmentedChoice
      legend={t('difference.order')}
      choices={ORDERS}
      chosen={rows}
      label={(order) => t(`difference.by.${order}`)}
      onChange={(order) => changeCompare({ rows: order })}
    />
  )
}
