import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DataSource } from '../../data/dataSource'
import { useDataSource } from '../../data/DataSourceProvider'
import { registerQuery } from '../../data/queries'
import { reconcile, type Reconciled } from '../../domain/register/reconcile'
import type { RegisterPage } from '../../domain/register/register'
import { PAGE, type RegisterModel } from './useRegisterModel'

export interface RegisterRowsState extends Reconciled {
  /** A page in sight that could not be had. */
  readonly error: unknown
  readonly retry: () => void
  /** The pages were thrown away once, because the register had changed between them. */
  readonly hasChanged: boolean
}

/** Oldest answer first: the latest one's total is the one that is shown. */
const byAge = (a: { dataUpdatedAt: number }, b: { dataUpdatedAt: number }) =>
  a.dataUpdatedAt - b.dataUpdatedAt

/** Asks anew for all pages of a question when two of them contradict each other; once, the second answer stands. */
function useMending(source: DataSource, model: RegisterModel, isTorn: boolean): boolean {
  const client = useQueryClient()
  const mended = useRef<unknown>(null)
  const [changed, setChanged] = useState<unknown>(null)
  const { query, register } = model
  useEffect(() => {
    if (!isTorn || mended.current === query) return
    mended.current = query
    void client.invalidateQueries({ queryKey: [source.id, 'register', register] })
    // The source is an outside system: that its answers disagree is known only once they are here.
    // oxlint-disable-next-line react/set-state-in-effect
    setChanged(query)
  }, [isTorn, query, register, client, source.id])
  return changed === query
}

/** The rows around the places in sight, page by page, each row once. */
export function useRegisterRows(
  model: RegisterModel,
  firstIndex: number,
  lastIndex: number,
): RegisterRowsState {
  const source = useDataSource()
  const { register, query, first } = model
  const from = Math.max(0, Math.floor(firstIndex / PAGE))
  const to = Math.max(from, Math.floor(lastIndex / PAGE))
  const offsets = useMemo(
    () => Array.from({ length: to - from + 1 }, (_, i) => (from + i) * PAGE),
    [from, to],
  )
  const asked = useQueries({
    queries: offsets.map((offset) =>
      registerQuery(source, register, { ...query, offset, hasFacets: offset === 0 }),
    ),
  })
  const pages = asked
    .filter((answer) => answer.data !== undefined)
    .toSorted(byAge)
    .flatMap((answer): RegisterPage[] => (answer.data === undefined ? [] : [answer.data.data]))
  const known = pages.length === 0 && first !== undefined ? [first] : pages
  const { rows, total, isTorn } = reconcile(known)
  const hasChanged = useMending(source, model, isTorn)
  const failed = asked.find((answer) => answer.isError && answer.data === undefined)
  return {
    rows,
    total,
    isTorn,
    hasChanged,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  }
}
