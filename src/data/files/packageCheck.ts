import { PassingFile } from './checkBytes'
import { addKeys, checkKeys, checkRows, linesOfKeys } from './checkRows'
import type { Descriptor, Resource } from './descriptor'
import { inParts, type ReadFile } from './fileParts'
import { PackageError } from './filesPackage'
import { KeyWatch } from './keyWatch'
import { readInPieces } from './pieces'
import { MOST_KEPT, Problems } from './problems'
import type { TableReading } from './readTable'
import { fileProblem, type Problem } from './reason'
import type { AnyTable } from './table'
import type { AnyTableData } from './tableData'
import { TABLES } from './tables/tables'

/** How far the check is: bytes of all files together. */
export interface CheckProgress {
  readonly path: string
  readonly bytes: number
  readonly expected: number
}

/** Whoever listens while files are read. */
export interface CheckListener {
  /** Hears the rows of each table as they are read; those of a large one come in pieces. They may be wrong. */
  readonly look?: (table: AnyTable, data: AnyTableData) => void
  readonly tell?: (progress: CheckProgress) => void
}

const REFERENCES = TABLES.flatMap(({ references }) => references)
const refersToItself = ({ name, references }: AnyTable): boolean =>
  references.some(({ table }) => table === name)
const placeOf = (table: string, columns: readonly string[]): string => [table, ...columns].join(' ')

/** Looks at the files of a package one after another; those that others refer to come first. */
export class PackageCheck {
  readonly problems: Problem[] = []
  problemCount = 0
  readonly rows = new Map<string, number>()
  readonly #read: ReadFile
  readonly #listener: CheckListener
  readonly #expected: number
  #bytes = 0
  /** Keys that others refer to, by table and columns. */
  readonly #known = new Map<string, Set<string>>()

  constructor(read: ReadFile, listener: CheckListener, { resources }: Descriptor) {
    this.#read = read
    this.#listener = listener
    this.#expected = [...resources.values()].reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** Keeps as many as a person can read, counts all. */
  add(problems: readonly Problem[], count = problems.length): void {
    this.problems.push(...problems)
    this.problemCount += count
  }

  /** A file on its way; null when it is not there. */
  async #open(path: string): Promise<PassingFile | null> {
    const file = await this.#read(path)
    if (file === null) {
      this.add([fileProblem(path, { code: 'not-there' })])
      return null
    }
    return new PassingFile(inParts(file), (bytes) => {
      this.#bytes += bytes
      this.#listener.tell?.({ path, bytes: this.#bytes, expected: this.#expected })
    })
  }

  async file(resource: Resource): Promise<void> {
    const problem = await (await this.#open(resource.path))?.problem(resource)
    if (problem !== undefined && problem !== null) this.add([problem])
  }

  async table(table: AnyTable, resource: Resource): Promise<void> {
    const { path } = resource
    const file = await this.#open(path)
    if (file === null) return
    const before = this.problemCount
    const kept = this.problems.length
    const count = await this.#rows({ ...table, path }, resource, file)
    const problem = await file.problem(resource)
    // That the file is another one explains the rest, and is said first.
    if (problem !== null) this.problems.splice(kept, 0, problem)
    if (problem !== null) this.problemCount += 1
    this.problems.length = Math.min(this.problems.length, kept + MOST_KEPT)
    if (count === null) return
    this.rows.set(path, count)
    if (this.problemCount === before && count !== resource.rows)
      this.add([fileProblem(path, { code: 'rows', found: count, expected: resource.rows ?? 0 })])
  }

  /** Reads a file whose rows refer to one another whole, any other in pieces. Null when it is not UTF-8. */
  async #rows(table: AnyTable, resource: Resource, file: PassingFile): Promise<number | null> {
    const watch = new KeyWatch(resource.rows ?? 0)
    const kept = this.problems.length
    let count = 0
    try {
      for await (const reading of readInPieces(file, table, resource, refersToItself(table))) {
        const { data, problems, problemCount } = reading
        this.add(problems, problemCount)
        this.#know(table, data)
        count += data.count
        this.#listener.look?.(table, data)
        // Without a column, what stands beside it means little.
        if (problems.some(({ line }) => line === 1)) return count
        this.#between(table, reading, watch)
        this.problems.length = Math.min(this.problems.length, kept + MOST_KEPT)
      }
      if (watch.suspects.size > 0) await this.#lookAgain(table, resource, watch.suspects)
    } catch (error) {
      if (!(error instanceof PackageError)) throw error
      this.add(error.problems)
      return null
    }
    return count
  }

  /** What is wrong between cells and rows. */
  #between(table: AnyTable, reading: TableReading, watch: KeyWatch): void {
    const references = table.references.filter(
      (reference) =>
        reference.table === table.name || this.#known.has(placeOf(reference.table, reference.to)),
    )
    const known = (name: string, columns: readonly string[]) =>
      this.#known.get(placeOf(name, columns)) ?? new Set<string>()
    const pass = (key: string) => {
      watch.pass(key)
      return null
    }
    const checked = checkRows({ ...table, references }, reading, known, pass)
    this.add(checked.problems, checked.problemCount)
  }

  /** Reads a file once more, for the few keys that stand in it twice as it seems. */
  async #lookAgain(table: AnyTable, resource: Resource, suspects: ReadonlySet<string>): Promise<void> {
    const file = await this.#read(resource.path)
    if (file === null) return
    const problems = new Problems(table.path)
    const lineOf = linesOfKeys()
    const lineBefore = (key: string, line: number) => (suspects.has(key) ? lineOf(key, line) : null)
    for await (const reading of readInPieces(inParts(file), table, resource))
      checkKeys(table, reading, lineBefore, problems)
    this.add(problems.list, problems.count)
  }

  #know(table: AnyTable, data: AnyTableData): void {
    for (const reference of REFERENCES) {
      if (reference.table !== table.name) continue
      const place = placeOf(table.name, reference.to)
      const keys = this.#known.get(place) ?? new Set<string>()
      this.#known.set(place, keys)
      addKeys(data, reference.to, keys)
    }
  }
}
