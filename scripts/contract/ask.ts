import type { Carry } from '../../src/data/adapters/fetchJson'
import { DataError } from '../../src/domain/DataError'
import { parseJson } from '../../src/data/wire/parseJson'

/** Values of a query; lists are comma-separated, as the contract has it. */
export type Query = Readonly<Record<string, string | number | readonly string[]>>

export interface AskOptions {
  readonly query?: Query
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: 'GET' | 'POST' | 'OPTIONS'
  /** Without the token, where there is one. */
  readonly isAnonymous?: boolean
}

/** An answer as it arrived, and what it says. */
export interface Reply {
  /** Path and query below the base address: `/observations?indicator=a`. */
  readonly at: string
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  /** Undefined where the body is no JSON; then `problem` says why. */
  readonly json: unknown
  readonly problem: string | null
}

const ACCEPT = { Accept: 'application/json', 'Accept-Language': 'kk, ru;q=0.9, en;q=0.8' }

function addressOf(path: string, query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => {
    const text =
      typeof value === 'object' ? value.map(encodeURIComponent).join(',') : encodeURIComponent(value)
    return `${name}=${text}`
  })
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`
}

/** The text of a body, strictly UTF-8, without a byte order mark. */
function textOf(bytes: Uint8Array): { text: string; problem: string | null } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: '', problem: 'begins with a byte order mark' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null }
  } catch {
    return { text: '', problem: 'is not UTF-8' }
  }
}

function read(bytes: Uint8Array, at: string): Pick<Reply, 'json' | 'problem'> {
  const { text, problem } = textOf(bytes)
  if (problem !== null) return { json: undefined, problem }
  try {
    return { json: parseJson(text, { adapter: 'source', resource: at }), problem: null }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { json: undefined, problem: error.details.reason }
  }
}

/** Asks a source the questions of the suite; plain questions are asked once and remembered. */
export class Asker {
  readonly #carry: Carry
  readonly #baseUrl: string
  readonly #token: string | null
  readonly #known = new Map<string, Promise<Reply>>()
  /** Every answer so far, for the rules that hold for all of them. */
  readonly replies: Reply[] = []

  /** @param baseUrl absolute address that the paths of the contract hang under, without a slash at its end. */
  constructor(carry: Carry, baseUrl: string, token: string | null = null) {
    this.#carry = carry
    this.#baseUrl = baseUrl.replace(/\/+$/, '')
    this.#token = token
  }

  get hasToken(): boolean {
    return this.#token !== null
  }

  /** A plain question, asked once. */
  get(path: string, query: Query = {}): Promise<Reply> {
    const at = addressOf(path, query)
    const known = this.#known.get(at) ?? this.ask(path, { query })
    this.#known.set(at, known)
    return known
  }

  /** A question of its own, asked each time. */
  async ask(path: string, options: AskOptions = {}): Promise<Reply> {
    const at = addressOf(path, options.query ?? {})
    const headers = new Headers({ ...ACCEPT, ...options.headers })
    if (this.#token !== null && options.isAnonymous !== true)
      headers.set('Authorization', `Bearer ${this.#token}`)
    const request = new Request(`${this.#baseUrl}${at}`, {
      method: options.method ?? 'GET',
      headers,
      redirect: 'manual',
    })
    const response = await this.#carry(request)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const hasBody = bytes.length > 0
    const reply: Reply = {
      at,
      status: response.status,
      headers: response.headers,
      bytes,
      ...(hasBody ? read(bytes, path) : { json: undefined, problem: 'is empty' }),
    }
    this.replies.push(reply)
    return reply
  }
}
