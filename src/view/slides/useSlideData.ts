import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Answer } from '../../data/dataSource'
import { useDataSource } from '../../data/DataSourceProvider'
import {
  catalogueQuery,
  observationsQuery,
  populationsQuery,
  programmeQuery,
  registerQuery,
} from '../../data/queries'
import type { Scene } from '../../domain/deck/deck'
import { loadAllLanguages } from '../../i18n/loadAllLanguages'
import type { RegisterPageId } from '../registerView'
import { sessionsQueryOf } from '../compare/sessionsQuery'
import type { SlideData } from './slideData'
import { slideNeeds, type SlideNeeds } from './slideNeeds'
import { makeSpeakers } from './speakers'

/** Where the data of a deck stand. */
export type SlideDataState =
  | { readonly state: 'ready'; readonly data: SlideData }
  /** Data there were before are kept while more is on its way. */
  | { readonly state: 'loading' | 'failed'; readonly data: SlideData | null }

const NOTHING: SlideNeeds = { divisions: [], programmes: [], sessions: [], registers: [] }

/** The texts of the three languages; the speakers are made when all have come. */
export const textsQuery = {
  queryKey: ['texts of three languages'],
  queryFn: async () => {
    await loadAllLanguages(['base', 'analysis', 'present'])
    return makeSpeakers()
  },
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false,
} as const

/** Answers by what they were asked for; what failed is left out, and its scenes say so. */
function collect<K, T>(keys: readonly K[], results: readonly UseQueryResult<Answer<T>>[]) {
  return new Map(
    keys.flatMap((key, i) => {
      const answer = results[i]?.data
      return answer === undefined ? [] : [[key, answer.data] as const]
    }),
  )
}

/** Keeps a map as long as what is in it stays the same, so that slides are not made anew. */
function useSame<K, T>(next: ReadonlyMap<K, T>): ReadonlyMap<K, T> {
  const [kept, keep] = useState(next)
  const isSame = kept.size === next.size && [...next].every(([key, value]) => kept.get(key) === value)
  if (!isSame) keep(next)
  return isSame ? kept : next
}

/** Loads all that the scenes of a deck show. */
export function useSlideData(scenes: readonly Scene[]): SlideDataState {
  const source = useDataSource()
  const isOwn = source.adapter === 'own'
  const texts = useQuery(textsQuery)
  const catalogue = useQuery(catalogueQuery(source))
  const populations = useQuery(populationsQuery(source))
  const list = catalogue.data?.data
  const needs = useMemo(() => (list === undefined ? NOTHING : slideNeeds(scenes, list)), [scenes, list])
  const ids = useMemo(() => (list === undefined ? [] : list.indicators.map(({ id }) => id)), [list])
  const divisions = list?.divisions.filter(({ id }) => needs.sessions.includes(id)) ?? []

  const observed = useQueries({ queries: needs.divisions.map((id) => observationsQuery(source, ids, id)) })
  const programmed = useQueries({ queries: needs.programmes.map((id) => programmeQuery(source, id)) })
  const counted = useQueries({
    queries: needs.registers.map(({ register, query }) =>
      registerQuery<RegisterPageId>(source, register, query),
    ),
  })
  const held = useQueries({ queries: divisions.map((division) => sessionsQueryOf(source, division)) })

  const grids = useSame(collect(needs.divisions, observed))
  const programmes = useSame(collect(needs.programmes, programmed))
  const registers = useSame(
    collect(
      needs.registers.map(({ id }) => id),
      counted,
    ),
  )
  const pages = useSame(
    collect(
      divisions.map(({ id }) => id),
      held,
    ),
  )
  const speakers = texts.data
  const table = populations.data?.data ?? null
  const isWaiting =
    populations.isPending ||
    [...observed, ...programmed, ...counted, ...held].some(({ isPending }) => isPending)

  const data = useMemo((): SlideData | null => {
    if (list === undefined || speakers === undefined || isWaiting) return null
    const sessions = new Map([...pages].map(([id, { rows }]) => [id, rows] as const))
    return { catalogue: list, grids, populations: table, speakers, programmes, sessions, registers, isOwn }
  }, [list, speakers, isWaiting, grids, table, programmes, pages, registers, isOwn])

  const hasFailed =
    (texts.isError && speakers === undefined) ||
    (catalogue.isError && list === undefined) ||
    (observed.length > 0 && observed.every(({ isError, data: answer }) => isError && answer === undefined))
  const [last, keep] = useState(data)
  if (data !== null && last !== data) keep(data)
  if (hasFailed) return { state: 'failed', data: null }
  return data === null ? { state: 'loading', data: last } : { state: 'ready', data }
}
