import { createServer, type ServerResponse } from 'node:http'
import { send, sendBuild } from './serveBuild'

/** What the test tells its server, which is a process of its own so that it can be killed. */
export interface Orders {
  /** Folder of the build that is served. */
  readonly folder: string
  /** Addresses that a login page stands in place of. */
  readonly portal: string | null
  /** Text in place of `config.json`. */
  readonly config: string | null
  /** Answers to the worker after which its connections are cut; null = never. */
  readonly cutAfter: number | null
}

const LOGIN = '<!doctype html><title>Wi-Fi</title><h1>Sign in to the network</h1>'

let orders: Orders = { folder: '', portal: null, config: null, cutAfter: null }
let answered = 0

/** Most tests have no back-end, and its data take a while to make. */
const backEnd = () => import('../../mocks/answer')

async function answerData(address: string, response: ServerResponse): Promise<void> {
  const { answer } = await backEnd()
  const found = (await answer(new Request(`http://127.0.0.1${address}`))) ?? new Response('', { status: 404 })
  response.writeHead(found.status, Object.fromEntries(found.headers))
  response.end(new Uint8Array(await found.arrayBuffer()))
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  // Not those of the page itself, which may still be fetching what can wait.
  if (['empty', 'serviceworker'].includes(String(request.headers['sec-fetch-dest']))) {
    answered += 1
    if (orders.cutAfter !== null && answered > orders.cutAfter) return request.socket.destroy()
  }
  if (orders.portal !== null && new RegExp(orders.portal).test(pathname))
    return send(response, 'text/html', LOGIN)
  if (pathname === '/config.json' && orders.config !== null) {
    return send(response, 'application/json', orders.config)
  }
  if (pathname.startsWith('/api/')) return void answerData(request.url ?? '', response)
  return sendBuild(response, orders.folder, pathname)
})

process.on('message', (message: Orders) => {
  orders = message
  answered = 0
  // Made before it is asked for, or a slow machine lets the first question wait.
  const isReady = orders.config?.includes('"http"') === true ? backEnd() : Promise.resolve()
  void isReady.then(() => process.send?.('done'))
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : null)
})
