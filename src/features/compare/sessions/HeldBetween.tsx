import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { useFormats } from '../../../i18n/formats/formats'
import { FailureMessage } from '../../../ui/FailureMessage'
import { useAllSeries } from '../../../view/useAllSeries'
import { ViewLink } from '../../../view/ViewLink'
import { daysBetween, heldBetweenQuery } from '../../../view/compare/sessionsQuery'

/** How many events the register has between the sessions, with the way to them. */
export function HeldBetween({ earlier, later }: { earlier: string; later: string }) {
  const { t } = useTranslation('sessions')
  const formats = useFormats()
  const { division } = useAllSeries()
  const held = useQuery(heldBetweenQuery(useDataSource(), division, earlier, later))
  if (held.isError && held.data === undefined) {
    return <FailureMessage subject={t('held')} error={held.error} retry={() => void held.refetch()} />
  }
  const total = held.data?.data.total
  if (total === undefined) return <p className="sessions__note session-news__waiting" aria-busy="true" />
  if (total === 0) return <p className="sessions__note">{t('heldNone')}</p>
  return (
    <p className="session-news__held">
      <ViewLink page="events" patch={{ region: null }} pagePatch={daysBetween(earlier, later)}>
        {t('heldCount', { count: total, number: formats.number(total) })}
      </ViewLink>
    </p>
  )
}
