import { fileURLToPath } from 'node:url'

/** Where the figures are: a PostgreSQL server by `DATABASE_URL`, else a folder beside this package. */
export const DATABASE =
  process.env['DATABASE_URL'] ?? process.env['BIRLIK_DATA'] ?? fileURLToPath(new URL('../data', import.meta.url))
