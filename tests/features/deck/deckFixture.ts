import { EMPTY_SCENE, type Deck, type Scene } from '../../../src/domain/deck/deck'
import { sameText, type Slide, type StageText } from '../../../src/domain/deck/slide'

export const AT = '2021-03-12T09:30:00.000Z'

export const scene = (id: string, patch: Partial<Scene> = {}): Scene => ({
  ...EMPTY_SCENE,
  kind: 'view',
  address: 'map?indicator=eca-total',
  ...patch,
  id,
})

export const deck = (scenes: readonly Scene[], patch: Partial<Deck> = {}): Deck => ({
  id: 'deck1',
  title: { kk: 'Сессия', ru: 'Сессия' },
  minutes: null,
  scenes,
  createdAt: AT,
  changedAt: AT,
  ...patch,
})

const NO_TEXT: StageText = { kk: '', ru: '', en: '' }

/** A slide of words around one key figure. */
export const slide = (value: number | null, patch: Partial<Slide> = {}): Slide => ({
  title: sameText('Курстар'),
  lent: [],
  subtitle: NO_TEXT,
  body: { kind: 'cards', cards: [], sentences: [] },
  callouts: [],
  source: NO_TEXT,
  demonstration: null,
  address: 'map?indicator=eca-total',
  datasetVersion: 'v1',
  figures: [
    {
      key: 'eca-total|kazakhstan|2020-Q4|2013|absolute',
      value,
      text: sameText(value === null ? '—' : String(value)),
      absence: value === null ? 'missing' : null,
      label: sameText('Қазақстан'),
    },
  ],
  cautions: [],
  ...patch,
})

export const GONE: Slide['body'] = { kind: 'gone', reason: sameText('жоқ') }
