import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from '../../examples/backend/src/database'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { emptyDatabase, STARTING } from './openTestDatabase'
import { demonstrationPackage, writePackage } from './packageFolder'
import { changed, sourceOf } from './smallDataset'

/** Imports that are killed: the script, and what it imports from. */
const IMPORTS: readonly (readonly [string, URL, () => ReturnType<typeof writePackage>])[] = [
  [
    'of endless rows',
    new URL('endlessImport.ts', import.meta.url),
    () => Promise.resolve({ folder: '', forget: () => Promise.resolve() }),
  ],
  [
    'of a package',
    new URL('packageImport.ts', import.meta.url),
    async () => writePackage(await demonstrationPackage()),
  ],
]

test.each(IMPORTS)(
  'an import %s whose process is killed half-way leaves the database as it was, and the next one says so',
  async (_name, script, prepare) => {
    const { folder, forget: remove } = await prepare()
    onTestFinished(remove)
    const { address, forget } = await emptyDatabase()
    const importing = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(script), address, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(importing, 'exit')
    await Promise.race([once(importing.stdout, 'data'), ended])
    // Two processes would spoil an embedded database; a server's is made for it.
    if (!address.startsWith('postgres'))
      await expect(openDatabase(address)).rejects.toThrow('is in use by process')
    importing.kill('SIGKILL')
    expect(await ended).toEqual([null, 'SIGKILL'])

    const database = await openDatabase(address)
    const state = () =>
      database.query('select version, (select count(*)::integer from event) as events from dataset')
    expect(await state()).toEqual([{ version: 'first', events: 1 }])
    // A server needs a moment to see that the one who was importing is gone.
    await vi.waitFor(async () => {
      const [{ importing } = { importing: 1 }] = await database.query<{ importing: number }>(
        `select count(*)::integer as importing from pg_locks where locktype = 'advisory'
          and database = (select oid from pg_database where datname = current_database())`,
      )
      expect(importing).toBe(0)
    }, 30_000)
    await importDataset(database, { source: sourceOf(changed('dataset', { version: 'third' })), by: 'third' })
    expect(await state()).toEqual([{ version: 'third', events: 1 }])
    expect(await database.query('select imported_by, outcome from import order by id')).toEqual([
      { imported_by: 'first', outcome: 'done' },
      { imported_by: 'second', outcome: 'broken off' },
      { imported_by: 'third', outcome: 'done' },
    ])
    await database.close()
    await forget()
  },
  STARTING,
)
