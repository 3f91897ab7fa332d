import type { Query, QueryClient } from '@tanstack/react-query'

/** By the clock of now: the timers that watch an answer's age stood still while the page was away. */
const isOverdue = (query: Query): boolean =>
  query.observers.some(({ options: { staleTime } }) => query.isStaleByTime(Number(staleTime ?? 0)))

/**
 * A page that the browser had put away whole, and brings back hours later, shows what it showed then: whatever of it
 * should be younger is asked for again. What stands stays until the answer comes.
 * @returns stops it.
 */
export function recheckWhenBack(client: QueryClient): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void client.refetchQueries({ type: 'active', predicate: isOverdue })
  }
  globalThis.addEventListener?.('pageshow', onShow)
  return () => globalThis.removeEventListener?.('pageshow', onShow)
}
