import * as v from 'valibot'
import type { Language, RegionId } from '../domain/region'
import { ConfigError } from './configError'
import {
  configSchema,
  filesSourceSchema,
  httpSourceSchema,
  mockSourceSchema,
  tilesSchema,
} from './configSchema'
import { fetchConfig } from './fetchConfig'
import { issuePath } from './wire/parseWire'
import { scanJson } from './wire/scanJson'

/** A back-end that answers the contract. */
export interface HttpSourceConfig {
  readonly kind: 'http'
  /** `https://…`, or a path of this site such as `/api`; no slash at its end. */
  readonly baseUrl: string
  /** Plain http to another host: nobody can promise that the figures are genuine. */
  readonly isInsecure: boolean
  /** Null where everybody sees the same; else what `readSignInConfig` has to read. */
  readonly signIn: unknown
  /** Patience until the first byte. */
  readonly firstByteSeconds: number
  /** Patience for a whole answer. */
  readonly totalSeconds: number
  /** Largest answer that is read. */
  readonly maxMegabytes: number
  /** Whose boundaries are drawn; those of the app also where the source has none. */
  readonly boundaries: 'app' | 'source'
}

/** A folder of files with a `datapackage.json`. */
export interface FilesSourceConfig {
  readonly kind: 'files'
  /** A folder of this site such as `data`, or an address; no slash at its end. */
  readonly url: string
  /** Files that are taken though they were changed after the package was made; the source of the figures then says so. */
  readonly acceptChanged: readonly string[]
  /** Patience until the first byte of a file. */
  readonly firstByteSeconds: number
  /** Patience for a whole answer, and for each file. */
  readonly totalSeconds: number
  /** Largest file that is read. */
  readonly maxMegabytes: number
}

/** Where figures come from. */
export type SourceConfig = { readonly kind: 'mock' } | HttpSourceConfig | FilesSourceConfig

/** A basemap of tiles; the map is complete without one. */
export interface TilesConfig {
  /** Template with `{z}`, `{x}` and `{y}`. */
  readonly url: string
  readonly attribution: string
  readonly minZoom: number
  readonly maxZoom: number
}

/** One installation, as its operator described it in `config.json`. */
export interface Config {
  readonly source: SourceConfig
  readonly defaultLanguage: Language
  /** The region a regional office opens with; null for the whole country. */
  readonly homeRegion: RegionId | null
  readonly tiles: TilesConfig | null
  /** Whether users may keep the app on their computers; false removes it from all of them. */
  readonly offline: boolean
}

/** Editors use it to check the file while it is written. */
const TOLERATED = '$schema'

const SOURCE_SCHEMAS = new Map<unknown, { readonly entries: object }>([
  ['mock', mockSourceSchema],
  ['http', httpSourceSchema],
  ['files', filesSourceSchema],
])

/** A browser gives a page on https nothing that comes over plain http, unless from the same computer. */
function refuseMixedContent(source: {
  readonly kind: string
  readonly baseUrl?: string
  readonly url?: string
}): void {
  const [path, address = ''] =
    source.url === undefined ? ['source.baseUrl', source.baseUrl] : ['source.url', source.url]
  if (globalThis.location?.protocol !== 'https:' || !/^http:\/\/(?!localhost|127\.)/i.test(address)) return
  throw new ConfigError('invalid', `${path}: a page on https cannot ask an address on http (mixed content)`, {
    path,
  })
}

interface Part {
  readonly at: string
  readonly json: unknown
  readonly entries: object
}

/** Settings nobody reads are mostly misspelt ones: the operator believes they work. All of them are listed at once. */
export function refuseUnknownSettings(parts: readonly Part[]): void {
  const unknown = parts.flatMap(({ at, json, entries }) =>
    typeof json !== 'object' || json === null
      ? []
      : Object.keys(json)
          .filter((key) => key !== TOLERATED && !Object.hasOwn(entries, key))
          .map((key) => ({ path: at === '' ? key : `${at}.${key}`, known: Object.keys(entries) })),
  )
  const [first] = unknown
  if (first === undefined) return
  const names = unknown.map(({ path }) => `"${path}"`).join(', ')
  const known = [...new Set(unknown.flatMap((setting) => setting.known))].join(', ')
  throw new ConfigError('invalid', `unknown setting ${names}; known here: ${known}`, { path: first.path })
}

function member(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? Reflect.get(json, key)
    : undefined
}

/**
 * A setting as its schema wants it.
 * @param at path that the setting is found at; empty for the whole file.
 * @throws ConfigError naming the part at fault.
 */
export function readSetting<S extends v.GenericSchema>(schema: S, json: unknown, at = ''): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const path = [at, issuePath(issue)].filter((part) => part !== '').join('.')
  throw new ConfigError('invalid', `${path === '' ? 'the file' : path}: ${issue.message}`, { path })
}

/**
 * The configuration from the text of `config.json`.
 * @throws ConfigError naming the line of a syntax error, or the setting at fault.
 */
export function parseConfig(text: string): Config {
  const problem = scanJson(text)
  if (problem !== null) {
    throw new ConfigError('not-json', `${problem.reason} (line ${problem.line}, column ${problem.column})`, {
      line: problem.line,
    })
  }
  const json: unknown = JSON.parse(text)
  const source = member(json, 'source')
  const sourceSchema = SOURCE_SCHEMAS.get(member(source, 'kind'))
  refuseUnknownSettings([
    { at: '', json, entries: configSchema.entries },
    ...(sourceSchema === undefined ? [] : [{ at: 'source', json: source, entries: sourceSchema.entries }]),
    { at: 'tiles', json: member(json, 'tiles'), entries: tilesSchema.entries },
  ])
  const output = readSetting(configSchema, json)
  refuseMixedContent(output.source)
  if (output.source.kind !== 'http') return { ...output, source: output.source }
  return { ...output, source: { ...output.source, isInsecure: /^http:/i.test(output.source.baseUrl) } }
}

/**
 * Reads the `config.json` beside the page. There is no default configuration: without a good file there is no data source,
 * and never a demonstration one by accident.
 * @param text the file, where it has been asked for already.
 * @throws ConfigError
 */
export async function readConfig(text: Promise<string> = fetchConfig()): Promise<Config> {
  return parseConfig(await text)
}
