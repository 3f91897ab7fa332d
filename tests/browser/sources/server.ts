import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { PORTS } from '../ports'
import { send, sendBuild, typeOf } from '../serveBuild'
import { startServer } from '../../../scripts/postgres.ts'
import { exportExcerpt, startBackEnd } from './excerpt'
import { SITES, type Site } from './sites'

/**
 * One build on every source but the demonstration: each is a name of this computer with its own `config.json`, and a folder
 * of files or a back-end behind it, as a web server of an operator has them.
 */
const HTTP = { kind: 'http', baseUrl: '/api' }
const FILES = { kind: 'files', url: 'data/' }
const configOf = (source: object) => ({ source, defaultLanguage: 'kk', homeRegion: null, tiles: null })

// One after another: all of them take the processor.
const files = exportExcerpt()
const server = startServer()
if ('missing' in server) console.log(`The back-end is on the embedded PostgreSQL: ${server.missing}`)
const backEnd = files.then(() => startBackEnd('missing' in server ? null : server.address))

/** The port that answers the contract of a site. */
const PORT_OF: Readonly<Record<Site, () => Promise<number | undefined>>> = {
  http: () => Promise.resolve(PORTS.mockServer),
  files: () => Promise.resolve(undefined),
  'back-end': async () => (await backEnd).port,
}

function pass(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  { port, at }: { port: number; at: string },
): void {
  const onward = ask({ host: '127.0.0.1', port, path: at, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  onward.end()
}

function sendFile(response: ServerResponse, path: string, from: PackageFiles): void {
  const bytes = from.get(path)
  if (bytes === undefined) response.writeHead(404).end()
  else send(response, typeOf(path), bytes)
}

/** The site and the path in it: `files.localhost/data/x`, or for whoever knows no names `127.0.0.1/files/data/x`. */
function asked({ url, headers }: IncomingMessage): { site: Site | undefined; at: string } {
  const named = SITES.find((site) => headers.host?.startsWith(`${site}.`))
  const at = url ?? '/'
  const first = SITES.find((site) => at.startsWith(`/${site}/`))
  if (named !== undefined || first === undefined) return { site: named, at }
  return { site: first, at: at.slice(first.length + 1) }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { site, at } = asked(request)
  const { pathname } = new URL(at, 'http://127.0.0.1')
  const [, folder = '', ...rest] = pathname.split('/')
  const port = folder === 'api' && site !== undefined ? await PORT_OF[site]() : undefined
  if (port !== undefined) pass(request, response, { port, at })
  else if (site === 'files' && folder === 'data') sendFile(response, rest.join('/'), await files)
  else if (pathname === '/config.json')
    send(response, 'application/json', JSON.stringify(configOf(site === 'files' ? FILES : HTTP)))
  else sendBuild(response, 'dist', pathname)
}

createServer((request, response) => void answer(request, response)).listen(PORTS.sources, '127.0.0.1')

async function stop(): Promise<void> {
  await (await backEnd).stop()
  if ('stop' in server) server.stop()
}

process.once('SIGTERM', () => void stop().finally(() => process.exit()))
