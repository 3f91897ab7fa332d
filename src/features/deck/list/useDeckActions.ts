import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDeckStore } from '../../../data/decks/useDeckStore'
import type { Deck } from '../../../domain/deck/deck'
import { newDeck } from '../../../domain/deck/edits'
import { newId } from '../../../domain/deck/ids'
import { useAnnounce } from '../../../view/announce'
import { useDeckText } from '../deckText'
import { useSaveFile } from '../editor/useSaveFile'
import type { DeckActions } from './DeckCard'

interface ListActions extends DeckActions {
  /** A deck that was deleted and can be brought back, until the page is left. */
  readonly deleted: Deck | null
  readonly restore: () => void
  readonly dismiss: () => void
  /** Keeps a new deck and opens it. */
  readonly create: () => void
  /** Keeps the ready-made sample and opens it. */
  readonly takeSample: (make: () => Promise<Deck>) => void
  /** What the sample needs is on its way. */
  readonly isMaking: boolean
  /** The deck whose preflight is open. */
  readonly starting: string | null
  /** Closes the preflight. */
  readonly stay: () => void
  /** What could not be done; null when all is well. */
  readonly failure: string | null
}

/** What can be done with the decks of the list; each is said aloud. */
export function useDeckActions(onOpen: (id: string) => void): ListActions {
  const { t } = useTranslation('deck')
  const store = useDeckStore()
  const announce = useAnnounce()
  const saveFile = useSaveFile()
  const { titleOf } = useDeckText()
  const [deleted, setDeleted] = useState<Deck | null>(null)
  const [starting, start] = useState<string | null>(null)
  const [isMaking, setIsMaking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const fail = (message: string) => {
    setFailure(message)
    announce(message)
  }
  const withDeck = async (id: string, work: (deck: Deck) => Promise<void> | void) => {
    setFailure(null)
    const read = await store.read(id)
    if (read.kind === 'deck') await work(read.deck)
    else fail(t('failed'))
  }
  const keep = async (deck: Deck, say: (title: string) => string): Promise<Deck | null> => {
    const result = await store.create(deck)
    if (result.kind !== 'saved') {
      fail(t('actionFailed'))
      return null
    }
    announce(say(titleOf(result.deck.title).text))
    return result.deck
  }
  const open = async (deck: Deck) => {
    const result = await store.create(deck)
    if (result.kind === 'saved') onOpen(result.deck.id)
    else fail(t('actionFailed'))
  }
  return {
    deleted,
    failure,
    starting,
    start,
    stay: () => start(null),
    dismiss: () => setDeleted(null),
    exportFile: (id) => void withDeck(id, saveFile),
    duplicate: (id) =>
      void withDeck(id, async (deck) => {
        await keep({ ...deck, id: newId(new Set([id])) }, (title) => t('duplicated', { title }))
      }),
    remove: (id) =>
      void withDeck(id, async (deck) => {
        if ((await store.remove(id)) !== null) return fail(t('deleteFailed'))
        setDeleted(deck)
        announce(t('deleted', { title: titleOf(deck.title).text }))
      }),
    restore: () => {
      if (deleted === null) return
      void keep(deleted, (title) => t('restored', { title })).then(
        (kept) => kept !== null && setDeleted(null),
      )
    },
    create: () => void open(newDeck({}, new Date().toISOString())),
    isMaking,
    takeSample: (make) => {
      if (isMaking) return
      setFailure(null)
      setIsMaking(true)
      make()
        .then(open, () => fail(t('sampleFailed')))
        .finally(() => setIsMaking(false))
    },
  }
}
