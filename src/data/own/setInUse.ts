import { IN_USE } from './inUse'

/** From the next load of the page on. @param id null goes back to the source of the installation. */
export function setOwnInUse(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(IN_USE)
    else sessionStorage.setItem(IN_USE, id)
  } catch {
    // Nothing is kept: the source of the installation stays in use.
  }
}
