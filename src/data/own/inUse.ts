/** Whether this tab shows figures of one's own; another tab and another day begin with the source of the installation. */
export const IN_USE = 'birlik.own'

/** Id of the package in use; null where there is none, or the browser keeps nothing. */
export function ownInUse(): string | null {
  try {
    return sessionStorage.getItem(IN_USE)
  } catch {
    return null
  }
}
