import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { PackageFiles } from '../../../scripts/files/makePackage'
import { PORTS } from '../ports'
import { send, sendBuild, typeOf } from '../serveBuild'
import { exportExcerpt, startBackEnd } from './excerpt'
import { SITES, type Site } from './sites'

/**
 * One build on every source but the demonstration: each is a name of this computer with its own `config.json`, and a folder
 * of files or a back-end behind it, as a web server of an operator has them.
 */
const HTTP = { kind: 'http', baseUrl: '/api' }
const FILES = { kind: 'files', url: 'data/' }

// One after another: all of them take the processor.
const files = exportExcerpt()
const embedded = files.then(() => startBackEnd(false))
const onServer = SITES.includes('postgresql') ? embedded.then(() => startBackEnd(true)) : null

/** The port that answers the contract of a site. */
const PORT_OF: Readonly<Record<Site, () => Promise<number | undefined>>> = {
  http: () => Promise.resolve(PORTS.mockServer),
  files: () => Promise.resolve(undefined),
  'back-end': async () => (await embedded).port,
  postgresql: async () => (await onServer)?.port,
}

function pass(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = request
  const onward = ask({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
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

/** Whoever asks this computer by its number waits for a site: `/ready/files`. */
async function ready(name = ''): Promise<void> {
  const site = SITES.find((each) => each === name)
  if (site === 'files') await files
  else if (site !== undefined) await PORT_OF[site]()
}

const siteOf = ({ headers }: IncomingMessage): Site | undefined =>
  SITES.find((site) => headers.host?.startsWith(`${site}.`))

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, folder = '', ...rest] = pathname.split('/')
  const site = siteOf(request)
  if (site === undefined) return void ready(rest[0]).then(() => response.end('ready'))
  const port = folder === 'api' ? await PORT_OF[site]() : undefined
  if (port !== undefined) pass(request, response, port)
  else if (site === 'files' && folder === 'data') sendFile(response, rest.join('/'), await files)
  else if (pathname === '/config.json')
    send(
      response,
      'application/json',
      JSON.stringify({
        source: site === 'files' ? FILES : HTTP,
        defaultLanguage: 'kk',
        homeRegion: null,
        tiles: null,
      }),
    )
  else sendBuild(response, 'dist', pathname)
}

createServer((request, response) => void answer(request, response)).listen(PORTS.sources, '127.0.0.1')

async function stop(): Promise<void> {
  await (await embedded).stop()
  await (await onServer)?.stop()
}

process.once('SIGTERM', () => void stop().finally(() => process.exit()))
