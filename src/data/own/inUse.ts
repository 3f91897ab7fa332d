/** Whether this tab shows figures of one's own; another tab and another day begin with the source of the installation. */
const KEY = 'birlik.own'

/** Id of the package in use; null where there is none, or the browser keeps nothing. */
export function ownInUse(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** From the next load of the page on. @param id null goes back to the source of the installation. */
export function setOwnInUse(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, id)
  } catch {
    // Nothing is kept: the source of the installation stays in use.
  }
}
