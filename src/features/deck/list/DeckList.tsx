import { useCallback, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDecks } from '../../../data/decks/useDecks'
import type { DeckList as Decks } from '../../../data/decks/deckStore'
import type { Deck } from '../../../domain/deck/deck'
import { CloseButton } from '../../../ui/CloseButton'
import { Icon } from '../../../ui/Icon'
import { address } from '../../../view/address'
import { useDocumentTitle } from '../../../view/useDocumentTitle'
import { useViewActions } from '../../../view/useView'
import { useDeckText } from '../deckText'
import { faultOf } from '../editor/saveState'
import { OwnFiguresNote } from '../OwnFiguresNote'
import { DeckPreflight } from '../preflight/DeckPreflight'
import { DeckCard } from './DeckCard'
import { DamagedCopies } from './DamagedCopies'
import { ImportDeck } from './ImportDeck'
import { useDeckActions } from './useDeckActions'
import './deck-list.css'

interface Props {
  /** Makes the ready-made sample, when all it needs has come. */
  readonly makeSample: () => Promise<Deck>
  /** Whether the app opens without a network. */
  readonly children?: ReactNode
}

/** The decks of this computer, and the ways to a new one. */
export function DeckList({ makeSample, children }: Props) {
  const { t } = useTranslation('deck')
  const { list, retry } = useDecks()
  const { hrefFor } = useViewActions()
  const open = useCallback(
    (id: string, scene = 1) => address.push(hrefFor({}, 'present', { deck: id, scene })),
    [hrefFor],
  )
  const actions = useDeckActions(open)
  useDocumentTitle(t('title'))
  return (
    <div className="deck-list">
      <header className="deck-list__header">
        <h1 className="deck-list__title" tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="deck-list__intro">{t('intro')}</p>
        <div className="deck-list__tools">
          <button type="button" className="button button--primary" onClick={() => actions.create()}>
            <Icon name="plus" />
            {t('new')}
          </button>
          <button
            type="button"
            className="button"
            aria-busy={actions.isMaking}
            title={t('sampleHint')}
            onClick={() => actions.takeSample(makeSample)}
          >
            <Icon name="tiles" />
            {t('sample')}
          </button>
          <ImportDeck onOpen={open} />
        </div>
      </header>
      <OwnFiguresNote />
      {actions.failure !== null && <p className="deck-list__trouble">{actions.failure}</p>}
      {actions.deleted !== null && (
        <Deleted deck={actions.deleted} onRestore={actions.restore} onDismiss={actions.dismiss} />
      )}
      <ListBody list={list} retry={retry} actions={actions} />
      {list?.kind === 'list' && list.brokenKeys.length > 0 && (
        <DamagedCopies keys={list.brokenKeys} onChange={retry} />
      )}
      {children}
      {actions.starting !== null && (
        <DeckPreflight
          id={actions.starting}
          onClose={actions.stay}
          onFix={(n) => open(actions.starting ?? '', n)}
        />
      )}
    </div>
  )
}

interface BodyProps {
  readonly list: Decks | null
  readonly retry: () => void
  readonly actions: ReturnType<typeof useDeckActions>
}

function ListBody({ list, retry, actions }: BodyProps) {
  const { t } = useTranslation('deck')
  const { t: tErrors } = useTranslation('errors')
  if (list === null) return <p aria-busy="true">{t('loading')}</p>
  if (list.kind === 'failed') {
    return (
      <div className="deck-list__trouble">
        <p>{t(`save.why.${faultOf(list.reason)}`)}</p>
        <button type="button" className="button" onClick={retry}>
          {tErrors('retry')}
        </button>
      </div>
    )
  }
  return (
    <>
      {!list.isKept && <p className="deck-list__trouble">{t('notKept')}</p>}
      {list.decks.length === 0 ? (
        <div className="deck-list__empty">
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.text')}</p>
        </div>
      ) : (
        <ul className="deck-list__cards">
          {list.decks.map((about) => (
            <DeckCard key={about.id} about={about} actions={actions} />
          ))}
        </ul>
      )}
    </>
  )
}

interface DeletedProps {
  readonly deck: Deck
  readonly onRestore: () => void
  readonly onDismiss: () => void
}

function Deleted({ deck, onRestore, onDismiss }: DeletedProps) {
  const { t } = useTranslation('deck')
  const { t: tShell } = useTranslation('shell')
  const { titleOf } = useDeckText()
  return (
    <div className="deck-list__deleted">
      <p>{t('deleted', { title: titleOf(deck.title).text })}</p>
      {/* The button that was pressed is gone with its card: the way back takes the focus. */}
      <button ref={(button) => button?.focus()} type="button" className="button" onClick={onRestore}>
        {t('restore')}
      </button>
      <CloseButton label={tShell('close')} onClose={onDismiss} />
    </div>
  )
}
