import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'

export type Handle = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on a free port of this machine, gone when the test is over. */
export interface TestServer {
  readonly url: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  handle: Handle
  close(): Promise<void>
}

export async function startServer(handle: Handle): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    running.handle(request, response)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(close)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const running: TestServer = { url: `http://127.0.0.1:${address.port}/`, asked, handle, close }
  return running
}

/** Sends JSON as a well-behaved back-end does. */
export function sendJson(
  response: ServerResponse,
  body: object | string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

/** Sends a failure as the contract describes it. */
export function sendProblem(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json', ...headers })
  response.end(JSON.stringify({ title: 'Planted failure', status }))
}
