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

/** PostgreSQL inside this process; without a folder it is forgotten at the end. One question at a time. */
export async function openEmbedded(folder?: string): Promise<Database> {
  const { client, free } =
    folder === undefined ? { client: await PGlite.create(), free: () => undefined } : await openFolder(folder)
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
