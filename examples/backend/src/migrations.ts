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

/** Applies what has not been applied yet, in the order of names, each whole or not at all; returns their names. */
export async function migrate(database: Database): Promise<readonly string[]> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
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
