import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeckDesk } from '../../../data/decks/useDeck'
import type { Deck } from '../../../domain/deck/deck'
import {
  addScene,
  duplicateScene,
  hideScene,
  moveScene,
  newScene,
  removeScene,
} from '../../../domain/deck/edits'
import { useAnnounce } from '../../../view/announce'
import type { SceneCommands } from '../scene/SceneActions'
import type { WordKind } from './AddScene'

export interface EditorCommands extends SceneCommands {
  readonly add: (kind: WordKind) => void
}

/** Where a scene of words belongs: the title first, the closing last, a section behind the chosen scene. */
function placeOf(kind: WordKind, deck: Deck, chosen: number): number {
  if (kind === 'title') return 0
  return kind === 'closing' ? deck.scenes.length : Math.min(chosen, deck.scenes.length)
}

/** Edits of the list of scenes, each said aloud; the scene that was edited stays the chosen one. */
export function useSceneCommands(
  edit: DeckDesk['edit'],
  deck: Deck,
  chosen: number,
  choose: (n: number) => void,
): EditorCommands {
  const { t } = useTranslation('deck')
  const announce = useAnnounce()
  return useMemo((): EditorCommands => {
    const placeOfScene = (id: string) => deck.scenes.findIndex((scene) => scene.id === id)
    return {
      move(id, to) {
        edit((now) => moveScene(now, id, to))
        choose(to + 1)
        announce(t('editor.moved', { n: to + 1, all: deck.scenes.length }))
      },
      duplicate(id) {
        const at = placeOfScene(id)
        edit((now) => duplicateScene(now, id))
        choose(at + 2)
        announce(t('editor.copied', { n: at + 2 }))
      },
      hide(id, isHidden) {
        edit((now) => hideScene(now, id, isHidden))
        announce(t(isHidden ? 'editor.nowHidden' : 'editor.nowShown'))
      },
      remove(id) {
        const at = placeOfScene(id)
        edit((now) => removeScene(now, id))
        choose(Math.max(1, Math.min(at + 1, deck.scenes.length - 1)))
        announce(t('editor.removed'))
      },
      add(kind) {
        const at = placeOf(kind, deck, chosen)
        edit((now) => addScene(now, newScene(now, kind), at))
        choose(at + 1)
        announce(t('editor.added', { n: at + 1 }))
      },
    }
  }, [edit, deck, chosen, choose, announce, t])
}
