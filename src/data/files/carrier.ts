import { answerPath, type PackageAnswer } from './answers/route'
import { digestOf } from './checkBytes'
import { readDescriptor } from './descriptor'
import { FilesPackage, PackageError, type Accepted, type FetchFile } from './filesPackage'
import { tableNamed } from './tables/tables'

/** How a package is reached. */
export interface PackageAccess {
  /** The text of `datapackage.json`, as fresh as can be. */
  readonly fetchDescriptor: () => Promise<string>
  readonly fetchFile: FetchFile
  readonly accepted: Accepted
}

/** A question of the contract. */
export interface PackageQuestion {
  readonly method: string
  /** Path and query below the base address: `/observations?indicator=a`. */
  readonly at: string
  readonly etag: string | null
}

/** The answer to it, plain enough to be handed from a worker to the page. */
export interface PackageReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** A descriptor is asked for again when it is older; the catalogue always asks. */
const FRESH_FOR = 60_000
/** Changes when the same files are answered otherwise. */
const ANSWERS = 2

const isTable = (name: string): boolean => tableNamed(name) !== undefined

const problemJson = (status: number, title: string, detail: string): PackageReply => ({
  status,
  headers: { 'Content-Type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', title, status, detail }),
})

const TITLES: Readonly<Record<number, string>> = { 400: 'Bad request', 404: 'Not found' }

function replyOf(answer: PackageAnswer, headers: Readonly<Record<string, string>>): PackageReply {
  if ('refusal' in answer) {
    const { status, detail } = answer.refusal
    return problemJson(status, TITLES[status] ?? 'Refused', detail)
  }
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(answer.json),
  }
}

/** Answers the questions of the contract out of a folder of files, which is asked for as little as they need. */
export class PackageCarrier {
  readonly #access: PackageAccess
  #digest = ''
  #files: FilesPackage | null = null
  #readAt = -Infinity
  #reading: Promise<FilesPackage> | null = null

  constructor(access: PackageAccess) {
    this.#access = access
  }

  /** @throws PackageError when a file it needs is not what the package promises. */
  async answer({ method, at, etag }: PackageQuestion): Promise<PackageReply> {
    if (method !== 'GET') return problemJson(405, 'Method not allowed', 'Files can only be read')
    const { pathname, searchParams } = new URL(at, 'http://package.invalid')
    const files = await this.#current(pathname === '/catalogue')
    const headers = { ETag: await this.#etag(files, at), 'Cache-Control': 'no-cache' }
    // The tag names this very question: it was answered once, out of these very files.
    if (etag === headers.ETag) return { status: 304, headers, body: null }
    return replyOf(await answerPath(files, pathname, searchParams), headers)
  }

  async #etag(files: FilesPackage, at: string): Promise<string> {
    const changed = [...(await files.changedFiles())].flat()
    const digest = digestOf(new TextEncoder().encode([this.#digest, ...changed, at].join(' ')))
    return `"${ANSWERS}-${digest.slice(0, 32)}"`
  }

  #current(isAsked: boolean): Promise<FilesPackage> {
    const isFresh = Date.now() - this.#readAt < FRESH_FOR
    if (this.#files !== null && isFresh && !isAsked) return Promise.resolve(this.#files)
    this.#reading ??= this.#read().finally(() => (this.#reading = null))
    return this.#reading
  }

  async #read(): Promise<FilesPackage> {
    const { fetchDescriptor, fetchFile, accepted } = this.#access
    const text = await fetchDescriptor()
    this.#readAt = Date.now()
    const digest = digestOf(new TextEncoder().encode(text))
    if (this.#files !== null && digest === this.#digest) return this.#files
    const reading = readDescriptor(text, isTable)
    if ('problems' in reading) throw new PackageError(reading.problems)
    this.#files = new FilesPackage(reading.value, fetchFile, accepted)
    this.#digest = digest
    return this.#files
  }
}
