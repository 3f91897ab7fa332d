import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { openDatabase } from './database'
import { contractSource } from './importing/contractSource'
import { importDataset } from './importing/importDataset'
import { packageSource } from './importing/packageSource'
import { progressBar } from './importing/progressBar'
import { reasonOf } from './importing/reasonOf'
import type { ImportSource } from './importing/rows'
import { migrate } from './migrations'
import { DATABASE } from './settings'

/**
 * `npm run import [-- <base-url> | <folder>]`: puts a dataset into the database, whole or not at all: the demonstration,
 * what another server of the contract answers, or a folder of files with a `datapackage.json`.
 */
async function sourceOf(address: string | undefined): Promise<ImportSource> {
  if (address !== undefined && /^https?:\/\//i.test(address))
    return contractSource({ carry: (request) => fetch(request), base: address })
  // npm runs in the folder of this package; paths are those of whoever called it.
  if (address !== undefined) return packageSource(resolve(process.env['INIT_CWD'] ?? '.', address))
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
  console.error(`\nNothing was changed: ${reasonOf(error)}`)
  process.exitCode = 1
} finally {
  await database.close()
}
