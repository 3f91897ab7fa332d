import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml',
  '.woff2': 'font/woff2',
}
/** Compressed already. */
const IS_PACKED = new Set(['.woff2', '.png'])

/** A site in memory: path from the root, without the first slash, to content. */
export type Files = ReadonlyMap<string, Buffer>

/** Answers what is not a file; null for "not found". */
type Fallback = (path: string) => Promise<string | null>

type Headers = readonly (readonly [string, string])[]

export interface Site {
  readonly url: string
  readonly stop: () => void
}

/** The security headers of `hosting/nginx.conf`, as a visitor of an installation gets them. */
export function securityHeaders(): Headers {
  const lines = readFileSync('hosting/nginx.conf', 'utf8').matchAll(/^\s*add_header (\S+) "(.+)" always;$/gm)
  return [...lines].map(([, name = '', value = '']) => [name, value] as const)
}

interface Packed {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** Gzip at level 9, like files compressed once for a static server. */
function pack(path: string, content: string | Buffer): Packed {
  const extension = extname(path)
  const type = TYPES[extension] ?? 'application/json'
  const cached = path.startsWith('assets/') ? 'max-age=31536000' : 'no-cache'
  const headers = { 'Content-Type': type, 'Cache-Control': cached }
  return IS_PACKED.has(extension)
    ? { body: Buffer.from(content), headers }
    : { body: gzipSync(content, { level: 9 }), headers: { ...headers, 'Content-Encoding': 'gzip' } }
}

/**
 * Serves a site from memory on a free port of this machine. Everything is compressed before the first request.
 * @param extra headers of every answer.
 * @param fallback for paths that are no file; a path without an extension gets `index.html` when it answers null.
 */
export async function serve(
  files: Files,
  extra: Headers = [],
  fallback: Fallback = () => Promise.resolve(null),
): Promise<Site> {
  const packed = new Map([...files].map(([path, content]) => [path, pack(path, content)]))
  const answer = async (url: string): Promise<Packed | null> => {
    const path = decodeURIComponent(url.slice(1))
    const known = packed.get(path) ?? packed.get(path.replace(/\?.*$/, '')) ?? null
    if (known !== null) return known
    const made = await fallback(path)
    if (made !== null) {
      const fresh = pack(path, made)
      packed.set(path, fresh)
      return fresh
    }
    return extname(path) === '' || path.includes('?') ? (packed.get('index.html') ?? null) : null
  }
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then((found) => {
      for (const [name, value] of extra) response.setHeader(name, value)
      if (found === null) return response.writeHead(404).end()
      return response
        .writeHead(200, { ...found.headers, 'Content-Length': found.body.length })
        .end(found.body)
    })
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, stop: () => server.close() }
}

const listen = (server: Server): Promise<number> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
