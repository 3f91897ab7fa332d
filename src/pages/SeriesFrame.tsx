import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { NoticeLines } from '../features/notices/NoticeLines'
import { FailureMessage } from '../ui/FailureMessage'
import { AllSeriesProvider, useBuiltAllSeries } from '../view/AllSeriesProvider'
import { CatalogueViewProvider } from '../view/CatalogueViewProvider'
import { releaseIdleWork } from '../view/idleQueue'
import './series-frame.css'

interface Props {
  /** Name of the page: its heading until there is a better one, and the subject of a failure. */
  readonly title: string
  readonly children: ReactNode
}

/** Catalogue and figures of a page about many indicators, in each of their states. */
export function SeriesFrame({ title, children }: Props) {
  const { t } = useTranslation('shell')
  const catalogue = useQuery(catalogueQuery(useDataSource()))
  if (catalogue.data !== undefined) {
    return (
      <CatalogueViewProvider catalogue={catalogue.data.data}>
        <SeriesContent title={title}>{children}</SeriesContent>
      </CatalogueViewProvider>
    )
  }
  return (
    <div className="series-page">
      <h1 className="series-page__title">{title}</h1>
      {catalogue.isError ? (
        <FailureMessage
          subject={t('catalogueSubject')}
          error={catalogue.error}
          retry={() => void catalogue.refetch()}
        />
      ) : (
        <SeriesSkeleton />
      )}
    </div>
  )
}

function SeriesContent({ title, children }: Props) {
  const built = useBuiltAllSeries()
  const isDone = built.state !== 'loading'
  useEffect(() => {
    if (isDone) releaseIdleWork()
  }, [isDone])
  if (built.state === 'ready') {
    const { series, freshness, notices } = built
    return (
      <AllSeriesProvider series={series}>
        <div className="series-page" data-state={freshness.isStale ? 'stale' : 'fresh'}>
          {children}
          <NoticeLines
            notices={notices}
            freshness={freshness}
            shown={{ period: series.period, span: 'quarter', division: series.division.id }}
          />
        </div>
      </AllSeriesProvider>
    )
  }
  return (
    <div className="series-page">
      <h1 className="series-page__title">{title}</h1>
      {built.state === 'failed' ? (
        <FailureMessage subject={title} error={built.error} retry={built.retry} />
      ) : (
        <SeriesSkeleton />
      )}
    </div>
  )
}

function SeriesSkeleton() {
  const { t } = useTranslation('shell')
  return (
    <div className="series-page__skeleton" aria-busy="true" data-state="loading">
      <p>{t('loading')}</p>
    </div>
  )
}
