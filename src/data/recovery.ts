import type { Query, QueryClient } from '@tanstack/react-query'
import { canHeal } from './retry'
import { isSavedCopy } from './savedCopies'

/** Pause between attempts. With the three tries of the first failure this makes four requests in the first minute. */
const PAUSE = 30_000
/** Coming back on line is a hint worth one early attempt, unless the last one was just now: a line must not flicker. */
const SHORTEST_PAUSE = 10_000

/** Most requests of one query in a minute, whatever the network does. */
const MOST_A_MINUTE = 4
const MINUTE = 60_000

/** A failed query that nothing on the screen uses is given up after this time. */
const INTEREST = 600_000

/** A failure that may heal, or a saved copy that may be renewed. */
function needsRecovery(query: Query): boolean {
  const { state } = query
  if (state.fetchStatus !== 'idle') return false
  if (query.isActive()) return canHeal(state.error) || isSavedCopy(state.data)
  return canHeal(state.error) && Date.now() - state.errorUpdatedAt < INTEREST
}

/** When the query was last answered, well or badly. */
const lastAnswered = ({ state }: Query) => Math.max(state.errorUpdatedAt, state.dataUpdatedAt)

/** Until when the source asks to wait, as far as the query knows. */
const waitOf = (error: unknown): number => (canHeal(error) ? (error.waitUntil ?? 0) : 0)

/**
 * Brings failed and stale queries back by themselves. An attempt runs beside the query, which keeps its state until
 * there is something better: no panel flickers between "failed" and "loading", no button loses its focus.
 * Watches queries in use, and for ten minutes those that failed and left the screen with their panel.
 * @returns stops it.
 */
export function keepRecovering(client: QueryClient): () => void {
  const cache = client.getQueryCache()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const attempts = new Map<string, number>()
  /** Times of the requests of the last minute, first tries too. */
  const requests = new Map<string, readonly number[]>()

  const forget = (hash: string) => {
    clearTimeout(timers.get(hash))
    timers.delete(hash)
  }

  const recent = (hash: string) => (requests.get(hash) ?? []).filter((time) => time > Date.now() - MINUTE)
  const count = (hash: string) => void requests.set(hash, [...recent(hash), Date.now()])
  /** When the query may be asked once more. */
  const free = (hash: string) => (recent(hash).at(-MOST_A_MINUTE) ?? -MINUTE) + MINUTE

  const attempt = async (hash: string) => {
    forget(hash)
    const query = cache.get(hash)
    const run = query?.options.queryFn
    if (query === undefined || typeof run !== 'function' || !needsRecovery(query)) return
    attempts.set(hash, Date.now())
    count(hash)
    try {
      const { signal } = new AbortController()
      const answer: unknown = await run({ client, queryKey: query.queryKey, signal, meta: query.meta })
      if (!isSavedCopy(answer) && cache.get(hash) === query) client.setQueryData(query.queryKey, answer)
    } catch (error) {
      // Still failing: what the screen says of it stays true, but for the time until which to wait.
      if (waitOf(error) > Date.now() && query.state.status === 'error')
        query.setState({ error: error as Error })
    }
    schedule(query)
  }

  const schedule = (query: Query) => {
    const { queryHash: hash } = query
    if (cache.get(hash) !== query || !needsRecovery(query)) return forget(hash)
    if (timers.has(hash)) return
    const since = Math.max(lastAnswered(query), attempts.get(hash) ?? 0)
    timers.set(
      hash,
      setTimeout(
        () => void attempt(hash),
        Math.max(0, Math.max(since + PAUSE, waitOf(query.state.error), free(hash)) - Date.now()),
      ),
    )
  }

  const unsubscribe = cache.subscribe((event) => {
    const { query } = event
    if (event.type === 'removed') {
      forget(query.queryHash)
      requests.delete(query.queryHash)
      return
    }
    // The first try, and each that fails and is followed by another.
    if (event.type === 'updated') {
      const { type } = event.action
      if (type === 'fetch' || type === 'failed') count(query.queryHash)
    }
    schedule(query)
  })
  const onOnline = () => {
    for (const hash of Array.from(timers.keys())) {
      const query = cache.get(hash)
      const since = query === undefined ? 0 : Math.max(lastAnswered(query), attempts.get(hash) ?? 0)
      if (Date.now() - since >= SHORTEST_PAUSE && free(hash) <= Date.now()) void attempt(hash)
    }
  }
  globalThis.addEventListener?.('online', onOnline)
  return () => {
    unsubscribe()
    globalThis.removeEventListener?.('online', onOnline)
    for (const hash of timers.keys()) forget(hash)
  }
}
