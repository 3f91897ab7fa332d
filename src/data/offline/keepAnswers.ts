import type { DataSource } from '../dataSource'
import type { Snapshots } from '../snapshots'

/** A source under watch: which answers were asked for, and whether all of them lie on the disk. */
interface Watched {
  readonly source: DataSource
  /** Waits for the disk. */
  keys(): Promise<readonly string[]>
}

/** Every answer is read from the store before it is asked for, which tells its key. */
function watch(copies: NonNullable<DataSource['copies']>): Watched {
  const own = copies.snapshots
  const keys = new Set<string>()
  const saves: Promise<void>[] = []
  const watching: Snapshots = {
    read(key) {
      keys.add(key)
      return own.read(key)
    },
    save(key, snapshot) {
      const saved = own.save(key, snapshot)
      saves.push(saved)
      return saved
    },
    remove: (key) => own.remove(key),
  }
  return {
    source: copies.keptIn(watching),
    async keys() {
      await Promise.all(saves)
      return [...keys]
    },
  }
}

/** Asks a source for all that some scenes are made of; the answers are kept on the way. */
export type AskForScenes = (source: DataSource) => Promise<unknown>

/** What lies on this computer of the answers that some scenes need. */
export interface AnswerCheck {
  /** Scenes whose answers are not all there; empty when a talk needs no network. */
  readonly missing: readonly string[]
  /** Characters of the answers. */
  readonly size: number
  /** ISO date-time of the oldest answer; null where none is needed. */
  readonly asOf: string | null
}

const NOTHING_NEEDED: AnswerCheck = { missing: [], size: 0, asOf: null }

/** Reads back every answer that the scenes need. */
export async function checkAnswers(source: DataSource, addresses: readonly string[]): Promise<AnswerCheck> {
  const copies = source.copies ?? null
  if (copies === null) return NOTHING_NEEDED
  const pins = await copies.snapshots.pins()
  const there = new Map<string, { size: number; fetchedAt: string }>()
  const gone = new Set<string>()
  for (const key of new Set(addresses.flatMap((address) => pins[address] ?? []))) {
    const kept = await copies.snapshots.read(key)
    if (kept === null) gone.add(key)
    else there.set(key, { size: kept.text.length, fetchedAt: kept.fetchedAt })
  }
  const isThere = (address: string) => {
    const keys = pins[address] ?? []
    return keys.length > 0 && keys.every((key) => !gone.has(key))
  }
  const kept = [...there.values()]
  return {
    missing: addresses.filter((address) => !isThere(address)),
    size: kept.reduce((sum, { size }) => sum + size, 0),
    asOf: kept.map(({ fetchedAt }) => fetchedAt).toSorted()[0] ?? null,
  }
}

/**
 * Asks for everything that the scenes need and pins it.
 * @throws DataError when the source does not answer and nothing is saved.
 */
export async function keepAnswers(
  source: DataSource,
  addresses: readonly string[],
  ask: AskForScenes,
): Promise<void> {
  const copies = source.copies ?? null
  if (copies === null || addresses.length === 0) return
  const watched = watch(copies)
  await ask(watched.source)
  const keys = await watched.keys()
  const pins = await copies.snapshots.pins()
  await copies.snapshots.pin({
    ...pins,
    ...Object.fromEntries(addresses.map((address) => [address, keys])),
  })
}
