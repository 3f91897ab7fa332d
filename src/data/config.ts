import * as v from 'valibot'
import type { Language, RegionId } from '../domain/region'
import { ConfigError } from './configError'
import {
  configSchema,
  filesSourceSchema,
  httpSourceSchema,
  isOwnComputer,
  mockSourceSchema,
  signInSchema,
  tilesSchema,
} from './configSchema'
import { fetchConfig } from './fetchConfig'
import { issuePath } from './wire/parseWire'
import { scanJson } from './wire/scanJson'

/** An OpenID Connect provider, and this app as one of its public clients. */
export interface SignInConfig {
  /** Exactly as the provider's discovery document has it. */
  readonly issuer: string
  readonly clientId: string
  readonly scopes: readonly string[]
  /** Sent as `audience`, for providers that want to know what a token is for by that name. */
  readonly audience: string | null
  /** Sent as `resource` (RFC 8707), for providers that want that one. */
  readonly resource: string | null
  /** Claim of the identity token with `central` or `regional`. */
  readonly roleClaim: string
  /** Claim with the id of a region, or a list of them. */
  readonly regionClaim: string
}

/** A back-end that answers the contract. */
export interface HttpSourceConfig {
  readonly kind: 'http'
  /** `https://…`, or a path of this site such as `/api`; no slash at its end. */
  readonly baseUrl: string
  /** Plain http to another host: nobody can promise that the figures are genuine. */
  readonly isInsecure: boolean
  /** Null where everybody sees the same. */
  readonly signIn: SignInConfig | null
  /** Patience until the first byte. */
  readonly firstByteSeconds: number
  /** Patience for a whole answer. */
  readonly totalSeconds: number
  /** Largest answer that is read. */
  readonly maxMegabytes: number
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

interface Part {
  readonly at: string
  readonly json: unknown
  readonly entries: object
}

/** Settings nobody reads are mostly misspelt ones: the operator believes they work. All of them are listed at once. */
function refuseUnknownSettings(parts: readonly Part[]): void {
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
    { at: 'source.signIn', json: member(source, 'signIn'), entries: signInSchema.entries },
    { at: 'tiles', json: member(json, 'tiles'), entries: tilesSchema.entries },
  ])
  const result = v.safeParse(configSchema, json, { abortEarly: true })
  if (!result.success) {
    const [issue] = result.issues
    const path = issuePath(issue)
    throw new ConfigError('invalid', `${path === '' ? 'the file' : path}: ${issue.message}`, { path })
  }
  const { output } = result
  if (output.source.kind !== 'http') return { ...output, source: output.source }
  const { baseUrl, signIn } = output.source
  const isInsecure = /^http:/i.test(baseUrl)
  if (signIn !== null && isInsecure && !isOwnComputer(baseUrl)) {
    const reason =
      'must begin with https:// where there is a sign-in: anybody on the way could read its tokens'
    throw new ConfigError('invalid', `source.baseUrl: ${reason}`, { path: 'source.baseUrl' })
  }
  return { ...output, source: { ...output.source, isInsecure } }
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
