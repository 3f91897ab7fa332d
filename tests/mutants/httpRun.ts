import { makeHttpSource } from '../../src/data/adapters/httpSource'
import type { DataSource } from '../../src/data/dataSource'
import { saidCatalogue } from '../oracle/saidCatalogue'
import { saidBy } from '../oracle/saidJson'
import { BYTE_MUTATORS } from './byteMutators'
import { choiceOf, type Choice } from './choice'
import { JSON_HTTP_MUTATORS } from './httpMutators'
import { JSON_MUTATORS } from './jsonMutators'
import { judge, secondReading, type Tally } from './judge'
import type { Resource } from './resources'

const APP = 'http://birlik.test/'

type Bytes = Uint8Array<ArrayBuffer>

/** Answers of a source by path and query, as they were recorded. */
export type Recorded = ReadonlyMap<string, Bytes>

/** What one kind of spoiling came to, over all resources. */
export interface RunReport {
  readonly mutants: number
  readonly tallies: ReadonlyMap<string, Tally>
  /** What was read wrongly or refused badly: nothing, if all is well. */
  readonly failures: readonly string[]
}

const MOST_FAILURES = 20

/** The source under test is the one of the app; only the network is in memory. */
function sourceOver(answer: (path: string) => Response): DataSource {
  globalThis.fetch = (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    return Promise.resolve(answer(pathname.replace(/^\/api/, '')))
  }
  return makeHttpSource(
    {
      kind: 'http',
      baseUrl: '/api',
      isInsecure: true,
      signIn: null,
      boundaries: 'app',
      firstByteSeconds: 15,
      totalSeconds: 60,
      maxMegabytes: 20,
    },
    { appUrl: APP, snapshots: null },
  )
}

const json = (bytes: Bytes) => new Response(bytes, { headers: { 'Content-Type': 'application/json' } })
const pathOf = (at: string) => at.split('?')[0] ?? at

interface Mutant {
  readonly name: string
  readonly bytes: Bytes
  /** Made anew for each request: the adapter may ask twice. */
  readonly response: () => Response
  readonly expects: 'refused' | 'read' | 'either'
}

/** Half of the mutants are JSON of another structure, a third other bytes, the rest other answers of HTTP. */
function mutantOf(original: Bytes, text: string, choice: Choice): Mutant {
  const kind = choice.index(6)
  if (kind < 3) {
    const { name, mutate } = choice.of(JSON_MUTATORS)
    const bytes = new TextEncoder().encode(mutate(text, choice))
    return { name, bytes, response: () => json(bytes), expects: 'either' }
  }
  if (kind < 5) {
    const { name, mutate } = choice.of(BYTE_MUTATORS)
    const bytes = mutate(original, choice)
    return { name, bytes, response: () => json(bytes), expects: 'either' }
  }
  const { name, expects, wrap } = choice.of(JSON_HTTP_MUTATORS)
  return { name, bytes: original, response: () => wrap(original, 'application/json', choice), expects }
}

/**
 * Spoils answers of a source and asks the adapter of HTTP for each.
 * @param share how many mutants each resource has.
 */
export async function runOverHttp(
  recorded: Recorded,
  resources: readonly Resource[],
  share: (resource: Resource) => number,
  seed: number,
): Promise<RunReport> {
  const before = globalThis.fetch
  const tallies = new Map<string, Tally>()
  const failures: string[] = []
  let mutants = 0
  try {
    const byPath = new Map([...recorded].map(([at, bytes]) => [pathOf(at), bytes]))
    const catalogue = saidCatalogue(saidBy(byPath.get('/catalogue') ?? new Uint8Array()))
    for (const [number, resource] of resources.entries()) {
      const original = recorded.get(resource.at) ?? new Uint8Array()
      const text = new TextDecoder().decode(original)
      let answering = () => json(original)
      const source = sourceOver((path) =>
        path === pathOf(resource.at) ? answering() : json(byPath.get(path) ?? new Uint8Array()),
      )
      const ask = async () => resource.meaning((await resource.ask(source)).data as never)
      const attempt = async (mutant: Mutant, where: string) => {
        const tally = tallies.get(mutant.name) ?? { refused: 0, read: 0 }
        tallies.set(mutant.name, tally)
        const { read } = tally
        const second = () => secondReading(() => resource.oracle(saidBy(mutant.bytes), catalogue))
        const wrong = await judge('http', ask, second, tally)
        const was = tally.read > read ? 'read' : 'refused'
        const unexpected = mutant.expects === 'either' || mutant.expects === was ? null : `it was ${was}`
        if ((wrong ?? unexpected) !== null && failures.length < MOST_FAILURES)
          failures.push(`${resource.name}, ${mutant.name} (${where}): ${wrong ?? unexpected}`)
      }
      await attempt(
        { name: 'nothing changed', bytes: original, response: () => json(original), expects: 'read' },
        'original',
      )
      const own = share(resource)
      for (let at = 0; at < own; at += 1) {
        const mutant = mutantOf(original, text, choiceOf(seed + number * 100_003 + at))
        answering = mutant.response
        await attempt(mutant, `mutant ${at}`)
        mutants += 1
      }
    }
  } finally {
    globalThis.fetch = before
  }
  return { mutants, tallies, failures }
}
