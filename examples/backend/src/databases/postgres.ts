import pg from 'pg'
import { READ_ONLY, type Database, type Session } from '../database'

const CONNECTIONS = 10
/** Which import is current is asked with every request: it must not wait behind questions that take long. */
const QUICK_CONNECTIONS = 2
/** No question of the contract takes as long; imports lift the limit for themselves. */
const LONGEST_QUESTION = 15_000

const sessionOf = (client: pg.Pool | pg.PoolClient): Session => ({
  query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows,
  script: async (sql) => {
    await client.query(sql)
  },
})

function poolOf(address: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    max,
    statement_timeout: LONGEST_QUESTION,
    application_name: 'birlik',
  })
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** A database of a PostgreSQL server. */
export function openPostgres(address: string): Database {
  const pool = poolOf(address, CONNECTIONS)
  const quick = poolOf(address, QUICK_CONNECTIONS)

  async function within<T>(first: string, work: (session: Session) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    let isBroken = false
    try {
      await client.query('begin')
      await client.query(first)
      const result = await work(sessionOf(client))
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => {
        isBroken = true
      })
      throw error
    } finally {
      client.release(isBroken)
    }
  }

  return {
    ...sessionOf(quick),
    reading: (work) => within(READ_ONLY, work),
    writing: (work) => within('set local statement_timeout = 0', work),
    tidy: async () => {
      const client = await pool.connect()
      try {
        await client.query('set statement_timeout = 0')
        await client.query('vacuum analyze')
      } finally {
        // Not given back: its limit was lifted.
        client.release(true)
      }
    },
    close: async () => {
      await Promise.all([pool.end(), quick.end()])
    },
  }
}
