import { digestOf } from '../checkBytes'
import { LAYOUT } from '../descriptor'
import { headersOf, type AnyTable } from '../table'
import type { Style } from './writeTable'

const LANGUAGE_NAMES = ['Kazakh', 'Russian', 'English']

const described = (about: string) => (about === '' ? {} : { description: about })

/** Fields of Table Schema, one a column of the file. */
function fieldsOf({ columns }: AnyTable, decimal: Style['decimal']): readonly object[] {
  return Object.entries(columns).flatMap(([name, column]): readonly object[] => {
    if (column.kind === 'local') {
      return headersOf(name, column).map((header, at) => ({
        name: header,
        type: 'string',
        ...described(
          [column.about, `in ${LANGUAGE_NAMES[at] ?? ''}`].filter((part) => part !== '').join('; '),
        ),
      }))
    }
    const { type, constraints, about } = column
    return [
      {
        name,
        type,
        ...(type === 'number' && decimal === ',' ? { decimalChar: ',' } : {}),
        ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
        ...described(about),
      },
    ]
  })
}

/** Table Schema of a table. */
function schemaOf(table: AnyTable, decimal: Style['decimal']): object {
  const { primaryKey, references, name } = table
  return {
    fields: fieldsOf(table, decimal),
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map((reference) => ({
            fields: reference.columns,
            // An empty name means the table itself.
            reference: { resource: reference.table === name ? '' : reference.table, fields: reference.to },
          })),
        }),
  }
}

/** What a file is told from any other by. */
interface FileSize {
  readonly bytes: number
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string
}

export const sizeOf = (bytes: Uint8Array): FileSize => ({
  bytes: bytes.byteLength,
  hash: `sha256:${digestOf(bytes)}`,
})

/** What `datapackage.json` says of a table of the package. */
export const tableResource = (table: AnyTable, size: FileSize, rows: number, style: Style): object => ({
  name: table.name,
  path: table.path,
  title: table.title,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  ...size,
  rows,
  dialect: {
    delimiter: style.delimiter,
    quoteChar: '"',
    doubleQuote: true,
    header: true,
    lineTerminator: style.lineEnd,
  },
  schema: schemaOf(table, style.decimal),
})

/** What it says of the boundaries of a division. */
export const boundariesResource = (division: string, bytes: Uint8Array): object => ({
  name: `boundaries-${division}`,
  path: `boundaries/${division}.topo.json`,
  title: `Boundaries of the regions, division of ${division}`,
  format: 'topojson',
  mediatype: 'application/topo+json',
  encoding: 'utf-8',
  ...sizeOf(bytes),
})

/** What is said of the package as a whole. */
export interface AboutPackage {
  /** Id of the dataset. */
  readonly name: string
  readonly title: string
  /** Version of the dataset. */
  readonly version: string
  /** ISO date-time. */
  readonly created: string
  readonly source: string
}

/** A Data Package (version 1 of the standard). */
export const describePackage = (
  { name, title, version, created, source }: AboutPackage,
  resources: readonly object[],
): object => ({
  profile: 'data-package',
  name,
  title,
  version,
  created,
  sources: [{ title: source }],
  birlik: { layout: LAYOUT },
  resources,
})
