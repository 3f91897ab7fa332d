import { createServer } from 'node:http'
import { answer } from '../mocks/answer'

/** `npm run mock-server -- [port]`: the demonstration data over a real socket, for anyone building a client or a proxy. */
const port = Number(process.argv[2] ?? 8787)

createServer((request, response) => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value)
  const asked = new Request(`http://127.0.0.1:${port}${request.url ?? '/'}`, { headers })
  void answer(asked).then(async (answered) => {
    const found = answered ?? new Response('Not found', { status: 404 })
    response.writeHead(found.status, {
      ...Object.fromEntries(found.headers),
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'If-None-Match, Accept-Language',
      'Access-Control-Expose-Headers': 'ETag',
    })
    response.end(new Uint8Array(await found.arrayBuffer()))
  })
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/api/catalogue`))
