import { useTranslation } from 'react-i18next'
import { useDeckStore } from '../../../data/decks/useDeckStore'
import type { DeckDesk } from '../../../data/decks/useDeck'
import { address } from '../../../view/address'
import { useAnnounce } from '../../../view/announce'
import { useViewActions } from '../../../view/useView'
import { useDeckText } from '../deckText'

/** The two ways out of a conflict with another window; neither loses an edit unasked. */
export function useConflict(desk: DeckDesk) {
  const { t } = useTranslation('deck')
  const store = useDeckStore()
  const announce = useAnnounce()
  const { titleOf } = useDeckText()
  const { hrefFor } = useViewActions()
  return {
    reload: () => desk.reload(),
    /** Puts what is on the screen beside the other deck, and opens it. */
    keepBoth: async () => {
      const id = await desk.keepBoth()
      if (id === null) return
      const read = await store.read(id)
      const title = read.kind === 'deck' ? read.deck.title : {}
      address.push(hrefFor({}, 'present', { deck: id }))
      announce(t('save.keptBoth', { title: titleOf(title).text }))
    },
  }
}
