import type { DataSource } from '../../../data/dataSource'
import type { RegisterId, RegisterPage, RegisterQuery, RegisterRow } from '../../../domain/register/register'

/** Rows asked for at once: few enough that checking them never holds the page up. */
const BATCH = 2000

interface Collecting {
  readonly signal: AbortSignal
  /** Called after each batch with its rows that are new. */
  readonly onRows: (rows: readonly RegisterRow[], done: number, total: number) => Promise<void> | void
}

/**
 * Reads all rows that match, batch by batch, each row once: one that has moved to a later page while we read is left out
 * there. Stops when the source has no more.
 * @throws DataError of the source, or the reason of the signal
 */
export async function collectRows(
  source: DataSource,
  register: RegisterId,
  query: RegisterQuery,
  { signal, onRows }: Collecting,
): Promise<void> {
  const seen = new Set<string>()
  for (let offset = 0; ; offset += BATCH) {
    signal.throwIfAborted()
    const asked = { ...query, offset, limit: BATCH, group: null, hasFacets: false }
    // One after another: the next page is only asked for while somebody still wants it.
    // oxlint-disable-next-line no-await-in-loop
    const page: RegisterPage = (await source.register(register, asked, { signal })).data
    const fresh = page.rows.filter((row) => !seen.has(row.id))
    for (const row of fresh) seen.add(row.id)
    // oxlint-disable-next-line no-await-in-loop
    await onRows(fresh, seen.size, page.total)
    if (page.rows.length === 0 || offset + page.rows.length >= page.total) return
  }
}
