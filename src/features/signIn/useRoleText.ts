import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { catalogueQuery } from '../../data/queries'
import type { Person } from '../../data/signIn/signIn'
import { useLocalText } from '../../i18n/localText'

/** Says in words what role somebody has, with the names of their regions: "regional level: Akmola". */
export function useRoleText(): (person: Person | null) => string {
  const { t } = useTranslation('signIn')
  const local = useLocalText()
  const catalogue = useQuery(catalogueQuery(useDataSource())).data?.data
  const known = catalogue?.divisions.flatMap(({ regions }) => regions) ?? []
  const nameOf = (id: string): string => {
    const region = known.find((each) => each.id === id)
    return region === undefined ? id : local(region.shortName).text
  }
  return (person) => {
    if (person === null || person.role === null) return t('role.none')
    if (person.role === 'central') return t('role.central')
    const regions = person.regions.length === 0 ? '–' : person.regions.map(nameOf).join(', ')
    return t('role.regional', { regions })
  }
}
