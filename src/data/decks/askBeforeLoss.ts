import type { DeckStore } from './deckStore'

/** Has the browser ask before the window goes, while decks are in it that nothing outlives. */
export function askBeforeLoss(store: Pick<DeckStore, 'watch'>, isKept: () => boolean): void {
  const atRisk = new Set<string>()
  store.watch(({ id, revision }) => {
    if (revision === null) atRisk.delete(id)
    else if (!isKept()) atRisk.add(id)
  })
  globalThis.addEventListener('beforeunload', (event) => {
    if (atRisk.size > 0) event.preventDefault()
  })
}
