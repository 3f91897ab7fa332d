import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { localToday } from '../../../domain/localMoment'
import type { Deck } from '../../../domain/deck/deck'
import { writeDeckFile } from '../../../domain/deck/deckFile'
import { saveBlob, safeFileName } from '../../../ui/files/saveBlob'
import { useAnnounce } from '../../../view/announce'
import { useDeckText } from '../deckText'

/** Saves a deck as a file that can be opened on another computer. */
export function useSaveFile(): (deck: Deck) => void {
  const { t } = useTranslation('deck')
  const announce = useAnnounce()
  const { titleOf } = useDeckText()
  return useCallback(
    (deck) => {
      const day = localToday()
      const name = safeFileName(`Birlik_${titleOf(deck.title).text}_${day}`, 'json')
      saveBlob(new Blob([writeDeckFile(deck)], { type: 'application/json' }), name)
      announce(t('exported', { name }))
    },
    // oxlint-disable-next-line react/exhaustive-deps -- the words of decks follow `t`
    [t, announce],
  )
}
