import { isBusy } from './updates'

/** Which version a window was reloaded for: it is reloaded once, whatever comes then. */
const KEY = 'birlik.reloaded-for'

const ENTRY = /<script[^>]+type="module"[^>]+src="([^"]+)"/

/** The script that a page of the app begins with; its name changes with every build. */
const entryIn = (html: string): string | null => ENTRY.exec(html)?.[1] ?? null

const ownEntry = (): string | null =>
  document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null

/** Whether this window has not yet been reloaded for a version; false where that cannot be kept. */
function isFirstTime(entry: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === entry) return false
    sessionStorage.setItem(KEY, entry)
    return true
  } catch {
    return false
  }
}

/**
 * A file of the app could not be fetched. When that is because the server has another version by now, the page is loaded
 * anew: once, and never while something would be lost or a presentation is in play; then the part says itself what to do.
 * @returns whether the page is being reloaded.
 */
export async function reloadForNewVersion(
  reload = () => location.reload(),
  start = `${import.meta.env.BASE_URL}index.html`,
): Promise<boolean> {
  const own = ownEntry()
  const answer = await fetch(start, { cache: 'no-store' }).catch(() => null)
  if (own === null || answer?.ok !== true) return false
  const entry = entryIn(await answer.text())
  if (entry === null || entry === own || isBusy() || !isFirstTime(entry)) return false
  reload()
  return true
}
