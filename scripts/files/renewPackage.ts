import { digestOf, textOf } from '../../src/data/files/checkBytes'
import { DESCRIPTOR_FILE } from '../../src/data/files/descriptor'
import { readTable } from '../../src/data/files/readTable'
import { headersOf, type AnyTable } from '../../src/data/files/table'
import { tableNamed } from '../../src/data/files/tables/tables'

/** The parts of a descriptor that are renewed; everything else stays as it is. */
interface WireResource {
  name: string
  path: string
  bytes: number
  hash: string
  rows?: number
  dialect?: { delimiter?: string }
  schema?: { fields: { name: string; type?: string; decimalChar?: string }[] }
}

interface WireDescriptor {
  version: string
  created?: string
  resources: WireResource[]
}

type ReadFile = (path: string) => Promise<Uint8Array | null>

const DELIMITERS = [',', ';', '\t']

const firstLineOf = (text: string): string => /^[^\r\n]*/.exec(text)?.[0] ?? ''

/** The delimiter that makes the header the columns of the table: a spreadsheet saves with its own. */
function delimiterOf(header: string, table: AnyTable, before: string): string {
  const known = new Set(Object.entries(table.columns).flatMap(([name, column]) => headersOf(name, column)))
  const found = (delimiter: string) =>
    header.split(delimiter).filter((name) => known.has(name.replaceAll('"', ''))).length
  return [before, ...DELIMITERS].reduce((best, each) => (found(each) > found(best) ? each : best), before)
}

/** Decimals written with a comma make a number only when commas are expected. */
function hasCommas(text: string, table: AnyTable, delimiter: string): boolean {
  const numbers = Object.entries(table.columns).flatMap(([name, column]) =>
    column.kind === 'plain' && column.type === 'number' ? [name] : [],
  )
  const dialect = { delimiter, quote: '"' }
  const wrong = (commas: readonly string[]) =>
    readTable(text, table, { dialect, commas: new Set(commas) }).problemCount
  return wrong(numbers) < wrong([])
}

function renewTable(resource: WireResource, table: AnyTable, text: string): void {
  const delimiter = delimiterOf(firstLineOf(text), table, resource.dialect?.delimiter ?? ',')
  const isComma = hasCommas(text, table, delimiter)
  resource.dialect = { ...resource.dialect, delimiter }
  for (const field of resource.schema?.fields ?? []) {
    if (field.type !== 'number') continue
    if (isComma) field.decimalChar = ','
    else delete field.decimalChar
  }
  const commas = new Set(
    (resource.schema?.fields ?? []).filter(({ decimalChar }) => decimalChar === ',').map(({ name }) => name),
  )
  resource.rows = readTable(text, table, { dialect: { delimiter, quote: '"' }, commas }).data.count
}

/**
 * The descriptor of a folder made anew from its files: sizes, digests, row counts, delimiters and decimal commas.
 * @param version of the dataset from now on: figures that changed must not go by the old one.
 * @returns the text of `datapackage.json`
 */
export async function renewPackage(read: ReadFile, version: string, created: string): Promise<string> {
  const bytes = await read(DESCRIPTOR_FILE)
  if (bytes === null) throw new Error(`${DESCRIPTOR_FILE} is not there`)
  // What is wrong with it is found by the check that follows.
  const descriptor = JSON.parse(textOf(bytes) ?? '') as WireDescriptor
  descriptor.version = version
  descriptor.created = created
  for (const resource of descriptor.resources) {
    const file = await read(resource.path)
    if (file === null) continue
    resource.bytes = file.byteLength
    resource.hash = `sha256:${digestOf(file)}`
    const table = tableNamed(resource.name)
    const text = textOf(file)
    if (table !== undefined && text !== null) renewTable(resource, table, text)
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
