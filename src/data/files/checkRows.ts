import { Problems } from './problems'
import type { TableReading } from './readTable'
import type { Problem } from './reason'
import type { AnyTable, Reference } from './table'
import type { AnyTableData } from './tableData'

/** Keys that rows of other tables may name, by table and columns. */
export type KnownKeys = (table: string, columns: readonly string[]) => ReadonlySet<string>

/** Rows as they were read. */
type ReadRows = Pick<TableReading, 'data' | 'places' | 'faulty'>

const BETWEEN = ' · '

/** The values of some columns of a row as one text; null where one of them is empty. */
function keyOf({ columns }: AnyTableData, names: readonly string[], row: number): string | null {
  let key = ''
  for (const name of names) {
    const value = columns[name]?.[row]
    // Keys are made of texts and numbers; anything else is not known.
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return null
    key += key === '' ? `${value}` : `${BETWEEN}${value}`
  }
  return key
}

/** Adds all keys that some columns of a table have. */
export function addKeys(data: AnyTableData, names: readonly string[], keys: Set<string>): void {
  for (let row = 0; row < data.count; row++) {
    const key = keyOf(data, names, row)
    if (key !== null) keys.add(key)
  }
}

/** All keys that some columns of a table have. */
export function keysOf(data: AnyTableData, names: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>()
  addKeys(data, names, keys)
  return keys
}

/** Hears the keys of rows one by one; tells the line of the row that had a key before, null where none had. */
export type LineBefore = (key: string, line: number) => number | null

/** Remembers every key: for files that are in memory anyhow. */
export function linesOfKeys(): LineBefore {
  const lines = new Map<string, number>()
  return (key, line) => {
    const before = lines.get(key)
    if (before === undefined) lines.set(key, line)
    return before ?? null
  }
}

/** Finds repeated keys. */
export function checkKeys(
  { primaryKey }: AnyTable,
  { data, places, faulty }: ReadRows,
  lineBefore: LineBefore,
  problems: Problems,
): void {
  const [first] = primaryKey
  if (first === undefined) return
  for (let row = 0; row < data.count; row++) {
    const key = faulty.has(row) ? null : keyOf(data, primaryKey, row)
    if (key === null) continue
    const line = data.lines[row] ?? 0
    const before = lineBefore(key, line)
    if (before !== null)
      problems.add(line, places.get(first) ?? null, first, { code: 'repeated-key', key, line: before })
  }
}

function checkReference(
  { columns, table, to }: Reference,
  { data, places, faulty }: ReadRows,
  known: ReadonlySet<string>,
  problems: Problems,
): void {
  const name = columns.at(-1) ?? ''
  for (let row = 0; row < data.count; row++) {
    const value = faulty.has(row) ? null : keyOf(data, columns, row)
    if (value === null || known.has(value)) continue
    problems.add(data.lines[row] ?? 0, places.get(name) ?? null, name, {
      code: 'unknown-reference',
      value,
      table: `${table} (${to.join(', ')})`,
    })
  }
}

function checkEachRow(table: AnyTable, { data, places, faulty }: ReadRows, problems: Problems): void {
  const { check } = table
  if (check === null) return
  const names = Object.keys(table.columns)
  // One object for all rows: there may be a hundred thousand, and each is looked at once.
  const values: Record<string, unknown> = {}
  for (let row = 0; row < data.count; row++) {
    if (faulty.has(row)) continue
    for (const name of names) values[name] = data.columns[name]?.[row]
    // The row was read by this very table.
    const fault = check(values as never)
    if (fault !== null)
      problems.add(data.lines[row] ?? 0, places.get(fault.column) ?? null, fault.column, fault.reason)
  }
}

/**
 * What is wrong between cells that are right by themselves: repeated keys, references that lead nowhere, contradictions.
 * @param lineBefore goes on from piece to piece, where the file is read so.
 */
export function checkRows(
  table: AnyTable,
  read: ReadRows,
  known: KnownKeys,
  lineBefore = linesOfKeys(),
): { readonly problems: readonly Problem[]; readonly problemCount: number } {
  const problems = new Problems(table.path)
  checkKeys(table, read, lineBefore, problems)
  for (const reference of table.references) {
    const keys =
      reference.table === table.name ? keysOf(read.data, reference.to) : known(reference.table, reference.to)
    checkReference(reference, read, keys, problems)
  }
  checkEachRow(table, read, problems)
  return { problems: problems.list, problemCount: problems.count }
}
