import { checkBytes, digestOf, textOf } from './checkBytes'
import { checkRows, keysOf } from './checkRows'
import type { AnyTable, Columns, Table } from './table'
import type { Descriptor, Resource } from './descriptor'
import { readTable } from './readTable'
import { fileProblem, type Problem } from './reason'
import { asDataOf, noRows, type AnyTableData, type TableData } from './tableData'
import { tableNamed } from './tables/tables'

/** Fetches a file of the package. @param isAgain past every cache: what came first was not the right one. */
export type FetchFile = (path: string, isAgain: boolean) => Promise<Uint8Array>

/** A file cannot be read; the first of its problems is the reason, all of them are there for whoever mends it. */
export class PackageError extends Error {
  readonly problems: readonly Problem[]
  readonly problemCount: number

  constructor(problems: readonly Problem[], problemCount = problems.length) {
    super(problems[0]?.reason.code ?? 'unknown')
    this.problems = problems
    this.problemCount = problemCount
  }
}

const throwIfAny = (problems: readonly Problem[], count = problems.length): void => {
  if (count > 0) throw new PackageError(problems, count)
}

/** Files that the operator takes as they are, though they were changed after the package was made. */
export type Accepted = ReadonlySet<string>

/**
 * The files of one package. A file is fetched when it is first asked for, with the ones that it refers to; it is taken whole
 * or not at all, and asked for anew after it could not be read.
 */
export class FilesPackage {
  readonly descriptor: Descriptor
  readonly #fetchFile: FetchFile
  readonly #accepted: Accepted
  readonly #tables = new Map<string, Promise<AnyTableData>>()
  readonly #files = new Map<string, Promise<Uint8Array>>()
  /** Files that were looked at: as promised, or accepted as they are. */
  readonly #seen = new Set<string>()
  /** Accepted files that are indeed other than the package says, with the digests they have. */
  readonly #changed = new Map<string, string>()

  constructor(descriptor: Descriptor, fetchFile: FetchFile, accepted: Accepted) {
    this.descriptor = descriptor
    this.#fetchFile = fetchFile
    this.#accepted = accepted
  }

  has({ name }: Pick<AnyTable, 'name'>): boolean {
    return this.descriptor.resources.has(name)
  }

  /**
   * The rows of a table; none where the package may and does leave it out.
   * @throws PackageError
   */
  async table<C extends Columns>(table: Table<C>): Promise<TableData<C>> {
    if (table.isOptional && !this.has(table)) return noRows(table)
    return asDataOf(table, await this.#load(table))
  }

  /** A file that is no table; null where the package has none of that name. @throws PackageError */
  async file(name: string): Promise<Uint8Array | null> {
    const resource = this.descriptor.resources.get(name)
    return resource === undefined ? null : this.#bytesOf(resource)
  }

  /** Accepted files that differ from what the package was made of, with their digests; they are all looked at. */
  async changedFiles(): Promise<ReadonlyMap<string, string>> {
    for (const resource of this.descriptor.resources.values())
      if (this.#accepted.has(resource.path) && !this.#seen.has(resource.path)) await this.#bytesOf(resource)
    return this.#changed
  }

  #load(table: AnyTable): Promise<AnyTableData> {
    const known = this.#tables.get(table.name)
    if (known !== undefined) return known
    const loading = this.#read(table)
    this.#tables.set(table.name, loading)
    loading.catch(() => this.#tables.delete(table.name))
    return loading
  }

  async #read(table: AnyTable): Promise<AnyTableData> {
    const resource = this.descriptor.resources.get(table.name)
    if (resource === undefined) throw new PackageError([fileProblem(table.path, { code: 'not-listed' })])
    const others = [...new Set(table.references.map((reference) => reference.table))]
      .filter((name) => name !== table.name)
      .flatMap((name) => tableNamed(name) ?? [])
    // All are asked for at once: over a slow line each wait counts.
    const [bytes, ...known] = await Promise.all([
      this.#bytesOf(resource),
      ...others.map((other) => this.#load(other)),
    ])
    const keys = new Map(others.map((other, at) => [other.name, known[at]]))
    const data = this.#checked(table, resource, bytes, keys)
    this.#files.delete(resource.path)
    return data
  }

  #checked(
    table: AnyTable,
    resource: Resource,
    bytes: Uint8Array,
    known: ReadonlyMap<string, AnyTableData | undefined>,
  ): AnyTableData {
    const { path } = resource
    const text = textOf(bytes)
    if (text === null) throw new PackageError([fileProblem(path, { code: 'not-utf8' })])
    const reading = readTable(text, { ...table, path }, resource)
    throwIfAny(reading.problems, reading.problemCount)
    const { data } = reading
    if (data.count !== resource.rows && !this.#changed.has(path)) {
      const expected = resource.rows ?? 0
      throw new PackageError([fileProblem(path, { code: 'rows', found: data.count, expected })])
    }
    const checked = checkRows({ ...table, path }, reading, (name, columns) => {
      const other = known.get(name)
      return other === undefined ? new Set() : keysOf(other, columns)
    })
    throwIfAny(checked.problems, checked.problemCount)
    return data
  }

  #bytesOf(resource: Resource): Promise<Uint8Array> {
    const known = this.#files.get(resource.path)
    if (known !== undefined) return known
    const fetching = this.#fetchChecked(resource)
    this.#files.set(resource.path, fetching)
    fetching.then(
      () => this.#seen.add(resource.path),
      () => this.#files.delete(resource.path),
    )
    return fetching
  }

  /** A cache on the way may hold the file of an earlier package: it is asked for once more before it is refused. */
  async #fetchChecked(resource: Resource): Promise<Uint8Array> {
    const { path } = resource
    const first = await this.#fetchFile(path, false)
    if (checkBytes(first, resource) === null) return first
    const second = await this.#fetchFile(path, true)
    const problem = checkBytes(second, resource)
    if (problem === null) return second
    if (!this.#accepted.has(path)) throw new PackageError([problem])
    this.#changed.set(path, digestOf(second))
    return second
  }
}
