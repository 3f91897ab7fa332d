import { recordsOf } from '../../src/data/decks/deckRecord'
import { EMPTY_SCENE, type Deck, type Scene } from '../../src/domain/deck/deck'

const scene = (id: string, more: Partial<Scene> & Pick<Scene, 'kind'>): Scene => ({
  ...EMPTY_SCENE,
  id,
  ...more,
})

/** Five scenes, of which the third is hidden. */
const DECK: Deck = {
  id: 'stage-journey',
  title: { kk: 'Сессия', ru: 'Сессия', en: 'Session' },
  minutes: 15,
  createdAt: '2021-03-12T09:00:00Z',
  changedAt: '2021-03-12T09:00:00Z',
  scenes: [
    scene('one', {
      kind: 'title',
      title: {
        kk: 'Қоғамдық келісім және жалпыұлттық бірлік',
        ru: 'Общественное согласие и общенациональное единство',
        en: 'Public accord and national unity',
      },
    }),
    scene('two', {
      kind: 'view',
      address: 'map?indicator=kz-course-learners',
      played: { from: '2017-Q1', to: '2019-Q4' },
      note: 'Екінші көрініс',
    }),
    scene('three', { kind: 'section', title: { kk: 'Жасырын', ru: 'Скрыто', en: 'Hidden' }, isHidden: true }),
    scene('four', { kind: 'view', address: 'map?indicator=kz-course-learners&view=tiles' }),
    scene('five', { kind: 'view', address: 'compare?show=trends&regions=akmola.kyzylorda' }),
  ],
}

type Entry = readonly [string, unknown]

/** The deck as it lies on the shelf of the browser, and what puts it there. */
export const stageDeck = {
  id: DECK.id,
  entries: (): Entry[] => [...recordsOf(DECK, 'first')],
  /** Runs in the page. */
  write: (entries: readonly Entry[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('birlik-decks', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('decks'))
      request.addEventListener('error', () => reject(request.error))
      request.addEventListener('success', () => {
        const transaction = request.result.transaction('decks', 'readwrite')
        for (const [key, value] of entries) transaction.objectStore('decks').put(value, key)
        transaction.addEventListener('complete', () => {
          request.result.close()
          resolve()
        })
      })
    }),
}
