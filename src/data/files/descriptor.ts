import * as v from 'valibot'
import { issuePath } from '../wire/parseWire'
import { scanJson } from '../wire/scanJson'
import type { Dialect } from './scanCsv'
import { fileProblem, type Problem } from './reason'

export const DESCRIPTOR_FILE = 'datapackage.json'
/** The layout of tables that this build knows; another one means other columns. */
export const LAYOUT = 1

const oneLetter = v.pipe(v.string(), v.length(1))

const dialectSchema = v.object({
  delimiter: v.optional(oneLetter, ','),
  quoteChar: v.optional(oneLetter, '"'),
  doubleQuote: v.optional(v.literal(true), true),
  header: v.optional(v.literal(true), true),
  skipInitialSpace: v.optional(v.literal(false), false),
  commentChar: v.optional(v.undefined()),
  escapeChar: v.optional(v.undefined()),
  nullSequence: v.optional(v.undefined()),
})

const fieldSchema = v.object({
  name: v.string(),
  decimalChar: v.optional(v.picklist(['.', ',']), '.'),
  groupChar: v.optional(v.undefined()),
})

const resourceSchema = v.object({
  name: v.string(),
  /** A file of the folder: it leads neither out of it nor to another host. */
  path: v.pipe(
    v.string(),
    v.regex(/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/, 'Invalid path: expected a file of the folder'),
  ),
  encoding: v.optional(v.pipe(v.string(), v.regex(/^utf-?8$/i, 'Invalid encoding: expected utf-8')), 'utf-8'),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'Invalid hash: expected sha256: and 64 digits')),
  rows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  dialect: v.optional(dialectSchema, {}),
  schema: v.optional(
    v.object({ fields: v.array(fieldSchema), missingValues: v.optional(v.tuple([v.literal('')]), ['']) }),
  ),
})

const descriptorSchema = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'Invalid name: expected an id')),
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  birlik: v.object({ layout: v.literal(LAYOUT, `Invalid layout: this build knows ${LAYOUT}`) }),
  resources: v.pipe(v.array(resourceSchema), v.minLength(1)),
})

/** A file of the package, as the descriptor promises it. */
export interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** Rows below the header; null where it is no table. */
  readonly rows: number | null
  readonly dialect: Dialect
  /** Columns whose numbers have a decimal comma. */
  readonly commas: ReadonlySet<string>
}

/** What `datapackage.json` says of a package. */
export interface Descriptor {
  /** Id of the dataset. */
  readonly name: string
  /** Version of the dataset. */
  readonly version: string
  readonly resources: ReadonlyMap<string, Resource>
}

/** Either what was read, or everything that is wrong. */
export type Reading<T> = { readonly value: T } | { readonly problems: readonly Problem[] }

function resourceOf(wire: v.InferOutput<typeof resourceSchema>): Resource {
  const fields = wire.schema?.fields ?? []
  return {
    name: wire.name,
    path: wire.path,
    bytes: wire.bytes,
    sha256: wire.hash.slice('sha256:'.length),
    rows: wire.rows ?? null,
    dialect: { delimiter: wire.dialect.delimiter, quote: wire.dialect.quoteChar },
    commas: new Set(fields.filter(({ decimalChar }) => decimalChar === ',').map(({ name }) => name)),
  }
}

const wrong = (path: string, said: string): Problem =>
  fileProblem(DESCRIPTOR_FILE, { code: 'descriptor', path, said })

/** Names that stand twice, and tables that do not say how many rows they have. */
function contradictions(
  resources: readonly Resource[],
  isTable: (name: string) => boolean,
): readonly Problem[] {
  const names = resources.map(({ name }) => name)
  return resources.flatMap(({ name, rows, dialect }, at) => [
    ...(names.indexOf(name) === at ? [] : [wrong(`resources[${at}].name`, `"${name}" stands twice`)]),
    ...(rows === null && isTable(name)
      ? [wrong(`resources[${at}].rows`, `${name} does not say how many`)]
      : []),
    ...(dialect.delimiter === dialect.quote
      ? [wrong(`resources[${at}].dialect`, 'one character both parts cells and quotes them')]
      : []),
  ])
}

/**
 * Reads `datapackage.json`.
 * @param isTable whether a resource of that name is a table of the package.
 */
export function readDescriptor(text: string, isTable: (name: string) => boolean): Reading<Descriptor> {
  const syntax = scanJson(text)
  if (syntax !== null) {
    const { line, column, reason } = syntax
    return {
      problems: [
        { file: DESCRIPTOR_FILE, line, column, name: null, reason: { code: 'not-json', said: reason } },
      ],
    }
  }
  const result = v.safeParse(descriptorSchema, JSON.parse(text))
  if (!result.success)
    return { problems: result.issues.map((issue) => wrong(issuePath(issue), issue.message)) }
  const { name, version, resources } = result.output
  const listed = resources.map(resourceOf)
  const problems = contradictions(listed, isTable)
  if (problems.length > 0) return { problems }
  return { value: { name, version, resources: new Map(listed.map((each) => [each.name, each])) } }
}
