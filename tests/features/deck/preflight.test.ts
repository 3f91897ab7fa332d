import { describe, expect, test } from 'vitest'
import { messages } from '../../../src/i18n/messages/kk/present'
import { offlineStateOf } from '../../../src/features/deck/preflight/offlineState'
import { LINES, preflight, type PreflightInput } from '../../../src/features/deck/preflight/preflight'
import { deck, GONE, scene, slide } from './deckFixture'

const GOOD: PreflightInput = {
  deck: deck([scene('a'), scene('b')]),
  slides: new Map([
    ['a', slide(1)],
    ['b', slide(2)],
  ]),
  hasFailed: false,
  isOwn: false,
  offline: 'ready',
  surroundings: {
    isOnline: true,
    screen: { width: 1920, height: 1080 },
    hasWakeLock: true,
    isExtended: true,
  },
}
const lineOf = (name: string, patch: Partial<PreflightInput>) =>
  preflight({ ...GOOD, ...patch }).find((line) => line.name === name)
const around = (patch: Partial<PreflightInput['surroundings']>) => ({
  surroundings: { ...GOOD.surroundings, ...patch },
})

/** Every fault a line can have, by what it says. */
const FAULTS: readonly (readonly [name: string, says: string, input: Partial<PreflightInput>])[] = [
  ['scenes', 'warn', { deck: deck([]) }],
  ['scenes', 'warn', { deck: deck([scene('a', { isHidden: true })]) }],
  ['scenes', 'long', { deck: deck([scene('a', { seconds: 61 })], { minutes: 1 }) }],
  ['whose', 'warn', { isOwn: true }],
  ['data', 'failed', { slides: null, hasFailed: true }],
  ['data', 'warn', { slides: new Map([['b', slide(null, { body: GONE })]]) }],
  ['kazakh', 'failed', { slides: null, hasFailed: true }],
  ['kazakh', 'warn', { slides: new Map([['b', slide(2, { lent: ['kk'] })]]) }],
  [
    'kazakh',
    'warn',
    {
      deck: deck([scene('a', { subtitle: { ru: 'Итоги' } })]),
      slides: new Map([['a', slide(1)]]),
    },
  ],
  ['network', 'warn', { offline: 'not-ready', ...around({ isOnline: false }) }],
  ['offline', 'not-ready', { offline: 'not-ready' }],
  ['offline', 'outdated', { offline: 'outdated' }],
  ['offline', 'unsupported', { offline: 'unsupported' }],
  ['screen', 'warn', around({ screen: { width: 800, height: 600 } })],
  ['wake', 'warn', around({ hasWakeLock: false })],
  ['second', 'warn', around({ isExtended: false })],
  ['second', 'unknown', around({ isExtended: null })],
]

describe('preflight', () => {
  test('all lines are green where all is well', () => {
    const lines = preflight(GOOD)
    expect(lines.map(({ name }) => name)).toEqual(LINES)
    expect(lines.filter(({ state }) => state !== 'good')).toEqual([])
  })

  test.each(FAULTS)('%s warns: %s', (name, says, input) => {
    expect(lineOf(name, input)).toMatchObject({ state: 'warn', says })
  })

  test('a fault makes its own line warn and no other', () => {
    for (const [name, , input] of FAULTS) {
      if (input.hasFailed === true) continue
      const others = preflight({ ...GOOD, ...input }).filter(
        (line) => line.state !== 'good' && line.name !== name,
      )
      // Without a network, a missing copy is a fault of its own.
      expect(others.map((line) => line.name)).toEqual(name === 'network' ? ['offline'] : [])
    }
  })

  test('names the scenes it is about, and leaves hidden ones alone', () => {
    const slides = new Map([
      ['a', slide(1, { lent: ['kk'] })],
      ['b', slide(2, { lent: ['kk'] })],
    ])
    expect(lineOf('kazakh', { slides })?.scenes).toEqual([1, 2])
    const hidden = deck([scene('a', { isHidden: true }), scene('b')])
    expect(lineOf('kazakh', { slides, deck: hidden })?.scenes).toEqual([2])
  })

  test('a frozen scene is looked at as it is shown: its data may be gone meanwhile', () => {
    const frozen = deck([scene('a', { frozen: { at: '2021-01-01T00:00:00Z', slide: slide(1) } })])
    const slides = new Map([['a', slide(null, { body: GONE })]])
    expect(lineOf('data', { deck: frozen, slides })?.state).toBe('good')
  })

  test('nothing is said to be good before it was looked at', () => {
    expect(lineOf('data', { slides: null })?.state).toBe('checking')
    expect(lineOf('kazakh', { slides: null })?.state).toBe('checking')
    expect(lineOf('offline', { offline: null })?.state).toBe('checking')
    expect(lineOf('wake', around({ hasWakeLock: null }))?.state).toBe('checking')
  })

  test('without a network, a copy that was read back is enough', () => {
    expect(lineOf('network', around({ isOnline: false }))).toMatchObject({
      state: 'good',
      says: 'not-needed',
    })
  })

  test('a tablet held upright counts by its longer side', () => {
    expect(lineOf('screen', around({ screen: { width: 768, height: 1024 } }))?.state).toBe('good')
  })

  test('there are words for everything a line can say', () => {
    const said = [
      ...FAULTS.map(([name, says]) => [name, says] as const),
      ...LINES.map((name) => [name, 'good'] as const),
      ['network', 'not-needed'] as const,
    ]
    const words = messages.deck.preflight as unknown as Record<string, Record<string, string> | string>
    const unsaid = said.filter(([name, says]) => {
      const line = words[name]
      return typeof line !== 'object' || line[says] === undefined || line['name'] === undefined
    })
    expect(unsaid).toEqual([])
  })
})

test('a copy is ready only when it was read back', () => {
  expect(offlineStateOf({ state: 'checking' })).toBeNull()
  expect(offlineStateOf({ state: 'working', step: 'files', done: 1, total: 2 })).toBeNull()
  expect(offlineStateOf({ state: 'ready', bytes: 1, files: 1, asOf: null })).toBe('ready')
  expect(offlineStateOf({ state: 'not-asked', bytes: null })).toBe('not-ready')
  expect(offlineStateOf({ state: 'unsupported', reason: 'no-worker' })).toBe('unsupported')
  expect(offlineStateOf({ state: 'failed', fault: { kind: 'source' } })).toBe('outdated')
})
