import { expect, test } from 'vitest'
import { indexedDbShelf } from '../../../src/data/decks/indexedDbShelf'
import { deck, scene } from '../../domain/deck/deckFixtures'
import type { Acknowledged } from './savingWorker'
import { storeOver } from './windows'

/** Each kill strikes the saving of so many decks at once, each in a database of its own. */
const KILLS = 20
const DECKS = 10

const note = 'Ұзақ жазба. '.repeat(100)
const scenes = Array.from({ length: 10 }, (_, i) => scene(`s${i}`, { note }))
const names = Array.from({ length: DECKS }, (_, i) => `killed-${i}-${performance.now()}`)

/** Starts what saves on and on, and kills it at a random moment after each deck was saved. Resolves to the last acknowledged saves. */
function saveAndKill(): Promise<ReadonlyMap<string, number>> {
  const worker = new Worker(new URL('savingWorker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    const last = new Map<string, number>()
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.addEventListener('message', ({ data: { name, count } }: MessageEvent<Acknowledged>) => {
      const isNew = !last.has(name)
      last.set(name, count)
      if (!isNew || last.size < DECKS) return
      setTimeout(() => {
        worker.terminate()
        resolve(last)
      }, Math.random() * 10)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only a window has one
    worker.postMessage(names)
  })
}

test(`F77: ${KILLS * DECKS} saves that are killed lose no acknowledged edit and leave no half of one`, async () => {
  for (const name of names) {
    const made = await storeOver(indexedDbShelf(name)).create(deck(scenes, { title: { en: '0' } }))
    expect(made.kind).toBe('saved')
  }
  for (let kill = 0; kill < KILLS; kill += 1) {
    const acknowledged = await saveAndKill()
    for (const name of names) {
      const read = await storeOver(indexedDbShelf(name)).read('deck1')
      expect(read).toMatchObject({ kind: 'deck', isDamaged: false, broken: [], deck: { scenes } })
      const found = read.kind === 'deck' ? Number(read.deck.title.en) : -1
      const last = acknowledged.get(name) ?? Infinity
      // What was written but not yet told of may be there too.
      expect([last, last + 1], `kill ${kill}`).toContain(found)
    }
  }
  for (const name of names) indexedDB.deleteDatabase(name)
})
