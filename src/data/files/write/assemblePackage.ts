import { DESCRIPTOR_FILE } from '../descriptor'
import type { AnyTable } from '../table'
import { boundariesResource, describePackage, sizeOf, tableResource, type AboutPackage } from './describe'
import type { Style } from './writeTable'

/** Files of a package by their paths. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** A table of the package with its text. */
export interface WrittenTable {
  readonly table: AnyTable
  readonly text: string
  readonly rows: number
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The files of a package with the descriptor that promises them. @param boundaries TopoJSON by division. */
export function assemblePackage(
  tables: readonly WrittenTable[],
  style: Style,
  about: AboutPackage,
  boundaries: ReadonlyMap<string, Uint8Array> = new Map(),
): PackageFiles {
  const files = new Map<string, Uint8Array>()
  const resources: object[] = []
  for (const { table, text, rows } of tables) {
    const bytes = bytesOf(text)
    files.set(table.path, bytes)
    resources.push(tableResource(table, sizeOf(bytes), rows, style))
  }
  for (const [division, bytes] of boundaries) {
    files.set(`boundaries/${division}.topo.json`, bytes)
    resources.push(boundariesResource(division, bytes))
  }
  files.set(DESCRIPTOR_FILE, bytesOf(`${JSON.stringify(describePackage(about, resources), null, 2)}\n`))
  return files
}
