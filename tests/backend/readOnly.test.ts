import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../examples/backend/src/database'
import { buildApp } from '../../examples/backend/src/http/app'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { ensureSchema, migrate } from '../../examples/backend/src/migrations'
import { emptyDatabase, STARTING } from './openTestDatabase'
import { SMALL, sourceOf } from './smallDataset'

/** Every connection from now on may only read, as those to a replica. */
const FORBID = `do $$ begin
  execute format('alter database %I set default_transaction_read_only = on', current_database());
end $$`

/** A database that may only be read, once the work on it is done. */
async function readOnlyAfter(work: (address: string) => Promise<void>) {
  const { address, forget } = await emptyDatabase()
  await work(address)
  const writable = await openDatabase(address)
  await writable.script(FORBID)
  await writable.close()
  const database = await openDatabase(address)
  // The embedded one has a single connection, which does not look at such a setting.
  await database.script('set default_transaction_read_only = on')
  onTestFinished(async () => {
    await database.close()
    await forget()
  })
  return database
}

test(
  'a server answers from a database that it may not write',
  async () => {
    const database = await readOnlyAfter(async (address) => {
      const writable = await openDatabase(address)
      await migrate(writable)
      await importDataset(writable, { source: sourceOf(SMALL), by: 'tester' })
      await writable.close()
    })
    await expect(migrate(database)).rejects.toThrow('read-only')
    await ensureSchema(database)
    const app = await buildApp({
      database,
      basePath: '/api',
      origins: [],
      signIn: null,
      requestsPerMinute: 100,
      cacheMegabytes: 1,
      proxies: [],
      hasLog: false,
    })
    onTestFinished(() => app.close())
    for (const path of ['catalogue', 'observations?division=2013&indicator=rate', 'events?division=2013'])
      expect((await app.inject(`/api/${path}`)).statusCode).toBe(200)
  },
  STARTING,
)

test(
  'and refuses to start where the schema is older, saying what to do',
  async () => {
    const database = await readOnlyAfter(async () => undefined)
    await expect(ensureSchema(database)).rejects.toThrow(
      /may only be read, and its schema lacks 001-reference\.sql, .*: run `npm run migrate`/,
    )
  },
  STARTING,
)
