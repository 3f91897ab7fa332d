import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { breakdownsQuery } from '../../../data/queries'
import { DataError } from '../../../domain/DataError'
import type { Indicator } from '../../../domain/indicator'
import { FailureMessage } from '../../../ui/FailureMessage'
import { useAllSeries } from '../../../view/useAllSeries'
import { BreakdownList } from './BreakdownList'
import './breakdowns.css'

/** How the indicator divides: its breakdowns with charts. A source of before contract 1.2 has no such resource, and it is said. */
export default function Breakdowns({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('breakdowns')
  const source = useDataSource()
  const { division } = useAllSeries()
  const answer = useQuery(breakdownsQuery(source, indicator.id, division.id))
  if (answer.isPending)
    return (
      <State state="loading" isBusy>
        <p className="breakdowns__skeleton">{t('loading')}</p>
      </State>
    )
  if (answer.isError) {
    const isOlder = answer.error instanceof DataError && answer.error.kind === 'not-found'
    return isOlder ? (
      <State state="no-value">
        <p>{t('notProvided')}</p>
      </State>
    ) : (
      <State state="failed">
        <FailureMessage subject={t('title')} error={answer.error} retry={() => void answer.refetch()} />
      </State>
    )
  }
  const breakdowns = answer.data.data
  if (breakdowns.length === 0)
    return (
      <State state="empty">
        <p>{t('empty')}</p>
      </State>
    )
  return <BreakdownList indicator={indicator} breakdowns={breakdowns} />
}

interface StateProps {
  readonly state: string
  readonly isBusy?: boolean
  readonly children: React.ReactNode
}

function State({ state, isBusy = false, children }: StateProps) {
  const { t } = useTranslation('breakdowns')
  return (
    <div className="breakdowns" data-state={state} aria-busy={isBusy}>
      <h2 className="breakdowns__title">{t('title')}</h2>
      {children}
    </div>
  )
}
