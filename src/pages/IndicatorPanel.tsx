import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IndicatorList } from '../features/controls/IndicatorList'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { Panel } from '../ui/Panel'
import { useCatalogueView } from '../view/useMapModel'
import { useIsIdle } from '../view/useIsIdle'
import { useIsNarrow } from '../view/useIsNarrow'
import { LatePart } from '../ui/LatePart'
import { lazyPart } from '../ui/lazyPart'

// What a first picture does not need comes when the browser is idle; its place is kept.
const IndicatorPicker = lazyPart(async () => {
  const module = await import('../features/search/IndicatorPicker')
  return { default: module.IndicatorPicker }
})

/** The choice of indicator: a picker, and the list by direction, which is a sheet on a phone. */
export function IndicatorPanel() {
  const { t } = useTranslation('shell')
  const isNarrow = useIsNarrow()
  const isIdle = useIsIdle()
  return (
    <aside className="map-page__filters" id="filters" aria-label={t('filtersPanel')}>
      <div className="map-page__picker">
        <LatePart>{isIdle && <IndicatorPicker />}</LatePart>
      </div>
      {isNarrow ? (
        <IndicatorSheet />
      ) : (
        <Panel name="indicators" label={t('indicators')}>
          <IndicatorList />
        </Panel>
      )}
    </aside>
  )
}

/** Closes itself when an indicator has been chosen. */
function IndicatorSheet() {
  const { t } = useTranslation('shell')
  const { indicator } = useCatalogueView()
  const [openFor, setOpenFor] = useState<string | null>(null)
  return (
    <>
      <button type="button" className="button map-page__browse" onClick={() => setOpenFor(indicator.id)}>
        <Icon name="menu" />
        {t('browse')}
      </button>
      <Dialog
        title={t('browse')}
        isOpen={openFor === indicator.id}
        onClose={() => setOpenFor(null)}
        shape="sheet"
      >
        <IndicatorList />
      </Dialog>
    </>
  )
}
