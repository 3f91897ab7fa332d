import { createHash } from 'node:crypto'
import type { PackageFiles } from '../../src/data/files/write/assemblePackage'
import { makeFilesSource } from '../../src/data/adapters/filesSource'
import type { DataSource } from '../../src/data/dataSource'
import { DESCRIPTOR_FILE } from '../../src/data/files/descriptor'
import { saidCatalogue } from '../oracle/saidCatalogue'
import type { Catalogue } from '../oracle/saidCatalogue'
import { saidBy, type Said } from '../oracle/saidJson'
import { catalogueOf, SaidPackage } from '../oracle/saidPackage'
import { BYTE_MUTATORS } from './byteMutators'
import { choiceOf, type Choice } from './choice'
import { CSV_MUTATORS } from './csvMutators'
import { HTTP_MUTATORS } from './httpMutators'
import { JSON_MUTATORS } from './jsonMutators'
import { judge, secondReading, type Tally } from './judge'
import type { RunReport } from './httpRun'

const APP = 'http://birlik.test/'

type Bytes = Uint8Array<ArrayBuffer>

/** A question to a package, with the tables that its answer is made of. */
export interface FileQuestion {
  readonly name: string
  readonly tables: readonly string[]
  readonly ask: (source: DataSource) => Promise<unknown>
  /** Not every question needs the catalogue. */
  readonly oracle: (of: SaidPackage, catalogue: () => Catalogue) => unknown
}

interface Mutant {
  readonly name: string
  readonly files: PackageFiles
  /** The file whose answer of HTTP is another one, and that answer. */
  readonly wrapped: readonly [path: string, response: () => Response] | null
  readonly expects: 'refused' | 'read' | 'either'
}

const copy = (bytes: Uint8Array | undefined): Bytes => Uint8Array.from(bytes ?? [])
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text)
const typeOf = (path: string): string => (path.endsWith('.json') ? 'application/json' : 'text/csv')

interface Listed {
  name: string
  path: string
  bytes: number
  hash: string
  rows?: number
}

/** Size, digest and, unless nobody counted, rows of a file as its maker would write them after the change. */
function renewed(files: PackageFiles, path: string, bytes: Bytes): PackageFiles {
  const descriptor = JSON.parse(textOf(files.get(DESCRIPTOR_FILE))) as { resources: Listed[] }
  const resource = descriptor.resources.find((each) => each.path === path)
  if (resource === undefined) throw new Error(`no ${path}`)
  resource.bytes = bytes.byteLength
  resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (resource.rows !== undefined) resource.rows = Math.max(countOf(textOf(bytes)) - 1, 0)
  return new Map([...files, [path, bytes], [DESCRIPTOR_FILE, bytesOf(JSON.stringify(descriptor))]])
}

/** Records of a CSV text: line ends outside of quotes. */
const countOf = (text: string): number =>
  text
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '').length

/** Half of the mutants are edited tables whose descriptor was renewed; the rest are other bytes, descriptors and answers. */
function mutantOf(files: PackageFiles, { tables }: FileQuestion, choice: Choice): Mutant {
  const path = `${choice.of(tables)}.csv`
  const original = copy(files.get(path))
  const kind = choice.index(8)
  if (kind < 4) {
    const { name, mutate } = choice.of(CSV_MUTATORS)
    const bytes = bytesOf(mutate(textOf(original), choice))
    return { name, files: renewed(files, path, bytes), wrapped: null, expects: 'either' }
  }
  if (kind === 4) {
    const { name, mutate } = choice.of(BYTE_MUTATORS)
    const bytes = mutate(original, choice)
    const isSame = Buffer.compare(bytes, original) === 0
    // A digest knows each byte: whatever was changed behind the back of the package must be refused.
    return {
      name: `${name}, not told`,
      files: new Map([...files, [path, bytes]]),
      wrapped: null,
      expects: isSame ? 'read' : 'refused',
    }
  }
  if (kind === 5) {
    const { name, mutate } = choice.of(BYTE_MUTATORS)
    return {
      name: `${name}, told`,
      files: renewed(files, path, mutate(original, choice)),
      wrapped: null,
      expects: 'either',
    }
  }
  if (kind === 6) {
    const descriptor = copy(files.get(DESCRIPTOR_FILE))
    const isBytes = choice.once(3)
    const { name, mutate } = isBytes ? choice.of(BYTE_MUTATORS) : { name: '', mutate: () => descriptor }
    const json = choice.of(JSON_MUTATORS)
    const bytes = isBytes ? mutate(descriptor, choice) : bytesOf(json.mutate(textOf(descriptor), choice))
    return {
      name: `descriptor: ${isBytes ? name : json.name}`,
      files: new Map([...files, [DESCRIPTOR_FILE, bytes]]),
      wrapped: null,
      expects: 'either',
    }
  }
  const { name, expects, wrap } = choice.of(HTTP_MUTATORS)
  const at = choice.once(3) ? DESCRIPTOR_FILE : path
  const whole = copy(files.get(at))
  return {
    name: `${at === path ? 'file' : 'descriptor'}: ${name}`,
    files,
    wrapped: [at, () => wrap(whole, typeOf(at), choice)],
    expects,
  }
}

