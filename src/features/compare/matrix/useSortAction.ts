import { useCallback, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../../i18n/localText'
import { useAnnounce } from '../../../view/announce'
import type { MatrixSort } from '../../../view/compareView'
import { useCatalogueView } from '../../../view/useMapModel'
import { useViewActions } from '../../../view/useView'
import { nextSort } from './nextSort'

/** Changes the order of the rows and says so. */
export function useSortAction(sort: MatrixSort): (by: MatrixSort['by']) => void {
  const { t } = useTranslation('matrix')
  const local = useLocalText()
  const { catalogue } = useCatalogueView()
  const { changeCompare } = useViewActions()
  const announce = useAnnounce()
  // The same function whatever the order, so that a new order does not draw sixty headings again.
  const now = useRef(sort)
  useLayoutEffect(() => {
    now.current = sort
  })
  return useCallback(
    (by) => {
      const next = nextSort(now.current, by)
      const indicator =
        typeof by === 'string' ? undefined : catalogue.indicators.find(({ id }) => id === by.indicator)
      const name =
        indicator === undefined
          ? t(by === 'geography' ? 'orderByGeography' : 'orderByDistance')
          : local(indicator.name).text
      changeCompare({ sort: next })
      announce(t(next.isReversed ? 'sortedReversed' : 'sorted', { name }))
    },
    [t, local, catalogue, changeCompare, announce],
  )
}
