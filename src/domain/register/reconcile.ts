import type { RegisterPage, RegisterRow } from './register'

/** Pages of one question put together. */
export interface Reconciled {
  /** Row by its place in the whole list; places whose page has not come are left out. */
  readonly rows: ReadonlyMap<number, RegisterRow>
  /** Rows in all, as the latest answer counts them. */
  readonly total: number
  /** The register changed between two answers: a row stands on two pages, or the totals differ. */
  readonly isTorn: boolean
}

/**
 * Puts pages together by the ids of their rows, so that none stands twice: of a row on two pages the first place keeps it.
 * @param pages in the order they were answered.
 */
export function reconcile(pages: readonly RegisterPage[]): Reconciled {
  const total = pages.at(-1)?.total ?? 0
  const rows = new Map<number, RegisterRow>()
  const seen = new Set<string>()
  let isTorn = pages.some((page) => page.total !== total)
  for (const page of pages.toSorted((a, b) => a.offset - b.offset)) {
    page.rows.forEach((row, index) => {
      const place = page.offset + index
      if (seen.has(row.id) || place >= total) isTorn = true
      else {
        seen.add(row.id)
        rows.set(place, row)
      }
    })
  }
  return { rows, total, isTorn }
}
