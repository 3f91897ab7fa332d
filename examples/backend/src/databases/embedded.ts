import { PGlite, type Transaction } from '@electric-sql/pglite'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { READ_ONLY, type Database, type Session } from '../database'
import { lockFolder } from './folderLock'

const sessionOf = (client: PGlite | Transaction): Session => ({
  query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows,
  script: async (sql) => {
    await client.exec(sql)
  },
})

async function openFolder(folder: string): Promise<{ client: PGlite; free: () => void }> {
  mkdirSync(dirname(folder), { recursive: true })
  const free = lockFolder(folder)
  try {
    return { client: await PGlite.create(folder), free }
  } catch (error) {
    free()
    throw error
  }
}

/** A database of an open client. @param free what has to be given back when it is closed. */
function databaseOf(client: PGlite, free: () => void): Database {
  return {
    ...sessionOf(client),
    reading: (work) =>
      client.transaction(async (transaction) => {
        await transaction.exec(READ_ONLY)
        return work(sessionOf(transaction))
      }),
    writing: (work) => client.transaction((transaction) => work(sessionOf(transaction))),
    tidy: async () => {
      await client.exec('vacuum analyze')
    },
    close: async () => {
      await client.close()
      free()
    },
  }
}

const NOTHING_TO_FREE = () => undefined

/** PostgreSQL inside this process; without a folder it is forgotten at the end. One question at a time. */
export async function openEmbedded(folder?: string): Promise<Database> {
  if (folder === undefined) return databaseOf(await PGlite.create(), NOTHING_TO_FREE)
  const { client, free } = await openFolder(folder)
  return databaseOf(client, free)
}

/**
 * Opens databases in memory that begin alike: the first is made and prepared, the others are copies of what it was then.
 * Making a cluster takes seconds of processor, a copy a fraction of one.
 */
export function openCopies(prepare: (database: Database) => Promise<unknown>): () => Promise<Database> {
  let made: Promise<Blob> | null = null
  const make = async (): Promise<Blob> => {
    const client = await PGlite.create()
    await prepare(databaseOf(client, NOTHING_TO_FREE))
    const files = await client.dumpDataDir('none')
    await client.close()
    return files
  }
  return async () => {
    made ??= make()
    return databaseOf(await PGlite.create({ loadDataDir: await made }), NOTHING_TO_FREE)
  }
}
