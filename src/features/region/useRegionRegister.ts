import { useQuery } from '@tanstack/react-query'
import { useDataSource } from '../../data/DataSourceProvider'
import { registerQuery } from '../../data/queries'
import { daysOf } from '../../domain/period'
import type { RegisterId, RegisterQuery } from '../../domain/register/register'
import { useRegionModel } from '../../view/useRegionModel'
import { useView } from '../../view/useView'

/** How each register is asked for, by the page and by the paper alike: what one has fetched the other finds there. */
export const REGISTERS_ASKED = {
  associations: {
    limit: 6,
    sort: '-events',
    isOfQuarter: false,
    filters: { status: ['registered', 'local-record'] },
  },
  events: { limit: 6, sort: '-startsOn', isOfQuarter: true },
  courses: { limit: 6, sort: '-enrolled', isOfQuarter: true },
} as const

/** First rows of a register of the region: of the quarter on show, or of all time. */
export function useRegionRegister<K extends RegisterId>(
  register: K,
  {
    limit,
    sort,
    isOfQuarter,
    filters = {},
  }: {
    limit: number
    sort: string
    isOfQuarter: boolean
    filters?: RegisterQuery['filters']
  },
) {
  const source = useDataSource()
  const { view } = useView()
  const { region, division, period } = useRegionModel()
  const days = daysOf(period)
  const query: RegisterQuery = {
    division: division.id,
    region: region.id,
    search: '',
    filters,
    from: isOfQuarter ? days.from : null,
    to: isOfQuarter ? days.to : null,
    sort: [{ field: sort.replace('-', ''), isDescending: sort.startsWith('-') }],
    language: view.language,
    offset: 0,
    limit,
    group: null,
    hasFacets: false,
  }
  return { ...useQuery(registerQuery(source, register, query)), days }
}
