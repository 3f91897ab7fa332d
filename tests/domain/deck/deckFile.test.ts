import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDeckFile, writeDeckFile } from '../../../src/domain/deck/deckFile'
import { DECK_FILE_START, refuseByStart } from '../../../src/domain/deck/deckFileStart'
import { DECK_LIMITS } from '../../../src/domain/deck/deck'
import { anyDeck } from './anyDeck'
import { AT, cardsSlide, deck, scene } from './deckFixtures'

const RUNS = { seed: 20210312, numRuns: 200 }

function opened(text: string) {
  const reading = readDeckFile(text, AT)
  return reading.kind === 'deck' ? reading : expect.fail(reading.reason)
}
const reasonOf = (text: string) => {
  const reading = readDeckFile(text, AT)
  return reading.kind === 'refused' ? reading.reason : 'opened'
}

describe('a deck file', () => {
  test('is the deck again, with what it does not know', () => {
    fc.assert(
      fc.property(anyDeck, (made) => {
        const text = writeDeckFile(made)
        expect(JSON.parse(text)).toMatchObject({ format: 'birlik-deck', version: 1 })
        expect(opened(text)).toEqual({
          kind: 'deck',
          deck: made,
          broken: [],
          isHeadBroken: false,
          isCut: false,
          isNewer: false,
        })
        expect(writeDeckFile(opened(text).deck)).toBe(text)
      }),
      RUNS,
    )
  })

  test('is read after it was laid out anew, with other line ends or a mark of byte order', () => {
    fc.assert(
      fc.property(anyDeck, (made) => {
        const text = writeDeckFile(made)
        const anew = [
          JSON.stringify(JSON.parse(text), null, 2),
          JSON.stringify(JSON.parse(text)),
          text.replaceAll('\n', '\r\n'),
          `\uFEFF${text}`,
        ]
        for (const each of anew)
          expect(opened(each)).toMatchObject({ deck: made, broken: [], isHeadBroken: false })
      }),
      { ...RUNS, numRuns: 80 },
    )
  })

  test('is written again for the scenes that changed, and at the place where each is now', () => {
    const [a, b] = [scene('a'), scene('b')]
    expect(opened(writeDeckFile(deck([a, b]))).deck.scenes).toEqual([a, b])
    expect(opened(writeDeckFile(deck([b, a]))).deck.scenes).toEqual([b, a])
    expect(opened(writeDeckFile(deck([b, a, scene('c')]))).broken).toEqual([])
  })

  test('that was changed by hand gives the altered scene apart, not among the others', () => {
    const text = writeDeckFile(deck([scene('a', { note: 'three thousand' }), scene('b')]))
    for (const changed of [
      text.replace('three thousand', 'four thousand!'),
      JSON.stringify(JSON.parse(text.replace('three thousand', 'four thousand!')), null, 1),
    ]) {
      const reading = opened(changed)
      expect(reading.deck.scenes.map(({ id }) => id)).toEqual(['b'])
      expect(reading.broken).toEqual([
        { at: 0, reason: 'altered', scene: scene('a', { note: 'four thousand!' }) },
      ])
    }
  })

  test('whose head was damaged keeps its scenes and gets dates and an id of its own', () => {
    const text = writeDeckFile(deck([scene('a')])).replace('"createdAt":"20', '"createdAt:"20')
    expect(opened(text)).toMatchObject({
      deck: { title: {}, createdAt: AT, scenes: [scene('a')] },
      isHeadBroken: true,
    })
    expect(opened(text).deck.id).toMatch(/^found-[0-9a-f]{8}$/)
  })

  test('that is cut at any place keeps the scenes before the cut and says that it is cut', () => {
    const made = deck(['a', 'b', 'c'].map((id) => scene(id, { note: 'Сөз' })))
    const text = writeDeckFile(made)
    const lines = text.split('\n')
    for (let length = 1; length < text.length - 3; length += 1) {
      const part = text.slice(0, length)
      const intact = made.scenes.filter((_, i) =>
        part.includes((lines[3 + i] ?? expect.fail()).replace(/\},?$/, '')),
      )
      const reading = readDeckFile(part, AT)
      if (reading.kind === 'refused') {
        expect(intact).toEqual([])
        continue
      }
      expect(reading.deck.scenes).toEqual(intact)
      expect(reading.isCut).toBe(true)
      if (!reading.isHeadBroken) expect(reading.deck.scenes.length + reading.broken.length).toBe(3)
    }
  })

  test('with ids that occur twice gives each scene one of its own', () => {
    const reading = opened(writeDeckFile(deck([scene('a'), scene('a', { note: 'second' })])))
    expect(new Set(reading.deck.scenes.map(({ id }) => id)).size).toBe(2)
  })

  test('with more scenes than a deck may have opens the first ones and lists the others', () => {
    const many = Array.from({ length: DECK_LIMITS.scenes + 2 }, (_, i) => scene(`s${i}`))
    const reading = opened(writeDeckFile(deck(many)))
    expect(reading.deck.scenes).toEqual(many.slice(0, DECK_LIMITS.scenes))
    expect(reading.broken.map(({ at, reason }) => [at, reason])).toEqual([
      [200, 'over-limit'],
      [201, 'over-limit'],
    ])
  })

  test('does not bring what a deck cannot have, though its sums agree', () => {
    const hostile = [
      scene('a', { note: 'x'.repeat(DECK_LIMITS.note + 1) }),
      scene('a', { title: { kk: 'x'.repeat(DECK_LIMITS.title + 1) } }),
      scene('a', { seconds: 0 }),
      scene('a', { address: 'javascript:alert(1)' }),
      scene('a', { address: '//elsewhere.example/map' }),
      scene('../a'),
      scene('a', { frozen: { at: AT, slide: { ...cardsSlide({}), body: { kind: 'cards' } as never } } }),
      scene('a', { known: { at: 'yesterday', datasetVersion: '', figures: [] } }),
    ]
    for (const each of hostile) {
      expect(opened(writeDeckFile(deck([each, scene('b')])))).toMatchObject({
        deck: { scenes: [scene('b')] },
        broken: [{ at: 0, reason: 'unknown', scene: null }],
      })
    }
  })
})

