import { userInfo } from 'node:os'
import { openDatabase } from './database'
import { contractSource } from './importing/contractSource'
import { importDataset } from './importing/importDataset'
import { progressBar } from './importing/progressBar'
import type { ImportSource } from './importing/rows'
import { migrate } from './migrations'
import { DATABASE } from './settings'

/**
 * `npm run import [-- <base-url>]`: puts a dataset into the database, whole or not at all: the demonstration, or what
 * another server of the contract answers.
 */
async function sourceOf(address: string | undefined): Promise<ImportSource> {
  if (address !== undefined) return contractSource({ carry: (request) => fetch(request), base: address })
  const { demonstration } = await import('./importing/demonstration')
  return demonstration()
}

const database = await openDatabase(DATABASE)
const started = Date.now()
try {
  await migrate(database)
  const source = await sourceOf(process.argv[2])
  const counts = await importDataset(database, {
    source,
    by: userInfo().username,
    tell: progressBar(process.stderr),
  })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const most = process.resourceUsage().maxRSS / 1024
  console.log(
    `\n${rows} rows from ${source.name} in ${Math.round((Date.now() - started) / 1000)} s, ${Math.round(most)} MB at most`,
  )
} catch (error) {
  console.error(`\nNothing was changed: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await database.close()
}
