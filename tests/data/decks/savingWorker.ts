import { indexedDbShelf } from '../../../src/data/decks/indexedDbShelf'
import { patchDeck } from '../../../src/domain/deck/edits'
import { storeOver } from './windows'

/** What a window is told: the deck in which database was saved for the how manieth time. */
export interface Acknowledged {
  readonly name: string
  readonly count: number
}

/** Saves a deck over and over and tells of each save that was acknowledged, until it is killed. */
async function saveOn(name: string): Promise<void> {
  const id = 'deck1'
  const store = storeOver(indexedDbShelf(name))
  const read = await store.read(id)
  if (read.kind !== 'deck') throw new Error(`The deck could not be read: ${read.kind}`)
  let { deck, revision } = read
  for (let count = Number(deck.title.en ?? '0') + 1; ; count += 1) {
    const result = await store.save(patchDeck(deck, { title: { en: `${count}` } }), revision)
    if (result.kind !== 'saved') throw new Error(`Not saved: ${result.kind}`)
    ;({ deck, revision } = result)
    postMessage({ name, count } satisfies Acknowledged)
  }
}

addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
  for (const name of data) void saveOn(name)
})
