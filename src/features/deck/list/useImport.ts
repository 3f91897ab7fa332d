import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SaveResult } from '../../../data/decks/deckStore'
import type { Revision } from '../../../data/decks/deckRecord'
import { useDeckStore } from '../../../data/decks/useDeckStore'
import type { Deck } from '../../../domain/deck/deck'
import { useAnnounce } from '../../../view/announce'
import { useDeckText } from '../deckText'
import { lookAtFile, type FileLook, type ImportRefusal, type ReadableFile } from './importFile'
import { isSameDeck } from './isSameDeck'

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly why: ImportRefusal }
  /** Read in part, or made by a newer version: taken only when it is asked for. */
  | { readonly kind: 'part'; readonly look: Extract<FileLook, { readonly kind: 'part' }> }
  /** A deck of the same id is here and is not the same. */
  | { readonly kind: 'same'; readonly deck: Deck; readonly here: Deck; readonly revision: Revision }

const IDLE: ImportState = { kind: 'idle' }

/** Brings a deck out of a file; nothing that is here is written over without asking. */
export function useImport(onOpen: (id: string) => void) {
  const { t } = useTranslation('deck')
  const store = useDeckStore()
  const announce = useAnnounce()
  const { titleOf } = useDeckText()
  const [state, setState] = useState<ImportState>(IDLE)

  const refuse = useCallback((why: ImportRefusal) => setState({ kind: 'refused', why }), [])
  const finish = (result: SaveResult) => {
    if (result.kind !== 'saved') {
      refuse(result.kind === 'not-saved' && result.reason === 'too-many' ? 'limit' : 'notSaved')
      return
    }
    setState(IDLE)
    announce(t('import.done', { title: titleOf(result.deck.title).text }))
    onOpen(result.deck.id)
  }
  /** As a deck of its own: with another id or a number where its own are taken. */
  const takeAsCopy = async (deck: Deck) => finish(await store.create(deck))

  const take = async (deck: Deck) => {
    const read = await store.read(deck.id)
    if (read.kind !== 'deck') return takeAsCopy(deck)
    if (isSameDeck(deck, read.deck)) {
      setState(IDLE)
      announce(t('import.equal'))
      return onOpen(deck.id)
    }
    setState({ kind: 'same', deck, here: read.deck, revision: read.revision })
  }

  const readFiles = async (files: readonly ReadableFile[]) => {
    const [file, ...others] = files
    if (file === undefined) return
    if (others.length > 0) return refuse('several')
    setState({ kind: 'reading' })
    announce(t('import.reading'))
    const look = await lookAtFile(file)
    if (look.kind === 'refused') return refuse(look.why)
    if (look.kind === 'part') return setState({ kind: 'part', look })
    return take(look.deck)
  }

  return {
    state,
    refuse,
    readFiles,
    takeAsCopy,
    replace: async (deck: Deck, revision: Revision) => finish(await store.save(deck, revision)),
    cancel: useCallback(() => setState(IDLE), []),
  }
}
