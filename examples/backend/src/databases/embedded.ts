import { PGlite, type Transaction } from '@electric-sql/pglite'
import { READ_ONLY, type Database, type Session } from '../database'

const sessionOf = (client: PGlite | Transaction): Session => ({
  query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows,
  script: async (sql) => {
    await client.exec(sql)
  },
})

/** PostgreSQL inside this process; without a folder it is forgotten at the end. One question at a time. */
export async function openEmbedded(folder?: string): Promise<Database> {
  const client = await (folder === undefined ? PGlite.create() : PGlite.create(folder))
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
    close: () => client.close(),
  }
}
