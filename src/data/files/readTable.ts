import type { Column, PlainColumn } from './column'
import { Problems } from './problems'
import { CellFault, type Problem } from './reason'
import { scanCsv, type Dialect } from './scanCsv'
import { headersOf, localFrom, type AnyTable } from './table'
import type { AnyTableData } from './tableData'

/** How a file is written. */
export interface Writing {
  readonly dialect: Dialect
  /** Columns whose numbers have a decimal comma. */
  readonly commas: ReadonlySet<string>
}

export interface TableReading {
  readonly data: AnyTableData
  /** Column of the file, from 1, by name; of a text in three languages the first. */
  readonly places: ReadonlyMap<string, number>
  /** Rows with a cell that could not be read: nothing more can be said of them. */
  readonly faulty: ReadonlySet<number>
  /** The first of them; the data are whole only when there are none. */
  readonly problems: readonly Problem[]
  readonly problemCount: number
}

/** A column of the table with its places in the file; −1 where the file has not got it. */
interface Placed {
  readonly name: string
  readonly column: Column
  readonly at: readonly number[]
  readonly values: unknown[]
  readonly hasComma: boolean
  /** What cells of this column have meant: most columns of a register say few different things many times. */
  readonly known: Map<string, unknown>
}

const mayBeLeftOut = (column: Column): boolean =>
  column.kind === 'local' || column.constraints.required !== true

function placeColumns(
  table: AnyTable,
  header: readonly string[],
  commas: ReadonlySet<string>,
  problems: Problems,
): readonly Placed[] {
  const known = new Set(Object.entries(table.columns).flatMap(([name, column]) => headersOf(name, column)))
  header.forEach((name, at) => {
    if (!known.has(name)) problems.add(1, at + 1, name, { code: 'unknown-column', name })
    else if (header.indexOf(name) !== at) problems.add(1, at + 1, name, { code: 'repeated-column', name })
  })
  return Object.entries(table.columns).map(([name, column]) => {
    const at = headersOf(name, column).map((each) => header.indexOf(each))
    if (at[0] === -1 && !mayBeLeftOut(column)) problems.add(1, null, name, { code: 'missing-column', name })
    return { name, column, at, values: [], hasComma: commas.has(name), known: new Map() }
  })
}

/** A decimal comma becomes a point; a point where a comma is the rule is no number. */
const withPoint = (text: string): string => (text.includes('.') ? `${text} (.)` : text.replace(',', '.'))

const MOST_KNOWN = 5000
const NOWHERE = -1

function cellOf({ column, at, hasComma, known }: Placed, fields: readonly string[]): unknown {
  const text = fields[at[0] ?? NOWHERE] ?? ''
  if (column.kind === 'local')
    return localFrom(text, fields[at[1] ?? NOWHERE] ?? '', fields[at[2] ?? NOWHERE] ?? '')
  const before = known.get(text)
  if (before !== undefined) return before
  const value = readCell(column, hasComma ? withPoint(text) : text)
  if (known.size < MOST_KNOWN) known.set(text, value)
  return value
}

const readCell = (column: PlainColumn<unknown>, text: string): unknown => column.read(text)

const LOST = '\uFFFD'

/**
 * Reads the rows of a file. Everything that is wrong with them is found; nothing is guessed, and nothing dropped.
 * @param text without a byte order mark.
 */
export function readTable(text: string, table: AnyTable, { dialect, commas }: Writing): TableReading {
  const problems = new Problems(table.path)
  const lines: number[] = []
  const faulty = new Set<number>()
  const isLost = text.includes(LOST)
  let header: readonly string[] | null = null
  let placed: readonly Placed[] = []

  const readRow = (fields: readonly string[], line: number, width: number) => {
    if (fields.length !== width) {
      problems.add(line, Math.min(fields.length, width) + 1, null, {
        code: 'cells',
        found: fields.length,
        expected: width,
      })
      return
    }
    lines.push(line)
    for (const each of placed) {
      try {
        each.values.push(cellOf(each, fields))
      } catch (error) {
        if (!(error instanceof CellFault)) throw error
        each.values.push(null)
        faulty.add(lines.length - 1)
        const [at = 0] = each.at
        if (at !== -1) problems.add(line, at + 1, each.name, error.reason)
      }
    }
    if (isLost) {
      const at = fields.findIndex((field) => field.includes(LOST))
      if (at !== -1) problems.add(line, at + 1, header?.[at] ?? null, { code: 'lost-text' })
    }
  }

  scanCsv(text, dialect, {
    record: (fields, line) => {
      if (header === null) {
        header = [...fields]
        placed = placeColumns(table, header, commas, problems)
      } else readRow(fields, line, header.length)
    },
    fault: (line, column, reason) => problems.add(line, column, header?.[column - 1] ?? null, reason),
  })
  if (header === null) placed = placeColumns(table, [], commas, problems)
  const columns = Object.fromEntries(placed.map(({ name, values }) => [name, values]))
  const data: AnyTableData = { count: lines.length, columns, lines }
  const places = new Map(
    placed.flatMap(({ name, at: [at = -1] }) => (at === -1 ? [] : [[name, at + 1] as const])),
  )
  return { data, places, faulty, problems: problems.list, problemCount: problems.count }
}
