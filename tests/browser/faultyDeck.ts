import { EMPTY_SCENE, type Deck, type Scene } from '../../src/domain/deck/deck'
import { writeDeckFile } from '../../src/domain/deck/deckFile'
import { sameText, type Slide, type SlideCaution } from '../../src/domain/deck/slide'
import { regionsBody, slideOf, SLIDES } from '../fixtures/slides'

const AT = '2021-03-12T09:00:00.000Z'
const TITLE = { kk: 'Сахна', ru: 'Сцена', en: 'Scene' }

const scene = (id: string, more: Partial<Scene>): Scene => ({
  ...EMPTY_SCENE,
  id,
  kind: 'view',
  title: TITLE,
  ...more,
})
const frozen = (id: string, slide: Slide): Scene =>
  scene(id, { address: 'programme', frozen: { at: AT, slide } })

const words = slideOf({ kind: 'cards', cards: [], sentences: [sameText('1')] }, { title: TITLE })
const cautious = (caution: SlideCaution): Scene => frozen(caution, { ...words, cautions: [caution] })

/** Two neighbouring classes in one colour. */
function twins(): Slide {
  const body = regionsBody('map', false)
  const [first] = body.legend.classes
  const classes = body.legend.classes.map((each, i) =>
    i === 1 && first !== undefined ? { ...each, light: first.light, dark: first.dark } : each,
  )
  return slideOf({ ...body, legend: { ...body.legend, classes } })
}

/** A table that no screen has room for. */
function endless(): Slide {
  const body = SLIDES.map((slide) => slide.body).find((each) => each.kind === 'table')
  if (body === undefined) throw new Error('There is no table among the slides')
  const rows = Array.from({ length: 60 }, (_, i) => body.rows[i % body.rows.length]).filter(
    (row) => row !== undefined,
  )
  return slideOf({ ...body, rows })
}

/** What the deck has: a fault for each scene, by its number, and two of the whole deck. */
export const PLANTED: readonly (readonly [scene: number | null, kind: string])[] = [
  [2, 'untranslated'],
  [3, 'missing'],
  [4, 'provisional'],
  [5, 'late'],
  [6, 'other-rule'],
  [7, 'unknown-parameter'],
  [8, 'gone'],
  [9, 'revised'],
  [10, 'left-out'],
  [11, 'low-contrast'],
  [null, 'not-stored'],
  [null, 'too-long'],
]

const DECK: Deck = {
  id: 'twelve-faults',
  title: { kk: 'Он екі кемшілік', ru: 'Двенадцать ошибок', en: 'Twelve faults' },
  minutes: 10,
  createdAt: AT,
  changedAt: AT,
  scenes: [
    scene('clean', { kind: 'title' }),
    scene('untranslated', { kind: 'section', title: { ru: 'Только по-русски' } }),
    cautious('missing'),
    cautious('provisional'),
    cautious('late'),
    cautious('other-rule'),
    cautious('unknown-parameter'),
    scene('gone', { address: 'map?indicator=no-such-indicator' }),
    scene('revised', {
      address: 'programme',
      known: {
        at: AT,
        datasetVersion: 'before',
        figures: [{ key: 'no-such-figure', value: 1, text: sameText('1'), label: sameText('1') }],
      },
    }),
    frozen('left-out', endless()),
    frozen('low-contrast', twins()),
  ],
}

/** A deck with twelve faults, as a file. */
export const faultyDeck = (): string => writeDeckFile(DECK)