describe('F67: a deck file of a newer version', () => {
  const newer = writeDeckFile(
    deck([scene('a'), { ...scene('b'), kind: 'quiz' as never }, scene('c')], { extra: { theme: 'steppe' } }),
  ).replace('"version":1', '"version":7')

  test('opens what it can, says so, and lists what it cannot read', () => {
    const reading = opened(newer)
    expect(reading.isNewer).toBe(true)
    expect(reading.deck.scenes.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(reading.broken).toEqual([{ at: 1, reason: 'unknown', scene: null }])
  })

  test('loses nothing when it is written again, also what this version cannot read', () => {
    const again = opened(writeDeckFile(opened(newer).deck))
    expect(again.deck.unread).toEqual([{ at: 1, scene: { ...scene('b'), kind: 'quiz' } }])
    expect(again.deck.extra).toEqual({ theme: 'steppe' })
    expect(again.broken).toEqual([])
  })
})

describe('F69: what is no deck', () => {
  test('is refused by its content, with the reason', () => {
    expect(reasonOf('')).toBe('empty')
    expect(reasonOf(' \n')).toBe('empty')
    expect(reasonOf('{"type":"FeatureCollection"}')).toBe('other-json')
    expect(reasonOf('[1,2]')).toBe('other-json')
    expect(reasonOf('null')).toBe('other-json')
    expect(reasonOf('region;value')).toBe('other-text')
    expect(reasonOf('PK\u0003\u0004…ppt/slides')).toBe('not-text')
    expect(reasonOf('%PDF-1.7')).toBe('not-text')
    expect(reasonOf('\u007fELF\0\0')).toBe('not-text')
    expect(reasonOf('{"format":"birlik-deck","version":1')).toBe('nothing-left')
  })

  test('is refused by its first bytes and its size, before the rest is read', () => {
    const start = writeDeckFile(deck([scene('a')])).slice(0, DECK_FILE_START)
    expect(refuseByStart(start, start.length)).toBeNull()
    expect(refuseByStart(start, 2 ** 31)).toBe('too-large')
    expect(refuseByStart(start.slice(60), start.length)).toBeNull()
    expect(refuseByStart('', 0)).toBe('empty')
    expect(refuseByStart('\ufeff {"a":1}', 7)).toBe('other-json')
    expect(refuseByStart('PK\u0003\u0004', 4)).toBe('not-text')
    expect(refuseByStart('region;value', 12)).toBe('other-text')
  })

  test('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(['refused', 'deck']).toContain(readDeckFile(text, AT).kind)
      }),
      { ...RUNS, numRuns: 2000 },
    )
  })
})
