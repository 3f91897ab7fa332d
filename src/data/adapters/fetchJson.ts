import { DataError } from '../../domain/DataError'
import { parseJson } from '../wire/parseJson'
import type { Origin } from '../wire/refuse'
import { startDeadline, type Deadline, type Patience } from './deadline'
import { httpFailure } from './httpFailure'
import { decodeText, readBytes } from './readBody'

/** What carries a request to whoever answers it: the network, or the mock in the page. */
export type Carry = (request: Request) => Promise<Response>

/** How requests are made and what an answer may cost. */
export interface Transport {
  readonly carry: Carry
  readonly patience: Patience
  /** Bytes. */
  readonly sizeLimit: number
}

export const DEFAULT_PATIENCE: Patience = { firstByte: 15_000, total: 60_000 }
export const DEFAULT_SIZE_LIMIT = 20 * 1024 * 1024

/** An answer of the network: new text, or "what you have is still right". */
export type Fetched =
  | {
      readonly state: 'new'
      readonly text: string
      readonly json: unknown
      readonly etag: string | null
      /** ISO date-time by the clock of the server, which is right more often than that of the PC. */
      readonly fetchedAt: string
    }
  | { readonly state: 'not-modified'; readonly fetchedAt: string }

/** Enough of an error's body to find its title and detail. */
const PROBLEM_LIMIT = 64 * 1024
const JSON_TYPES = new Set(['application/json', 'application/topo+json', 'application/geo+json'])

function serverTime(response: Response): string {
  const time = Date.parse(response.headers.get('Date') ?? '')
  return new Date(Number.isNaN(time) ? Date.now() : time).toISOString()
}

/** A login page of a Wi-Fi network answers every address with a web page. */
function checkIsData(response: Response, origin: Origin): void {
  const [type = '', ...parameters] = (response.headers.get('Content-Type') ?? '').toLowerCase().split(';')
  const name = type.trim()
  if (name === 'text/html' || name === 'application/xhtml+xml') {
    throw new DataError('portal', {
      ...origin,
      reason: 'a web page arrived instead of data',
      httpStatus: 200,
    })
  }
  if (!JSON_TYPES.has(name)) {
    const reason = `content type "${name.slice(0, 60)}" instead of "application/json"`
    throw new DataError('malformed', { ...origin, path: 'Content-Type', reason })
  }
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='))
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) {
    throw new DataError('encoding', {
      ...origin,
      path: 'Content-Type',
      reason: `${charset.slice(0, 60)} is not UTF-8`,
    })
  }
}

/** Whether a server leads elsewhere; a request that may not follow is not told where to. */
export const isRedirect = (response: Response) =>
  response.type === 'opaqueredirect' ||
  (response.status >= 300 && response.status < 400 && response.status !== 304)

async function receive(
  request: Request,
  transport: Transport,
  origin: Origin,
  deadline: Deadline,
): Promise<Fetched> {
  const response = await transport.carry(request)
  if (isRedirect(response)) {
    // The browser does not say where it leads. Following it could carry the request to another host.
    throw new DataError('portal', { ...origin, reason: 'redirected elsewhere instead of data' })
  }
  const fetchedAt = serverTime(response)
  if (response.status === 304) return { state: 'not-modified', fetchedAt }
  if (response.status !== 200) {
    const body = await readBytes(response, PROBLEM_LIMIT, origin, deadline.arrived).catch(
      () => new Uint8Array(),
    )
    throw httpFailure(response, new TextDecoder().decode(body), origin)
  }
  checkIsData(response, origin)
  const text = decodeText(await readBytes(response, transport.sizeLimit, origin, deadline.arrived), origin)
  if (/^\s*<(?:!doctype|html)/i.test(text.slice(0, 200))) {
    throw new DataError('portal', {
      ...origin,
      reason: 'a web page arrived instead of data',
      httpStatus: 200,
    })
  }
  return { state: 'new', text, json: parseJson(text, origin), etag: response.headers.get('ETag'), fetchedAt }
}

/** A browser does not tell a host that is gone from one that forbids us to read it; the operator should look at both. */
function crossOriginHint(request: Request): string {
  const page = typeof location === 'undefined' ? null : location.origin
  const host = new URL(request.url).origin
  if (page === null || page === host) return ''
  return ` (if ${host} is up, does it send Access-Control-Allow-Origin for ${page}?)`
}

/** Settles as `work` does, or at once when the signal aborts: not every carrier listens to it. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject)
  })
}

/**
 * One request from address to JSON: time limits, size limit, status, content type, UTF-8, syntax.
 * @param etag of a saved copy, sent as `If-None-Match`.
 * @throws DataError for anything but a complete JSON answer; the signal's own reason when the caller gave up.
 */
export async function fetchJson(
  request: Request,
  transport: Transport,
  origin: Origin,
  etag: string | null = null,
): Promise<Fetched> {
  const deadline = startDeadline(transport.patience, origin, request.signal)
  const headers = new Headers(request.headers)
  if (etag !== null) headers.set('If-None-Match', etag)
  try {
    // A validator of our own makes the browser's cache step aside; without one it must ask the server again.
    const cache = etag === null && request.cache === 'default' ? 'no-cache' : request.cache
    const timed = new Request(request, {
      headers,
      cache,
      redirect: 'manual',
      // A request made from another one forgets this.
      referrerPolicy: request.referrerPolicy,
      signal: deadline.signal,
    })
    return await unlessAborted(receive(timed, transport, origin, deadline), deadline.signal)
  } catch (error) {
    if (error instanceof DataError) throw error
    request.signal.throwIfAborted()
    const reason = error instanceof Error && error.message !== '' ? error.message : 'the connection failed'
    throw (
      deadline.lateness() ??
      new DataError('offline', { ...origin, reason: reason + crossOriginHint(request) })
    )
  } finally {
    deadline.clear()
  }
}
