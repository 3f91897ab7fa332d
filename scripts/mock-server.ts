import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Fault } from '../mocks/faults/fault'
import { FAULTS, faulty } from '../mocks/faults/faults'
import { serve } from '../mocks/server'
import { fail, readArguments } from './commandLine'

/**
 * `npm run mock-server -- [port] [--fault name] [--latency ms]`: the demonstration data over a real socket, for anyone
 * building a client, a proxy or a back-end. `--faults` lists what can be wrong.
 */
const USAGE = 'npm run mock-server -- [port] [--fault name] [--latency ms] [--faults]'
const DEFAULT_PORT = 8787
const MOST_LATENCY = 60_000

const { values, positionals } = readArguments(USAGE, {
  fault: { type: 'string', multiple: true, default: [] },
  faults: { type: 'boolean', default: false },
  latency: { type: 'string', default: '0' },
})

function faultNamed(name: string): Fault {
  return FAULTS.get(name) ?? fail(`There is no fault "${name}". All of them: npm run mock-server -- --faults`)
}

if (values.faults) {
  for (const { name, title, breaks } of FAULTS.values())
    console.log(`${name.padEnd(28)} ${title} (${breaks})`)
  process.exit(0)
}

const port = Number(positionals[0] ?? DEFAULT_PORT)
const latency = Number(values.latency)
if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`"${positionals[0]}" is not a port`)
if (!(latency >= 0 && latency <= MOST_LATENCY)) fail(`--latency is in milliseconds, up to ${MOST_LATENCY}`)

const answer = values.fault.map(faultNamed).reduce(faulty, serve)

createServer((request, response) => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value)
  const asked = new Request(`http://127.0.0.1:${port}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers,
  })
  void answer(asked).then(async (answered) => {
    const body = new Uint8Array(await answered.arrayBuffer())
    await wait(latency)
    // The length is that of the honest answer.
    answered.headers.delete('Content-Length')
    response.writeHead(answered.status, Object.fromEntries(answered.headers))
    response.end(body)
  })
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/api/catalogue`))
