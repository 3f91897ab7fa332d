import type { Choice } from './choice'

type Bytes = Uint8Array<ArrayBuffer>

/** The whole answer wrapped otherwise; `refused` must never be read, `read` must be read as it was. */
export interface HttpMutator {
  readonly name: string
  readonly expects: 'refused' | 'read'
  readonly wrap: (bytes: Bytes, type: string, choice: Choice) => Response
}

const PORTAL = '<!doctype html><title>Sign in to the network</title><form action="/login"></form>'

const status = (code: number, headers: Record<string, string> = {}): HttpMutator => ({
  name: `status ${code}`,
  expects: 'refused',
  wrap: (bytes, type) =>
    new Response([204, 205, 304].includes(code) ? null : bytes, {
      status: code,
      headers: { 'Content-Type': type, ...headers },
    }),
})

const typed = (expects: HttpMutator['expects'], type: string): HttpMutator => ({
  name: `content type "${type}"`,
  expects,
  wrap: (bytes) => new Response(bytes, { headers: { 'Content-Type': type } }),
})

const headed = (
  name: string,
  headers: Record<string, string>,
  expects: HttpMutator['expects'] = 'read',
): HttpMutator => ({
  name,
  expects,
  wrap: (bytes, type) => new Response(bytes, { headers: { 'Content-Type': type, ...headers } }),
})

/** A body that breaks off: the connection was lost. */
function broken(bytes: Bytes, at: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes.slice(0, at))
      controller.error(new TypeError('terminated'))
    },
  })
}

const STATUSES = [201, 202, 203, 204, 205, 206, 226, 301, 302, 303, 304, 307, 308]
const FAILURES = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 412, 413, 416, 418, 421, 425, 429, 431, 451, 500,
  501, 502, 503, 504, 505, 511, 520, 599,
]

export const HTTP_MUTATORS: readonly HttpMutator[] = [
  ...STATUSES.map((code) =>
    status(code, { Location: 'http://elsewhere.test/', 'Content-Range': 'bytes 0-99/1000' }),
  ),
  ...FAILURES.map((code) => status(code, { 'Retry-After': '999999999999' })),
  ...['text/html', 'text/html; charset=utf-8', 'TEXT/HTML'].map((type) => typed('refused', type)),
  {
    name: 'a web page that calls itself data',
    expects: 'refused',
    wrap: (_bytes, type) => new Response(PORTAL, { headers: { 'Content-Type': type } }),
  },
  {
    name: 'a web page in capitals, after blanks',
    expects: 'refused',
    wrap: (_bytes, type) =>
      new Response(`\n  ${PORTAL.toUpperCase()}`, { headers: { 'Content-Type': type } }),
  },
  {
    name: 'a connection that breaks off',
    expects: 'refused',
    wrap: (bytes, type, choice) =>
      new Response(broken(bytes, choice.index(bytes.length)), { headers: { 'Content-Type': type } }),
  },
  { name: 'an error of the network', expects: 'refused', wrap: () => Response.error() },
  headed('longer than can be read', { 'Content-Length': '99999999999' }, 'refused'),
  headed('a tag of something else', { ETag: '"of-another-answer"' }),
  headed('a tag that is none', { ETag: 'W/"' }),
  headed('a date of another age', { Date: 'Mon, 01 Jan 1601 00:00:00 GMT' }),
  headed('a date that is none', { Date: 'yesterday' }),
  headed('a length that is none', { 'Content-Length': 'many' }),
]

/** What only a JSON answer is held to; the type of a CSV file is not looked at but for web pages. */
export const JSON_HTTP_MUTATORS: readonly HttpMutator[] = [
  ...HTTP_MUTATORS,
  ...[
    'text/plain',
    'text/csv',
    'application/octet-stream',
    'application/problem+json',
    'image/png',
    '*/*',
    'application/xhtml+xml',
  ].map((type) => typed('refused', type)),
  ...['windows-1251', 'utf-16', 'iso-8859-1', '"koi8-r"'].map((code) =>
    typed('refused', `application/json; charset=${code}`),
  ),
  ...[
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'APPLICATION/JSON',
  ].map((type) => typed('read', type)),
  {
    name: 'no content type',
    expects: 'refused',
    wrap: (bytes) => new Response(bytes),
  },
]
