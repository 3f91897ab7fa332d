import { loadavg } from 'node:os'
import { startServer } from '../../../scripts/postgres'
import { measureProxy } from './measuring/proxy'
import { measureReplica } from './measuring/replica'
import { runScript } from './measuring/processes'

/**
 * `npm run measure:growth -- replica|proxy`: measures what "How it grows" in the README says, on a PostgreSQL server of its
 * own that is forgotten afterwards. Ports from 4510 on.
 */
const PORT = 4510
const [what = ''] = process.argv.slice(2)
const MEASURES = { replica: measureReplica, proxy: measureProxy } as const
const measure = Object.entries(MEASURES).find(([name]) => name === what)?.[1]
if (measure === undefined) throw new Error(`Which: ${Object.keys(MEASURES).join(', ')}?`)

const loads = () =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')

const server = startServer()
if ('missing' in server) throw new Error(server.missing)
try {
  console.log(await runScript('import', [], { DATABASE_URL: server.address }))
  console.log(`load average before: ${loads()}`)
  await measure(server, PORT)
  console.log(`load average after: ${loads()}`)
} finally {
  server.stop()
}
