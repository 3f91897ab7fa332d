import { createHash } from 'node:crypto'
import type { PackageFiles } from '../../src/data/files/write/assemblePackage'
import { makeFilesSource } from '../../src/data/adapters/filesSource'
import type { FilesSourceConfig } from '../../src/data/config'
import { carryPackage } from '../../src/data/files/carryPackage'
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
import type { RunReport } from './answersRun'

const APP = 'http://birlik.test/'

type Bytes = Uint8Array<ArrayBuffer>

/** Files that every catalogue is made of. */
export const CATALOGUE_FILES: readonly string[] = [
  'dataset.csv',
  'programmes.csv',
  'directions.csv',
  'fields.csv',
  'divisions.csv',
  'regions.csv',
  'indicators.csv',
  'rules.csv',
  'breaks.csv',
  'targets.csv',
]

/** A question to a package, with the files that its answer is made of. */
export interface FileQuestion {
  readonly name: string
  /** Paths. */
  readonly files: readonly string[]
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
  /** The catalogue, or what says where it is, may be another one. */
  readonly isOfCatalogue: boolean
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
function mutantOf(files: PackageFiles, question: FileQuestion, choice: Choice): Mutant {
  const path = choice.of(question.files)
  const original = copy(files.get(path))
  const isOfCatalogue = CATALOGUE_FILES.includes(path)
  const kind = choice.index(8)
  if (kind < 4) {
    const { name, mutate } = choice.of(path.endsWith('.json') ? JSON_MUTATORS : CSV_MUTATORS)
    const bytes = bytesOf(mutate(textOf(original), choice))
    return { name, files: renewed(files, path, bytes), wrapped: null, expects: 'either', isOfCatalogue }
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
      isOfCatalogue,
    }
  }
  if (kind === 5) {
    const { name, mutate } = choice.of(BYTE_MUTATORS)
    return {
      name: `${name}, told`,
      files: renewed(files, path, mutate(original, choice)),
      wrapped: null,
      expects: 'either',
      isOfCatalogue,
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
      isOfCatalogue: true,
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
    isOfCatalogue: isOfCatalogue || at === DESCRIPTOR_FILE,
  }
}

const CONFIG: FilesSourceConfig = {
  kind: 'files',
  url: 'data',
  acceptChanged: [],
  firstByteSeconds: 15,
  totalSeconds: 60,
  maxMegabytes: 20,
}

/** Answers whatever is fetched out of the files of a mutant; boundaries of the app stand beside the folder. */
function serve({ files, wrapped }: Mutant, ofApp: Bytes): void {
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
}

/** What a page opens at its start: nothing is known yet. */
const coldSource = (): DataSource => makeFilesSource(CONFIG, { appUrl: APP, snapshots: null })

/**
 * A page that has read the catalogue, and whose package is opened anew before every question: for files that no catalogue is
 * made of. Reading the same catalogue for each of them would take most of the time.
 */
function warmSource(): { readonly source: DataSource; readonly renew: () => void } {
  const patience = { firstByte: CONFIG.firstByteSeconds * 1000, total: CONFIG.totalSeconds * 1000 }
  const sizeLimit = CONFIG.maxMegabytes * 1024 * 1024
  const open = () => carryPackage({ folder: `${APP}data/`, accepted: [], patience, sizeLimit })
  let carry = open()
  return {
    source: makeFilesSource(CONFIG, { appUrl: APP, snapshots: null, carry: (request) => carry(request) }),
    renew: () => (carry = open()),
  }
}

const MOST_FAILURES = 20

/** The catalogue that a package says, read once as long as none of its files changed. */
function catalogueReader(files: PackageFiles) {
  const original = saidCatalogue(catalogueOf(saidPackage(files)))
  return (mutant: Mutant, said: SaidPackage): Catalogue =>
    mutant.isOfCatalogue ? saidCatalogue(catalogueOf(said)) : original
}

const saidPackage = (files: PackageFiles): SaidPackage => {
  const descriptor: Said = saidBy(files.get(DESCRIPTOR_FILE) ?? new Uint8Array())
  return new SaidPackage(descriptor, files)
}

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
  const mutants = new Map<string, number>()
  const catalogueOfMutant = catalogueReader(files)
  const unchanged = { name: 'nothing changed', files, wrapped: null, expects: 'read' } as const
  const warm = warmSource()

  const attempt = async (question: FileQuestion, mutant: Mutant, where: string) => {
    const tally = tallies.get(mutant.name) ?? { refused: 0, read: 0 }
    tallies.set(mutant.name, tally)
    const { read } = tally
    serve(mutant, boundaries)
    warm.renew()
    const source = mutant.isOfCatalogue ? coldSource() : warm.source
    const second = () =>
      secondReading(() => {
        const said = saidPackage(mutant.files)
        return question.oracle(said, () => catalogueOfMutant(mutant, said))
      })
    const wrong = await judge('files', () => question.ask(source), second, tally)
    const was = tally.read > read ? 'read' : 'refused'
    const unexpected = mutant.expects === 'either' || mutant.expects === was ? null : `it was ${was}`
    if ((wrong ?? unexpected) !== null && failures.length < MOST_FAILURES)
      failures.push(`${question.name}, ${mutant.name} (${where}): ${wrong ?? unexpected}`)
  }
  try {
    serve({ ...unchanged, isOfCatalogue: true }, boundaries)
    await warm.source.catalogue()
    for (const [number, question] of questions.entries()) {
      await attempt(question, { ...unchanged, isOfCatalogue: true }, 'original, cold')
      await attempt(question, { ...unchanged, isOfCatalogue: false }, 'original, warm')
      const own = share(question)
      for (let at = 0; at < own; at += 1) {
        const mutant = mutantOf(files, question, choiceOf(seed + number * 100_003 + at))
        await attempt(question, mutant, `mutant ${at}`)
      }
      mutants.set(question.name, own)
    }
  } finally {
    globalThis.fetch = before
  }
  return { mutants, tallies, failures }
}
