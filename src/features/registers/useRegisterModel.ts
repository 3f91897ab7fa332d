import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useDataSource } from '../../data/DataSourceProvider'
import { registerQuery } from '../../data/queries'
import type { RegisterPage, RegisterQuery, RegisterSort } from '../../domain/register/register'
import type { RegisterPageId, RegisterView } from '../../view/registerView'
import { useCatalogueView } from '../../view/useMapModel'
import { useView } from '../../view/useView'

/** Rows of one answer. */
export const PAGE = 100

const USUAL_SORT: Readonly<Record<RegisterPageId, readonly RegisterSort[]>> = {
  associations: [{ field: 'name', isDescending: false }],
  courses: [{ field: 'startsOn', isDescending: true }],
  events: [{ field: 'startsOn', isDescending: true }],
}

/** What a register page shows, and what is said of all matching rows. */
export interface RegisterModel {
  readonly register: RegisterPageId
  readonly view: RegisterView
  /** The question, of the first page. */
  readonly query: RegisterQuery
  /** The first page of the answer; the one before stays while the next is on its way. */
  readonly first: RegisterPage | undefined
  readonly isWaiting: boolean
  readonly error: unknown
  readonly refetch: () => void
  readonly fetchedAt: string
  readonly isStale: boolean
}

/** The order of the rows: the one asked for, else the usual one of the register. */
export const sortOf = (register: RegisterPageId, view: RegisterView): readonly RegisterSort[] =>
  view.sort.length > 0 ? view.sort : USUAL_SORT[register]

/** Reads the address as a question to a register and asks it. */
export function useRegisterModel(register: RegisterPageId): RegisterModel {
  const source = useDataSource()
  const { division, regionOf } = useCatalogueView()
  const { view, register: shown } = useView()
  const region = view.region !== null && regionOf(view.region) !== undefined ? view.region : null
  const query = useMemo(
    (): RegisterQuery => ({
      division: division.id,
      region,
      search: shown.search.trim(),
      filters: shown.filters,
      from: shown.from,
      to: shown.to,
      sort: sortOf(register, shown),
      language: view.language,
      offset: 0,
      limit: PAGE,
      group: null,
      hasFacets: true,
    }),
    [division.id, region, shown, register, view.language],
  )
  const asked = useQuery({ ...registerQuery(source, register, query), placeholderData: keepPreviousData })
  return {
    register,
    view: shown,
    query,
    first: asked.data?.data,
    isWaiting: asked.isPending || asked.isPlaceholderData,
    error: asked.isError && asked.data === undefined ? asked.error : null,
    refetch: () => void asked.refetch(),
    fetchedAt: asked.data?.freshness.fetchedAt ?? '',
    isStale: asked.data?.freshness.isStale ?? false,
  }
}
