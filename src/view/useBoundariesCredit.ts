import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { boundariesQuery } from '../data/queries'
import { useLocalText } from '../i18n/localText'

/** Whose boundaries are drawn, as the source says it; null for those that come with the app. */
export function useBoundariesCredit(): string | null {
  const { t } = useTranslation('shell')
  const local = useLocalText()
  // Whoever draws them asks for them.
  const query = { ...boundariesQuery(useDataSource(), '2013', 'light'), enabled: false }
  const attribution = useQuery(query).data?.data.attribution
  return attribution === undefined ? null : t('boundariesOf', { source: local(attribution).text })
}
