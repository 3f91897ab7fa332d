/** The part of an address that the app reads: path and query. */
export interface Address {
  readonly pathname: string
  readonly search: string
}

/** Chromium ignores history writes past 200 in 30 s; a held arrow key makes 30 a second. */
const WRITE_INTERVAL_MS = 200

const read = (): Address => ({ pathname: location.pathname, search: location.search })

let current: Address = read()
let pending: ReturnType<typeof setTimeout> | null = null
const listeners = new Set<() => void>()

function publish(next: Address): void {
  current = next
  for (const listener of listeners) listener()
}

function write(): void {
  pending = null
  history.replaceState(history.state, '', current.pathname + current.search)
}

function flush(): void {
  if (pending === null) return
  clearTimeout(pending)
  write()
}

function split(href: string): Address {
  const url = new URL(href, location.origin)
  return { pathname: url.pathname, search: url.search }
}

/**
 * The address bar as a store. Readers see a change in the same frame; steps of a slider (`replace`) reach
 * the browser's history at most five times a second, and always end there.
 */
export const address = {
  get: (): Address => current,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  push(href: string): void {
    flush()
    const next = split(href)
    if (next.pathname === current.pathname && next.search === current.search) return
    history.pushState(null, '', href)
    publish(next)
  },
  replace(href: string): void {
    publish(split(href))
    pending ??= setTimeout(write, WRITE_INTERVAL_MS)
  },
}

addEventListener('popstate', () => {
  if (pending !== null) clearTimeout(pending)
  pending = null
  publish(read())
})
addEventListener('pagehide', flush)
