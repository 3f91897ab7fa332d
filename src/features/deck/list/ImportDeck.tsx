import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DECK_LIMITS } from '../../../domain/deck/deck'
import { DropOver } from '../../../ui/DropOver'
import { Dialog } from '../../../ui/Dialog'
import { CloseButton } from '../../../ui/CloseButton'
import { Icon } from '../../../ui/Icon'
import { DeckIcon } from '../DeckIcon'
import { useDeckText } from '../deckText'
import { countsOf, MAX_FILE_BYTES } from './importFile'
import { useFileDrop } from './useFileDrop'
import { useImport } from './useImport'
import './import-deck.css'

/** Opens a deck from a file: chosen, or dropped anywhere on the page. */
export function ImportDeck({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation('deck')
  const { t: tShell } = useTranslation('shell')
  const input = useRef<HTMLInputElement>(null)
  const { state, refuse, readFiles, takeAsCopy, replace, cancel } = useImport(onOpen)
  const isOver = useFileDrop((files) => void readFiles(files), refuse)
  return (
    <div className="import-deck">
      <button
        type="button"
        className="button"
        aria-busy={state.kind === 'reading'}
        onClick={() => input.current?.click()}
      >
        <DeckIcon name="file" />
        {t('import.button')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          void readFiles([...(target.files ?? [])])
          // The same file may be chosen again after it was mended.
          target.value = ''
        }}
      />
      <p className="import-deck__hint">{t('import.hint')}</p>
      {isOver && <DropOver>{t('import.drop')}</DropOver>}
      {state.kind === 'refused' && (
        <div className="import-deck__refusal" role="alert" data-refusal={state.why}>
          <Icon name="warning" />
          <p>
            {t(`import.${state.why}`, {
              size: Math.floor(MAX_FILE_BYTES / (1024 * 1024)),
              count: DECK_LIMITS.decks,
            })}
          </p>
          <CloseButton label={tShell('close')} onClose={cancel} />
        </div>
      )}
      {state.kind === 'part' && (
        <PartDialog
          look={state.look}
          onTake={() => void takeAsCopy(state.look.reading.deck)}
          onCancel={cancel}
        />
      )}
      {state.kind === 'same' && (
        <SameDialog
          state={state}
          onKeepBoth={() => void takeAsCopy(state.deck)}
          onReplace={() => void replace(state.deck, state.revision)}
          onCancel={cancel}
        />
      )}
    </div>
  )
}

interface PartProps {
  readonly look: Extract<ReturnType<typeof useImport>['state'], { readonly kind: 'part' }>['look']
  readonly onTake: () => void
  readonly onCancel: () => void
}

/** What is left of a damaged file, or understood of a newer one. */
function PartDialog({ look: { reading }, onTake, onCancel }: PartProps) {
  const { t } = useTranslation('deck')
  const { read, all } = countsOf(reading)
  const isNewer = reading.isNewer
  return (
    <Dialog title={t(isNewer ? 'import.newerTitle' : 'import.partTitle')} isOpen onClose={onCancel}>
      {isNewer && <p className="import-deck__text">{t('import.newer')}</p>}
      {read < all && <p className="import-deck__text">{t('import.part', { read, all })}</p>}
      {reading.isHeadBroken && <p className="import-deck__text">{t('import.headBroken')}</p>}
      <div className="import-deck__buttons">
        <button type="button" className="button button--primary" onClick={onTake}>
          {t(isNewer ? 'import.takeCopy' : 'import.takePart')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </Dialog>
  )
}

interface SameProps {
  readonly state: Extract<ReturnType<typeof useImport>['state'], { readonly kind: 'same' }>
  readonly onKeepBoth: () => void
  readonly onReplace: () => void
  readonly onCancel: () => void
}

function SameDialog({ state, onKeepBoth, onReplace, onCancel }: SameProps) {
  const { t } = useTranslation('deck')
  const { titleOf, moment } = useDeckText()
  return (
    <Dialog title={t('import.sameTitle')} isOpen onClose={onCancel}>
      <p className="import-deck__text">
        {t('import.same', {
          title: titleOf(state.here.title).text,
          date: moment(state.here.changedAt),
          other: moment(state.deck.changedAt),
        })}
      </p>
      <div className="import-deck__buttons">
        <button type="button" className="button button--primary" onClick={onKeepBoth}>
          {t('import.keepBoth')}
        </button>
        <button type="button" className="button" onClick={onReplace}>
          {t('import.replace')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </Dialog>
  )
}