/** The source under test is the one of the app; only the network is in memory. */
function sourceOf({ files, wrapped }: Mutant, ofApp: Bytes): DataSource {
  globalThis.fetch = (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    const path = pathname.replace(/^\/data\//, '')
    if (wrapped?.[0] === path) return Promise.resolve(wrapped[1]())
    const bytes = pathname.startsWith('/data/') ? files.get(path) : ofApp
    const headers = { 'Content-Type': typeOf(path) }
    return Promise.resolve(
      bytes === undefined ? new Response(null, { status: 404 }) : new Response(copy(bytes), { headers }),
    )
  }
  return makeFilesSource(
    {
      kind: 'files',
      url: 'data',
      acceptChanged: [],
      firstByteSeconds: 15,
      totalSeconds: 60,
      maxMegabytes: 20,
    },
    { appUrl: APP, snapshots: null },
  )
}

const MOST_FAILURES = 20

/**
 * Spoils the files of a package and asks the adapter of files for what is made of them.
 * @param boundaries those of the app, which stand in where the package has none.
 */
export async function runOverFiles(
  files: PackageFiles,
  questions: readonly FileQuestion[],
  share: (question: FileQuestion) => number,
  { seed, boundaries }: { readonly seed: number; readonly boundaries: Bytes },
): Promise<RunReport> {
  const before = globalThis.fetch
  const tallies = new Map<string, Tally>()
  const failures: string[] = []
  let mutants = 0
  const attempt = async (question: FileQuestion, mutant: Mutant, where: string) => {
    const tally = tallies.get(mutant.name) ?? { refused: 0, read: 0 }
    tallies.set(mutant.name, tally)
    const { read } = tally
    const source = sourceOf(mutant, boundaries)
    const second = () =>
      secondReading(() => {
        const descriptor: Said = saidBy(mutant.files.get(DESCRIPTOR_FILE) ?? new Uint8Array())
        const said = new SaidPackage(descriptor, mutant.files)
        return question.oracle(said, () => saidCatalogue(catalogueOf(said)))
      })
    const wrong = await judge('files', () => question.ask(source), second, tally)
    const was = tally.read > read ? 'read' : 'refused'
    const unexpected = mutant.expects === 'either' || mutant.expects === was ? null : `it was ${was}`
    if ((wrong ?? unexpected) !== null && failures.length < MOST_FAILURES)
      failures.push(`${question.name}, ${mutant.name} (${where}): ${wrong ?? unexpected}`)
  }
  try {
    for (const [number, question] of questions.entries()) {
      await attempt(question, { name: 'nothing changed', files, wrapped: null, expects: 'read' }, 'original')
      const own = share(question)
      for (let at = 0; at < own; at += 1) {
        await attempt(
          question,
          mutantOf(files, question, choiceOf(seed + number * 100_003 + at)),
          `mutant ${at}`,
        )
        mutants += 1
      }
    }
  } finally {
    globalThis.fetch = before
  }
  return { mutants, tallies, failures }
}
