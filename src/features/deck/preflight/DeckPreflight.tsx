import { useEffect, useState } from 'react'
import { useDeckStore } from '../../../data/decks/useDeckStore'
import type { Deck } from '../../../domain/deck/deck'
import { useSceneSlides } from '../editor/useSceneSlides'
import { PreflightDialog } from './PreflightDialog'

interface Props {
  readonly id: string
  readonly onClose: () => void
  /** Opens a scene in the editor. */
  readonly onFix: (n: number) => void
}

/** The preflight of a deck that is not open in the editor. */
export function DeckPreflight({ id, ...rest }: Props) {
  const store = useDeckStore()
  const [deck, setDeck] = useState<Deck | null>(null)
  useEffect(() => {
    let isWanted = true
    void store.read(id).then((read) => {
      if (isWanted && read.kind === 'deck') setDeck(read.deck)
    })
    return () => {
      isWanted = false
    }
  }, [store, id])
  return deck === null ? null : <WithSlides deck={deck} {...rest} />
}

function WithSlides({ deck, ...rest }: { readonly deck: Deck } & Omit<Props, 'id'>) {
  const { state, live } = useSceneSlides(deck)
  return (
    <PreflightDialog
      deck={deck}
      slides={state === 'ready' ? live : null}
      hasFailed={state === 'failed'}
      {...rest}
    />
  )
}
