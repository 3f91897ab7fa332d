import { buildApp } from '../../examples/backend/src/http/app'
import { demonstration } from '../../examples/backend/src/importing/demonstration'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import type { ImportRow, ImportSource } from '../../examples/backend/src/importing/rows'
import { openTestDatabase } from '../backend/openTestDatabase'
import { AUDIENCE, openOidcProvider } from '../data/signIn/oidcProvider'

/** Regions whose last quarter has not been published yet. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['akmola', 'aktobe'])
/** One indicator is enough to see by, and quickly imported. */
const INDICATOR = 'events-total'

function isKept({ table, row }: ImportRow): boolean {
  if (table === 'indicator') return row.id === INDICATOR
  return !('indicator' in row) || row.indicator === INDICATOR
}

function withheld(each: ImportRow): ImportRow {
  if (each.table !== 'observation' || !UNPUBLISHED.has(each.row.region)) return each
  return { table: 'observation', row: { ...each.row, is_published: !/^2020(-Q4)?$/.test(each.row.period) } }
}

async function* someOf({ rows }: ImportSource): AsyncGenerator<ImportRow> {
  for await (const each of rows) if (isKept(each)) yield withheld(each)
}

/** Address of the app, which both must know before they start. */
const [, , home = ''] = process.argv

const provider = await openOidcProvider({ homes: [home] })
const { database } = await openTestDatabase()
const source = await demonstration([])
await importDataset(database, { source: { ...source, rows: someOf(source) }, by: 'tester' })
const app = await buildApp({
  database,
  basePath: '/api',
  origins: [new URL(home).origin],
  signIn: {
    issuer: provider.issuer,
    audience: AUDIENCE,
    roleClaim: 'birlik_role',
    regionClaim: 'birlik_region',
  },
  requestsPerMinute: 100_000,
  cacheMegabytes: 16,
  proxies: [],
  hasLog: false,
})
const backEnd = await app.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ issuer: provider.issuer, backEnd })
