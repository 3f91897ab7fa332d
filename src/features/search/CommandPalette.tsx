import { Combobox } from '@ark-ui/react/combobox'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { address } from '../../view/address'
import { useView } from '../../view/useView'
import { FRESH_INDICATOR, type View } from '../../view/view'
import { FoundList } from './FoundList'
import { actionKey, type PaletteAction } from './paletteItems'
import { usePaletteItems } from './usePaletteItems'
import './command-palette.css'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly actions: readonly PaletteAction[]
}

/** Finds regions, indicators and actions in three languages, Latin Kazakh and codes, from anywhere (Ctrl/⌘-K). */
export function CommandPalette({ open, onClose, actions }: Props) {
  const { t } = useTranslation('search')
  return (
    <Dialog title={t('palette')} isOpen={open} onClose={onClose}>
      <PaletteSearch onClose={onClose} actions={actions} />
    </Dialog>
  )
}

/** The dialog gives its first focus to the element so marked; React would focus it before the dialog is open. */
const focusFirst = (input: HTMLInputElement | null) => input?.setAttribute('autofocus', '')

/** What a key of the list asks of the view; null for an action. */
function patchFor(key: string): Partial<View> | null {
  const [kind, id = ''] = key.split(/:(.*)/s)
  if (kind === 'region') return { region: id }
  return kind === 'indicator' ? { ...FRESH_INDICATOR, indicator: id } : null
}

function PaletteSearch({ onClose, actions }: Omit<Props, 'open'>) {
  const { t } = useTranslation('search')
  const { hrefFor, page } = useView()
  const [query, setQuery] = useState('')
  const found = usePaletteItems(actions, query)

  const ask = (text: string) => {
    setQuery(text)
    found.resetHighlight()
  }
  const choose = (key: string | undefined) => {
    if (key === undefined) return
    const patch = patchFor(key)
    onClose()
    // Regions and indicators are seen on the map; on the page of one region another region opens there too.
    const isPassport = page === 'region' && patch?.region !== undefined
    if (patch !== null) address.push(hrefFor(patch, isPassport ? 'region' : 'map'))
    else actions.find(({ id }) => actionKey(id) === key)?.run()
  }

  return (
    <Combobox.Root
      className="command-palette"
      collection={found.collection}
      open
      disableLayer
      value={[]}
      inputValue={query}
      highlightedValue={found.highlightedValue}
      onHighlightChange={found.onHighlightChange}
      selectionBehavior="preserve"
      onInputValueChange={({ inputValue, reason }) => reason === 'input-change' && ask(inputValue)}
      onValueChange={({ value }) => choose(value[0])}
    >
      <Combobox.Label className="visually-hidden">{t('palette')}</Combobox.Label>
      <Combobox.Control className="command-palette__control">
        <Icon name="search" />
        <Combobox.Input
          className="command-palette__input"
          placeholder={t('palettePlaceholder')}
          ref={focusFirst}
          enterKeyHint="go"
          spellCheck={false}
          // The list keeps the key from the dialog, which would close by it.
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
      </Combobox.Control>
      {/* The page behind a modal is inert, its own status region too. */}
      <p role="status" className="command-palette__status">
        {query.trim() === '' ? '' : t('found', { count: found.count })}
      </p>
      <FoundList groups={found.groups} query={query} />
      <p className="command-palette__keys">{t('keys')}</p>
    </Combobox.Root>
  )
}
