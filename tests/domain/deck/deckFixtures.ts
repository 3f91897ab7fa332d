import type { Deck, Scene } from '../../../src/domain/deck/deck'
import type { Slide, SlideFigure, StageText } from '../../../src/domain/deck/slide'

export const AT = '2021-03-12T09:00:00.000Z'

export const inAll = (text: string): StageText => ({ kk: `${text} қаз`, ru: `${text} рус`, en: text })

export function figure(key: string, value: number | null): SlideFigure {
  return {
    key,
    value,
    text: inAll(value === null ? 'no data' : String(value)),
    absence: value === null ? 'missing' : null,
  }
}

export function cardsSlide(
  values: Readonly<Record<string, number | null>>,
  rest: Partial<Slide> = {},
): Slide {
  const figures = Object.entries(values).map(([key, value]) => ({ ...figure(key, value), label: inAll(key) }))
  return {
    title: inAll('Title'),
    lent: [],
    subtitle: inAll(''),
    body: {
      kind: 'cards',
      cards: figures.map((each) => ({
        label: each.label,
        figure: each,
        unit: inAll('people'),
        change: null,
        place: inAll(''),
      })),
      sentences: [],
    },
    callouts: [],
    source: inAll('Source'),
    demonstration: null,
    address: 'regions/akmola',
    datasetVersion: '2021-03-12',
    figures,
    cautions: [],
    ...rest,
  }
}

export function scene(id: string, rest: Partial<Scene> = {}): Scene {
  return {
    id,
    kind: 'view',
    address: 'map?indicator=eca-total',
    title: { kk: `Көрініс ${id}` },
    subtitle: {},
    note: '',
    seconds: 60,
    callouts: [],
    played: null,
    isHidden: false,
    known: null,
    frozen: null,
    ...rest,
  }
}

export function deck(scenes: readonly Scene[] = [], rest: Partial<Deck> = {}): Deck {
  return {
    id: 'deck1',
    title: { kk: 'Сессия' },
    minutes: null,
    scenes,
    createdAt: AT,
    changedAt: AT,
    ...rest,
  }
}
