import { describe, expect, test } from 'vitest'
import { knownOf } from '../../../src/domain/deck/known'
import { rehearse, type RehearsalContext } from '../../../src/domain/deck/rehearse'
import { AT, cardsSlide, deck, inAll, scene } from './deckFixtures'

const title = { kk: 'Тақырып', ru: 'Тема', en: 'Title' }
const clean = (id: string) => scene(id, { title })
const slide = cardsSlide({ a: 1 })
const NOTHING: RehearsalContext = { measured: [], isStored: () => true }

describe('the rehearsal of a deck', () => {
  test('finds nothing in a clean deck', () => {
    const made = deck([clean('a'), clean('b')], { minutes: 2 })
    expect(rehearse(made, [slide, slide], NOTHING)).toEqual([])
    expect(rehearse(made, [slide, slide], { measured: [], isStored: null })).toEqual([])
  })

  test('finds exactly the twelve faults that were planted', () => {
    const ids = [
      'lent',
      'missing',
      'provisional',
      'late',
      'revised',
      'stored',
      'gone',
      'type',
      'over',
      'lap',
      'pale',
    ]
    const scenes = ids.map((id) =>
      id === 'revised' ? scene(id, { title, known: knownOf(cardsSlide({ a: 7 }), AT) }) : clean(id),
    )
    const slides = ids.map((id) => {
      if (id === 'lent') return { ...slide, lent: ['ru', 'en'] as const }
      if (id === 'missing' || id === 'provisional' || id === 'late')
        return { ...slide, cautions: [id] as const }
      if (id === 'gone') return { ...slide, body: { kind: 'gone' as const, reason: inAll('gone') } }
      return slide
    })
    const findings = rehearse(deck(scenes, { minutes: 10 }), slides, {
      isStored: ({ id }) => id !== 'stored',
      measured: [
        { scene: 'type', kind: 'small-type', language: 'ru', text: 'Source' },
        { scene: 'type', kind: 'small-type', language: 'kk', text: 'Source' },
        { scene: 'over', kind: 'overflow', language: 'ru' },
        { scene: 'lap', kind: 'overlap', language: 'en', text: 'Akmola' },
        { scene: 'pale', kind: 'low-contrast', language: 'kk', text: 'Legend' },
      ],
    })
    expect(findings).toEqual([
      { kind: 'untranslated', scene: 'lent', languages: ['ru', 'en'] },
      { kind: 'missing', scene: 'missing' },
      { kind: 'provisional', scene: 'provisional' },
      { kind: 'late', scene: 'late' },
      {
        kind: 'revised',
        scene: 'revised',
        changes: [expect.objectContaining({ key: 'a', kind: 'changed' })],
      },
      { kind: 'not-stored', scene: 'stored' },
      { kind: 'gone', scene: 'gone' },
      { kind: 'small-type', scene: 'type', languages: ['kk', 'ru'], texts: ['Source'] },
      { kind: 'overflow', scene: 'over', languages: ['ru'], texts: [] },
      { kind: 'overlap', scene: 'lap', languages: ['en'], texts: ['Akmola'] },
      { kind: 'low-contrast', scene: 'pale', languages: ['kk'], texts: ['Legend'] },
      { kind: 'too-long', scene: null, over: 60 },
    ])
  })

  test('finds subtitles and call-outs that are written in some languages only', () => {
    const scenes = [
      scene('a', { title, subtitle: { kk: 'Астана', ru: ' ' } }),
      scene('b', { title, callouts: [{ region: 'akmola', text: { kk: 'Өсті', ru: 'Рост' } }] }),
      clean('c'),
    ]
    const slides = [slide, slide, { ...slide, cautions: ['untranslated'] as const }]
    expect(rehearse(deck(scenes), slides, NOTHING)).toEqual([
      { kind: 'untranslated', scene: 'a', languages: ['ru', 'en'] },
      { kind: 'untranslated', scene: 'b', languages: ['en'] },
      { kind: 'untranslated', scene: 'c', languages: [] },
    ])
  })

  test('leaves out hidden scenes, and takes frozen figures as meant', () => {
    const known = knownOf(cardsSlide({ a: 7 }), AT)
    const scenes = [
      scene('a', { isHidden: true, known }),
      scene('b', { title, known, frozen: { at: AT, slide } }),
    ]
    const revised = { ...slide, cautions: ['revised'] as const }
    expect(rehearse(deck(scenes), [revised, revised], NOTHING)).toEqual([])
  })

  test('finds revised figures of the source also where nothing was known of the scene', () => {
    const revised = { ...slide, cautions: ['revised'] as const }
    expect(rehearse(deck([clean('a')]), [revised], NOTHING)).toEqual([
      { kind: 'revised', scene: 'a', changes: [] },
    ])
  })
})
