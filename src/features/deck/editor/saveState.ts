import type { SaveState } from '../../../data/decks/openDeckState'
import type { NotSaved } from '../../../data/decks/deckStore'

/** Why an edit is not kept, as it is told. */
export type SaveFault = 'full' | 'unavailable' | 'blocked' | 'newer' | 'tooMany' | 'unknown'

const FAULTS: Readonly<Record<NotSaved, SaveFault>> = {
  full: 'full',
  'no-answer': 'blocked',
  'too-many': 'tooMany',
  failed: 'unknown',
}

export const faultOf = (reason: NotSaved): SaveFault => FAULTS[reason]

/** Why what is on the screen is not kept; null where it is, is being written, or waits for a word about a conflict. */
export function faultOfSave(save: SaveState): SaveFault | null {
  switch (save.kind) {
    case 'saved':
      return save.isKept ? null : 'unavailable'
    case 'not-saved':
      return faultOf(save.reason)
    case 'newer':
      return 'newer'
    case 'saving':
    case 'conflict':
      return null
  }
}
