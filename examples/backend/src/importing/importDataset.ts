import type { LocalText } from '../../../../src/domain/region'
import type { Database, Session } from '../database'
import { Names } from './names'
import { reasonOf } from './reasonOf'
import type { ImportRow, ImportSource, TableName } from './rows'
import { TABLE_NAMES, TABLES, type Table } from './tables'

/** Rows held in memory, and written by one statement. */
const BATCH = 2000
/** Keeps two imports apart; any number that nobody else uses. */
const LOCK = 2_013_002

/** How far an import is: bytes of files that are looked at, then rows that are written. */
export interface Progress {
  readonly doing: 'checking' | 'writing'
  /** The file or the table. */
  readonly part: string
  readonly done: number
  readonly expected: number | null
}

export interface ImportOptions {
  readonly source: ImportSource
  /** Who imports, for the audit. */
  readonly by: string
  readonly tell?: (progress: Progress) => void
}

export type Counts = Readonly<Partial<Record<TableName, number>>>

type Cells = Record<string, unknown>

/** The row with the numbers of its names in place of the names. */
function numbered(
  row: Cells,
  { names = [], copies = {} }: Table,
  numberOf: (text: LocalText) => number,
): Cells {
  const copied = Object.entries(copies).map(([column, from]) => [column, row[from]] as const)
  const cells: Cells = { ...row, ...Object.fromEntries(copied) }
  for (const column of names) {
    const text = cells[column]
    cells[column] = text === null ? null : numberOf(text as LocalText)
  }
  return cells
}

function namesIn(row: Cells, { names = [], copies = {} }: Table): readonly LocalText[] {
  return names.flatMap((column) => {
    const text = row[copies[column] ?? column]
    return text === null ? [] : [text as LocalText]
  })
}

function insertInto(table: TableName): string {
  const { columns } = TABLES[table]
  const list = Object.keys(columns).join(', ')
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`)
  return `insert into ${table} (${list}) select ${list} from json_to_recordset($1::json) as arrived(${typed.join(', ')})`
}

/** Writes rows in batches, in one transaction, as they arrive. */
class Writer {
  readonly #session: Session
  readonly #names: Names
  readonly #import: number
  readonly #counts: Partial<Record<TableName, number>> = {}
  #table: TableName = 'programme'
  #batch: Cells[] = []

  constructor(session: Session, number: number) {
    this.#session = session
    this.#names = new Names(session)
    this.#import = number
  }

  /** @returns whether a batch was written. */
  async take({ table, row }: ImportRow): Promise<boolean> {
    if (TABLE_NAMES.indexOf(table) < TABLE_NAMES.indexOf(this.#table))
      throw new Error(`rows of ${table} must stand before those of ${this.#table}`)
    const isFull = this.#batch.length === BATCH || table !== this.#table
    if (isFull) await this.#flush()
    this.#table = table
    this.#batch.push(table === 'dataset' ? { ...row, import: this.#import } : { ...row })
    return isFull
  }

  async #flush(): Promise<void> {
    if (this.#batch.length === 0) return
    const table = TABLES[this.#table]
    const numberOf = await this.#names.numbersOf(this.#batch.flatMap((row) => namesIn(row, table)))
    const rows = this.#batch.map((row) => numbered(row, table, numberOf))
    await this.#session.query(insertInto(this.#table), [JSON.stringify(rows)])
    this.#counts[this.#table] = (this.#counts[this.#table] ?? 0) + rows.length
    this.#batch = []
  }

  async finish(): Promise<Counts> {
    await this.#flush()
    if (this.#counts.dataset !== 1) throw new Error('the source does not say what dataset it is')
    await this.#names.rank()
    // The rules that are checked at the end look at whole tables.
    await this.#session.query('analyze')
    for (const view of ['event_count', 'course_count'])
      await this.#session.query(`refresh materialized view concurrently ${view}`)
    return this.#counts
  }
}

async function replace(session: Session, number: number, { source, tell }: ImportOptions): Promise<Counts> {
  const [lock] = await session.query<{ is_free: boolean }>(
    'select pg_try_advisory_xact_lock($1) as is_free',
    [LOCK],
  )
  if (lock?.is_free !== true) throw new Error('another import is running')
  // Readers see what was until this is committed, so rows are deleted and not truncated.
  for (const table of [...TABLE_NAMES.toReversed(), 'name_word', 'name'])
    await session.query(`delete from ${table}`)
  const writer = new Writer(session, number)
  let rows = 0
  for await (const arrived of source.rows) {
    if (await writer.take(arrived))
      tell?.({ doing: 'writing', part: arrived.table, done: rows, expected: source.expected })
    rows++
  }
  const counts = await writer.finish()
  const [dataset] = await session.query<{ version: string }>('select version from dataset')
  await session.query(
    `update import set outcome = 'done', ended_at = clock_timestamp(), counts = $2, dataset_version = $3 where id = $1`,
    [number, JSON.stringify(counts), dataset?.version],
  )
  return counts
}

/**
 * Puts a dataset in the place of the one before, whole or not at all. The audit keeps every attempt; one whose process
 * was killed is found by the next.
 */
export async function importDataset(database: Database, options: ImportOptions): Promise<Counts> {
  const [entry] = await database.query<{ id: number }>(
    'insert into import (imported_by, source) values ($1, $2) returning id',
    [options.by, options.source.name],
  )
  const number = entry?.id ?? 0
  try {
    await options.source.check?.(({ path, bytes, expected }) =>
      options.tell?.({ doing: 'checking', part: path, done: bytes, expected }),
    )
    const counts = await database.writing(async (session) => {
      const counts = await replace(session, number, options)
      await session.query(
        `update import set outcome = 'broken off', ended_at = now() where outcome = 'running' and id <> $1`,
        [number],
      )
      return counts
    })
    await database.tidy()
    return counts
  } catch (error) {
    await database.query(
      `update import set outcome = 'failed', ended_at = now(), reason = $2 where id = $1 and outcome = 'running'`,
      [number, reasonOf(error)],
    )
    throw error
  }
}
