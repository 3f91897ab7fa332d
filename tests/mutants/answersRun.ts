import { saidCatalogue } from '../oracle/saidCatalogue'
import { saidBy } from '../oracle/saidJson'
import { BYTE_MUTATORS } from './byteMutators'
import { choiceOf, type Choice } from './choice'
import { JSON_HTTP_MUTATORS } from './httpMutators'
import { JSON_MUTATORS } from './jsonMutators'
import { judge, secondReading, type Tally } from './judge'
import { pathAsked, SOURCES, type AdapterAsked, type Answering } from './sources'
import { BOUNDARIES, OWN_BOUNDARIES_RESOURCE, type Resource } from './resources'

type Bytes = Uint8Array<ArrayBuffer>

/** Answers of a source by path and query, as they were recorded. */
export type Recorded = ReadonlyMap<string, Bytes>

/** What spoiling came to, over all resources. */
export interface RunReport {
  /** Mutants by adapter and resource: `http /catalogue`. */
  readonly mutants: ReadonlyMap<string, number>
  readonly tallies: ReadonlyMap<string, Tally>
  /** What was read wrongly or refused badly: nothing, if all is well. */
  readonly failures: readonly string[]
}

const MOST_FAILURES = 20

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

/** What has been found so far. */
interface Found {
  readonly mutants: Map<string, number>
  readonly tallies: Map<string, Tally>
  readonly failures: string[]
}

async function attempt(
  { adapter, ask }: { readonly adapter: AdapterAsked; readonly ask: () => Promise<unknown> },
  mutant: Mutant,
  second: () => unknown,
  found: Found,
): Promise<string | null> {
  const tally = found.tallies.get(mutant.name) ?? { refused: 0, read: 0 }
  found.tallies.set(mutant.name, tally)
  const { read } = tally
  const wrong = await judge(adapter, ask, () => secondReading(second), tally)
  const was = tally.read > read ? 'read' : 'refused'
  return wrong ?? (mutant.expects === 'either' || mutant.expects === was ? null : `it was ${was}`)
}

/**
 * Spoils answers of a source and asks adapters for each, one after the other.
 * @param share how many mutants each resource has.
 */
export async function runOverAnswers(
  recorded: Recorded,
  resources: readonly Resource[],
  share: (resource: Resource) => number,
  { seed, adapters }: { readonly seed: number; readonly adapters: readonly AdapterAsked[] },
): Promise<RunReport> {
  const before = globalThis.fetch
  const found: Found = { mutants: new Map(), tallies: new Map(), failures: [] }
  try {
    const byPath = new Map([...recorded].map(([at, bytes]) => [pathOf(at), bytes]))
    const catalogue = saidCatalogue(saidBy(byPath.get('/catalogue') ?? new Uint8Array()))
    for (const [number, resource] of resources.entries()) {
      const original = recorded.get(resource.at) ?? new Uint8Array()
      const text = new TextDecoder().decode(original)
      let answering = () => json(original)
      // Whoever draws boundaries is the only one that has any: nothing stands in for what was spoilt.
      const others = new Map([...byPath].filter(([path]) => path !== BOUNDARIES))
      const answer: Answering = (path) =>
        path === pathOf(resource.at) ? answering() : json(others.get(path) ?? new Uint8Array())
      globalThis.fetch = (input) => Promise.resolve(answer(pathAsked(input)))
      const asking = adapters
        .filter((adapter) => adapter === 'http' || resource !== OWN_BOUNDARIES_RESOURCE)
        .map((adapter) => {
          const source = SOURCES[adapter](answer, resource.at)
          const ask = async () => resource.meaning((await resource.ask(source)).data as never)
          return { adapter, ask }
        })
      const said = (bytes: Bytes) => resource.oracle(saidBy(bytes), catalogue)
      const asItWas = said(original)
      const tryOut = async (mutant: Mutant, at: number, where: string) => {
        const own = asking[at % asking.length]
        if (own === undefined) throw new Error('nobody to ask')
        answering = mutant.response
        const second = () => (mutant.bytes === original ? asItWas : said(mutant.bytes))
        const wrong = await attempt(own, mutant, second, found)
        if (wrong !== null && found.failures.length < MOST_FAILURES)
          found.failures.push(`${own.adapter}, ${resource.name}, ${mutant.name} (${where}): ${wrong}`)
        return `${own.adapter} ${resource.name}`
      }
      for (const at of asking.keys())
        await tryOut(
          { name: 'nothing changed', bytes: original, response: () => json(original), expects: 'read' },
          at,
          'original',
        )
      const own = share(resource)
      for (let at = 0; at < own; at += 1) {
        const mutant = mutantOf(original, text, choiceOf(seed + number * 100_003 + at))
        const asked = await tryOut(mutant, at, `mutant ${at}`)
        found.mutants.set(asked, (found.mutants.get(asked) ?? 0) + 1)
      }
    }
  } finally {
    globalThis.fetch = before
  }
  return found
}
