import { loadavg } from 'node:os'
import { startServer, type RunningServer } from '../../../scripts/postgres'
import { openDatabase } from './database'
import { demonstration } from './importing/demonstration'
import { importDataset } from './importing/importDataset'
import { measureDivision } from './measuring/division'
import { measureProxy } from './measuring/proxy'
import { atExit } from './measuring/processes'
import { measureReplica } from './measuring/replica'
import { migrate } from './migrations'

/**
 * `npm run measure:growth -- replica|proxy|division`: measures what "How it grows" in the README says, on a PostgreSQL server
 * of its own that is forgotten afterwards. Servers listen at ports from 4510 on; `proxy` needs nginx.
 */
const PORT = 4510

type Measure = (server: RunningServer, port: number) => Promise<void>

/** What is measured, and whether on the demonstration. */
const MEASURES = new Map<string, { readonly run: Measure; readonly isOfDemonstration: boolean }>([
  ['replica', { run: measureReplica, isOfDemonstration: true }],
  ['proxy', { run: measureProxy, isOfDemonstration: true }],
  ['division', { run: measureDivision, isOfDemonstration: false }],
])

const measure = MEASURES.get(process.argv[2] ?? '')
if (measure === undefined) throw new Error(`Which: ${[...MEASURES.keys()].join(', ')}?`)

const loads = () =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')

async function prepare(address: string, isOfDemonstration: boolean): Promise<void> {
  const database = await openDatabase(address)
  try {
    await migrate(database)
    if (isOfDemonstration) await importDataset(database, { source: await demonstration(), by: 'measurement' })
  } finally {
    await database.close()
  }
}

const server = startServer()
if ('missing' in server) throw new Error(server.missing)
atExit(server.stop)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
try {
  await prepare(server.address, measure.isOfDemonstration)
  console.log(`load average before: ${loads()}`)
  await measure.run(server, PORT)
  console.log(`load average after: ${loads()}`)
} finally {
  server.stop()
}
