import { Combobox } from '@ark-ui/react/combobox'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { indicatorEntries, indicatorKey } from '../../domain/searchEntries'
import { useLocalText } from '../../i18n/localText'
import { Icon } from '../../ui/Icon'
import { useCatalogueView } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import { FRESH_INDICATOR } from '../../view/view'
import { FoundList } from './FoundList'
import { indicatorItems } from './indicatorItems'
import { useFoundAnnouncement } from './useFoundAnnouncement'
import { useFoundItems } from './useFoundItems'
import './indicator-picker.css'

/** Chooses the indicator: a list by direction, searched by name in three languages at once. */
export function IndicatorPicker() {
  const { t } = useTranslation('search')
  const { catalogue, indicator } = useCatalogueView()
  const { change } = useViewActions()
  const local = useLocalText()
  // Null while the list is closed: the field shows what is chosen. Open, it is empty, to be typed into.
  const [typed, setTyped] = useState<string | null>(null)
  const items = useMemo(() => indicatorItems(catalogue, local), [catalogue, local])
  const entries = useMemo(() => indicatorEntries(catalogue), [catalogue])
  const found = useFoundItems(items, entries, typed ?? '')
  const chosen = local(indicator.name)
  useFoundAnnouncement(found.count, typed)

  const type = (text: string | null) => {
    setTyped(text)
    found.resetHighlight()
  }
  const choose = (key: string | undefined) => {
    const asked = catalogue.indicators.find(({ id }) => indicatorKey(id) === key)
    if (asked !== undefined && asked.id !== indicator.id) change({ ...FRESH_INDICATOR, indicator: asked.id })
  }

  return (
    <Combobox.Root
      className="indicator-picker"
      collection={found.collection}
      value={[indicatorKey(indicator.id)]}
      inputValue={typed ?? chosen.text}
      highlightedValue={found.highlightedValue}
      onHighlightChange={found.onHighlightChange}
      openOnClick
      positioning={{ sameWidth: false, strategy: 'fixed', placement: 'bottom-start', gutter: 6 }}
      onInputValueChange={({ inputValue, reason }) => type(reason === 'input-change' ? inputValue : null)}
      onOpenChange={({ open, reason }) => reason !== 'input-change' && type(open ? '' : null)}
      onValueChange={({ value }) => choose(value[0])}
    >
      <Combobox.Label className="indicator-picker__label">{t('indicator')}</Combobox.Label>
      <Combobox.Control className="indicator-picker__control">
        <Icon name="search" />
        <Combobox.Input
          className="indicator-picker__input"
          lang={typed === null ? chosen.lang : undefined}
          placeholder={chosen.text}
        />
        <Icon name="chevron" />
      </Combobox.Control>
      {createPortal(
        <Combobox.Positioner className="indicator-picker__positioner">
          <FoundList groups={found.groups} query={typed ?? ''} />
        </Combobox.Positioner>,
        // Beside a column that scrolls and a map with layers of its own, but inside the landmark.
        document.querySelector('main') ?? document.body,
      )}
    </Combobox.Root>
  )
}
