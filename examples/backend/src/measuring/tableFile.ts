import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Columns, RowOf, Table } from '../../../../src/data/files/table'
import { tableResource } from '../../../../src/data/files/write/describe'
import { PLAIN, writeTable } from '../../../../src/data/files/write/writeTable'

/** Rows that are written at once. */
const BATCH = 2000

/** A file of a package that is written row by row, however many there are. */
export class TableFile<C extends Columns> {
  readonly #table: Table<C>
  readonly #file: FileHandle
  readonly #digest = createHash('sha256')
  #bytes = 0
  #count = 0
  #rows: RowOf<C>[] = []
  #hasHeader = false

  private constructor(table: Table<C>, file: FileHandle) {
    this.#table = table
    this.#file = file
  }

  static async open<C extends Columns>(folder: string, table: Table<C>): Promise<TableFile<C>> {
    return new TableFile(table, await open(join(folder, table.path), 'w'))
  }

  async add(row: RowOf<C>): Promise<void> {
    this.#rows.push(row)
    if (this.#rows.length === BATCH) await this.#flush()
  }

  async #flush(): Promise<void> {
    const text = writeTable(this.#table, this.#rows, PLAIN)
    const bytes = Buffer.from(this.#hasHeader ? text.slice(text.indexOf('\n') + 1) : text)
    this.#digest.update(bytes)
    await this.#file.write(bytes)
    this.#bytes += bytes.byteLength
    this.#count += this.#rows.length
    this.#rows = []
    this.#hasHeader = true
  }

  /** Writes the rest. @returns what `datapackage.json` says of the file */
  async close(): Promise<object> {
    if (this.#rows.length > 0 || !this.#hasHeader) await this.#flush()
    await this.#file.close()
    const size = { bytes: this.#bytes, hash: `sha256:${this.#digest.digest('hex')}` }
    return tableResource(this.#table, size, this.#count, PLAIN)
  }
}
