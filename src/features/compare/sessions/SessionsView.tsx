import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { chosenSessions, sessionsOf } from '../../../domain/compare/sessions'
import { FailureMessage } from '../../../ui/FailureMessage'
import { useCompareModel } from '../useCompareModel'
import { compareSessions } from '../../../view/compare/compareSessions'
import { SessionsContent } from './SessionsContent'
import { sessionsQueryOf } from '../../../view/compare/sessionsQuery'
import './sessions-view.css'

/** What changed from one session of the Assembly to another. */
export default function SessionsView() {
  const { t } = useTranslation('sessions')
  const model = useCompareModel()
  const asked = useQuery(sessionsQueryOf(useDataSource(), model.series.division))
  const rows = asked.data?.data.rows
  const sessions = useMemo(() => (rows === undefined ? null : sessionsOf(rows)), [rows])
  const pair = useMemo(
    () => (sessions === null ? null : chosenSessions(sessions, model.compare)),
    [sessions, model.compare],
  )
  const comparison = useMemo(
    () => (pair === null ? null : compareSessions(model, pair.earlier, pair.later)),
    [model, pair],
  )
  if (asked.isError && sessions === null) {
    return <FailureMessage subject={t('subject')} error={asked.error} retry={() => void asked.refetch()} />
  }
  if (sessions === null) return <div className="sessions__skeleton" aria-busy="true" />
  if (pair === null || comparison === null) {
    return (
      <p className="series-page__card sessions__note">
        {t(sessions.length === 0 ? 'noSessions' : 'oneSession')}
      </p>
    )
  }
  return <SessionsContent model={model} sessions={sessions} pair={pair} comparison={comparison} />
}
