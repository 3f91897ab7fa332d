import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deck, Scene } from '../../../src/domain/deck/deck'
import { readDeckFile, writeDeckFile } from '../../../src/domain/deck/deckFile'
import { anyDeck } from './anyDeck'
import { AT } from './deckFixtures'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Bytes of the file that belong to each scene: damage elsewhere must not cost it. */
function extents(made: Deck, bytes: Uint8Array) {
  const text = new TextDecoder().decode(bytes)
  const lines = text.split('\n')
  return made.scenes.map((scene, index) => {
    // Head, about and the opening of the list come first; the comma between two scenes is neither's.
    const line = (lines[3 + index] ?? expect.fail('no line')).replace(/\},?$/, '')
    const from = bytesOf(lines.slice(0, 3 + index).join('\n')).length + 1
    return { scene, from, to: from + bytesOf(line).length }
  })
}

/** Decks of every kind, written once: the damage is what differs from run to run. */
const FILES = fc.sample(anyDeck, { seed: 20210312, numRuns: 80 }).map((made) => {
  const bytes = bytesOf(writeDeckFile(made))
  return { made, bytes, extents: extents(made, bytes) }
})

/** What happens to files on sticks and disks. Each says which bytes are still as they were. */
type Damage =
  | { readonly kind: 'bytes'; readonly at: readonly number[]; readonly values: readonly number[] }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'start-lost'; readonly at: number }
  | { readonly kind: 'hole'; readonly at: number; readonly length: number }
  | { readonly kind: 'zeros'; readonly at: number; readonly length: number }
  | { readonly kind: 'block-twice'; readonly at: number; readonly length: number }

const at = fc.nat({ max: 100_000 })
const length = fc.integer({ min: 1, max: 600 })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('bytes' as const),
      at: fc.array(at, { minLength: 1, maxLength: 8 }),
      values: fc.array(fc.nat({ max: 255 }), { minLength: 8, maxLength: 8 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'start-lost' as const), at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('hole' as const, 'zeros' as const, 'block-twice' as const),
      at,
      length,
    }),
  },
)

/** The damaged bytes, and whether a stretch of the old ones is in them as it was. */
function damaged(old: Uint8Array, how: Damage) {
  const place = (raw: number) => raw % old.length
  switch (how.kind) {
    case 'bytes': {
      const bytes = old.slice()
      how.at.forEach((raw, index) => {
        bytes[place(raw)] = how.values[index] ?? 0
      })
      return { bytes, keeps: (from: number, to: number) => same(old, bytes, from, to) }
    }
    case 'cut':
      return { bytes: old.slice(0, place(how.at)), keeps: (_: number, to: number) => to <= place(how.at) }
    case 'start-lost':
      return { bytes: old.slice(place(how.at)), keeps: (from: number) => from >= place(how.at) }
    default: {
      const from = place(how.at)
      const to = Math.min(from + how.length, old.length)
      const block = {
        hole: new Uint8Array(),
        zeros: new Uint8Array(to - from),
        'block-twice': twice(old, from, to),
      }
      const bytes = Uint8Array.from([...old.slice(0, from), ...block[how.kind], ...old.slice(to)])
      // A block that is there twice breaks the scene at whose inside it begins or ends.
      return { bytes, keeps: (start: number, end: number) => end <= from || start >= to }
    }
  }
}

const twice = (old: Uint8Array, from: number, to: number) =>
  Uint8Array.from([...old.slice(from, to), ...old.slice(from, to)])

function same(a: Uint8Array, b: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (a[i] !== b[i]) return false
  return true
}

const written = (scene: Scene) => JSON.stringify(scene)

describe('F66: 5,000 damaged decks', () => {
  test.each([1, 2, 3, 4, 5])(
    'every intact scene is saved, in its order, and nothing is invented (%i)',
    (seed) => {
      const seen = { intact: 0, broken: 0, refused: 0 }
      fc.assert(
        fc.property(fc.constantFrom(...FILES), damage, (file, how) => {
          const { made } = file
          const { bytes, keeps } = damaged(file.bytes, how)
          // Lone halves of characters are written as escapes, so that the bytes are the whole truth.
          const intact = file.extents.filter(({ from, to }) => keeps(from, to))
          const reading = readDeckFile(new TextDecoder().decode(bytes), AT)
          if (reading.kind === 'refused') {
            expect(intact).toEqual([])
            seen.refused += 1
            return
          }
          const saved = reading.deck.scenes.map(written)
          const wanted = intact.map(({ scene }) => written(scene))
          expect(wanted.filter((each) => !saved.includes(each))).toEqual([])
          // Damage may miss a scene in ways this test does not see, but what is opened was once written.
          const real = new Set(made.scenes.map(written))
          expect(saved.filter((each) => !real.has(each))).toEqual([])
          expect(saved).toEqual(made.scenes.map(written).filter((each) => saved.includes(each)))
          // A scene is opened or listed; one that is cut off with the head cannot be known of.
          const known = reading.deck.scenes.length + reading.broken.filter(({ at }) => at !== null).length
          if (!reading.isHeadBroken) expect(known).toBeGreaterThanOrEqual(made.scenes.length)
          seen.intact += intact.length
          seen.broken += reading.broken.length
        }),
        { seed, numRuns: 1000 },
      )
      expect(seen.intact).toBeGreaterThan(1000)
      expect(seen.broken).toBeGreaterThan(200)
      expect(seen.refused).toBeGreaterThan(10)
    },
  )

  test('random bytes and other JSON are refused, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }).map((b) => new TextDecoder().decode(b)),
          fc.json(),
        ),
        (text) => {
          expect(readDeckFile(text, AT).kind).toBe('refused')
        },
      ),
      { seed: 20210312, numRuns: 2000 },
    )
  })
})
