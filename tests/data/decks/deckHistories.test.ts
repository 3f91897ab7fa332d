import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OpenDeck } from '../../../src/data/decks/openDeck'
import type { Deck } from '../../../src/domain/deck/deck'
import { readDeckFile } from '../../../src/domain/deck/deckFile'
import { addScene, patchScene } from '../../../src/domain/deck/edits'
import { deck, scene } from '../../domain/deck/deckFixtures'
import { FakeShelf, WindowShelf, type Fate } from './fakeShelf'
import { Air, storeOver } from './windows'

type Step =
  | {
      readonly do: 'edit' | 'note' | 'undo' | 'redo' | 'flush' | 'crash' | 'reload' | 'keep-both'
      readonly window: 0 | 1
    }
  | { readonly do: 'let-time-pass'; readonly turns: number }
  | { readonly do: 'fate'; readonly fate: Fate }
  | { readonly do: 'clock'; readonly at: number }
  | { readonly do: 'newer-version' | 'silence' | 'sound' }

const window = fc.constantFrom(0 as const, 1 as const)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('edit' as const, 'note' as const), window }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('flush' as const), window }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undo' as const,
        'redo' as const,
        'crash' as const,
        'reload' as const,
        'keep-both' as const,
      ),
      window,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('let-time-pass' as const),
      turns: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fate' as const),
      fate: fc.constantFrom<Fate>('full', 'failed', 'lost', 'unanswered', 'written'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('newer-version' as const, 'silence' as const, 'sound' as const),
    }),
  },
)

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
}

/** Two windows of one browser over one shelf, and what each was told to be saved. */
class World {
  readonly shelf = new FakeShelf()
  readonly air = new Air()
  readonly shelves: [WindowShelf, WindowShelf]
  readonly windows: [OpenDeck, OpenDeck]
  /** Words that a window was told to be saved. */
  readonly acknowledged = new Set<string>()
  /** Words that somebody has undone since: they may be gone. */
  readonly takenBack = new Set<string>()
  clock = 1_600_000_000_000
  words = 0
  isOfNewer = false

  constructor() {
    this.shelves = [new WindowShelf(this.shelf), new WindowShelf(this.shelf)]
    this.windows = [this.opened(this.shelves[0]), this.opened(this.shelves[1])]
  }

  opened(shelf: WindowShelf): OpenDeck {
    const store = storeOver(shelf, { air: this.air, now: () => new Date(this.clock).toISOString() })
    const open = new OpenDeck(store, 'deck1', () => () => undefined)
    open.subscribe(() => this.#listen(open))
    return open
  }

  /** The law of the store: when a window says "saved", what is on its screen lies on the shelf. */
  #listen(open: OpenDeck): void {
    const state = open.state()
    if (state.kind !== 'ready' || state.save.kind !== 'saved') return
    if (!this.windows.includes(open)) return
    for (const word of wordsOf(state.history.present)) this.acknowledged.add(word)
  }

  stored(): readonly Deck[] {
    return [...this.shelf.records]
      .filter(([key]) => key.startsWith('deck '))
      .map(([, record]) => {
        const reading = readDeckFile((record as { text: string }).text)
        return reading.kind === 'deck' ? reading.deck : expect.fail('a stored deck cannot be read')
      })
  }

  present(of: 0 | 1): Deck | null {
    const state = this.windows[of].state()
    return state.kind === 'ready' ? state.history.present : null
  }

  async act(step: Step): Promise<void> {
    switch (step.do) {
      case 'edit':
      case 'note': {
        this.words += 1
        const word = `w${this.words}.`
        this.windows[step.window].edit((made) => {
          const first = made.scenes[0]
          return step.do === 'note' && first !== undefined
            ? patchScene(made, first.id, { note: first.note + word })
            : addScene(made, scene(`s${this.words}`, { note: word }))
        })
        return
      }
      case 'undo':
      case 'redo': {
        const before = new Set(wordsOf(this.present(step.window)))
        this.windows[step.window][step.do]()
        const after = new Set(wordsOf(this.present(step.window)))
        for (const word of before) if (!after.has(word)) this.takenBack.add(word)
        for (const word of after) if (!before.has(word)) this.takenBack.delete(word)
        return
      }
      case 'flush':
        void this.windows[step.window].flush()
        return
      case 'crash':
        this.shelves[step.window].die()
        this.shelves[step.window] = new WindowShelf(this.shelf)
        this.windows[step.window] = this.opened(this.shelves[step.window])
        await this.windows[step.window].open()
        return
      case 'reload':
        await this.windows[step.window].reload()
        return
      case 'keep-both':
        await this.windows[step.window].keepBoth()
        return
      case 'let-time-pass':
        await turns(step.turns)
        return
      case 'fate':
        this.shelf.fates.push(step.fate)
        return
      case 'clock':
        this.clock = step.at
        return
      case 'silence':
      case 'sound':
        this.air.isSilent = step.do === 'silence'
        return
      case 'newer-version':
        this.#writeAsNewer()
    }
  }

  /** A window with a newer version of the app writes the deck with something of its own. */
  #writeAsNewer(): void {
    this.isOfNewer = true
    const record = this.shelf.records.get('deck deck1') as { text: string }
    const text = record.text.replace(/"version":\d+/, '"version":9,"theme":"steppe"')

    this.shelf.records.set('deck deck1', { revision: `newer ${this.words} ${Math.random()}`, text })
  }
}

const wordsOf = (made: Deck | null): readonly string[] =>
  made?.scenes.flatMap(({ note }) => note.match(/w\d+\./g) ?? []) ?? []

describe('random histories of decks', () => {
  test('lose no edit that was said to be saved', async () => {
    let acknowledged = 0
    let conflicts = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
        const world = new World()
        await storeOver(world.shelf).create(deck([scene('s0')]))
        await Promise.all(world.windows.map((each) => each.open()))
        for (const each of steps) {
          await world.act(each)
          if (world.windows.some((open) => open.state().kind === 'ready' && saveOf(open) === 'conflict'))
            conflicts += 1
        }
        world.shelf.fates.length = 0
        await Promise.all(world.windows.map((each) => each.flush()))
        const kept = new Set(world.stored().flatMap(wordsOf))
        const promised = [...world.acknowledged].filter((word) => !world.takenBack.has(word))
        expect(promised.filter((word) => !kept.has(word))).toEqual([])
        if (world.isOfNewer) {
          // F76: this version never writes over what a newer one wrote.
          expect(world.shelf.records.get('deck deck1')).toMatchObject({
            text: expect.stringContaining('"version":9'),
          })
        }
        acknowledged += promised.length
      }),
      { seed: 20210312, numRuns: 10_000 },
    )
    // A history in which nothing is saved and nobody disagrees would prove nothing.
    expect(acknowledged).toBeGreaterThan(10_000)
    expect(conflicts).toBeGreaterThan(1000)
  })
})

function saveOf(open: OpenDeck): string {
  const state = open.state()
  return state.kind === 'ready' ? state.save.kind : state.kind
}
