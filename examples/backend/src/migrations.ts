import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Database } from './database'

const FOLDER = fileURLToPath(new URL('../migrations/', import.meta.url))
/** Keeps two processes from migrating at once; any number that nobody else uses. */
const LOCK = 2_013_001

const RECORD = `create table if not exists migration (
  name text primary key,
  applied_at timestamptz not null default now()
)`

const migrationFiles = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()

/** Applies what has not been applied yet, in the order of names, each whole or not at all; returns their names. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const files = migrationFiles()
  const applied: string[] = []
  for (const name of files) {
    await database.writing(async (session) => {
      await session.query('select pg_advisory_xact_lock($1)', [LOCK])
      await session.script(RECORD)
      const known = await session.query('select from migration where name = $1', [name])
      if (known.length > 0) return
      await session.script(readFileSync(`${FOLDER}${name}`, 'utf8'))
      await session.query('insert into migration (name) values ($1)', [name])
      applied.push(name)
    })
  }
  return applied
}

/** What has not been applied to a database that is only read. */
async function missingIn(database: Database): Promise<readonly string[]> {
  const [record] = await database.query<{ is_there: boolean }>(
    `select to_regclass('migration') is not null as is_there`,
  )
  if (record?.is_there !== true) return migrationFiles()
  const rows = await database.query<{ name: string }>('select name from migration')
  const applied = new Set(rows.map(({ name }) => name))
  return migrationFiles().filter((name) => !applied.has(name))
}

/**
 * Sees to it that the schema is the newest before the server answers. A database that may only be read (a replica, or a role
 * that may not write) must have it already.
 * @throws Error when it has not
 */
export async function ensureSchema(database: Database): Promise<void> {
  const [state] = await database.query<{ is_read_only: boolean }>(
    `select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as is_read_only`,
  )
  if (state?.is_read_only !== true) {
    await migrate(database)
    return
  }
  const missing = await missingIn(database)
  if (missing.length > 0)
    throw new Error(
      `This database may only be read, and its schema lacks ${missing.join(', ')}: run \`npm run migrate\` where it may be written`,
    )
}
