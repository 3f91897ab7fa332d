import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticeLines } from '../features/notices/NoticeLines'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { useLocalText } from '../i18n/localText'
import { FailureMessage } from '../ui/FailureMessage'
import { CatalogueViewProvider } from '../view/CatalogueViewProvider'
import { releaseIdleWork } from '../view/idleQueue'
import { RegionModelProvider, useBuiltRegionModel } from '../view/RegionModelProvider'
import { useCatalogueView } from '../view/useMapModel'
import { useView } from '../view/useView'
import { RegionChooser } from './RegionChooser'
import './region-page.css'

/** Catalogue, region and model of a page about one region, in each of their states; an unknown region offers the others. */
export function RegionFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell')
  const source = useDataSource()
  const catalogue = useQuery(catalogueQuery(source))
  if (catalogue.data === undefined) {
    return (
      <div className="region-page">
        <h1 className="visually-hidden">{t('regions')}</h1>
        {catalogue.isError ? (
          <FailureMessage
            subject={t('catalogueSubject')}
            error={catalogue.error}
            retry={() => void catalogue.refetch()}
          />
        ) : (
          <RegionSkeleton />
        )}
      </div>
    )
  }
  return (
    <CatalogueViewProvider catalogue={catalogue.data.data}>
      <KnownRegion>{children}</KnownRegion>
    </CatalogueViewProvider>
  )
}

function KnownRegion({ children }: { children: ReactNode }) {
  const { view } = useView()
  const { regionOf } = useCatalogueView()
  if (view.region !== null && regionOf(view.region) !== undefined) {
    return <RegionContent>{children}</RegionContent>
  }
  const notices = view.region === null ? [] : [{ kind: 'unknown-region', id: view.region } as const]
  return <RegionChooser notices={notices} />
}

function RegionContent({ children }: { children: ReactNode }) {
  const local = useLocalText()
  const { view } = useView()
  const { regionOf } = useCatalogueView()
  const built = useBuiltRegionModel()
  const name = local((view.region === null ? undefined : regionOf(view.region))?.name ?? {}).text
  const isDone = built.state !== 'loading'
  useEffect(() => {
    if (isDone) releaseIdleWork()
  }, [isDone])

  if (built.state === 'ready') {
    return (
      <RegionModelProvider model={built.model}>
        <div className="region-page" data-state={built.freshness.isStale ? 'stale' : 'fresh'}>
          <NoticeLines
            notices={built.notices}
            freshness={built.freshness}
            shown={{ period: built.model.period, span: 'quarter', division: built.model.division.id }}
          />
          {children}
        </div>
      </RegionModelProvider>
    )
  }
  return (
    <div className="region-page">
      <h1 className="region-header__name">{name}</h1>
      {built.state === 'failed' ? (
        <FailureMessage subject={name} error={built.error} retry={built.retry} />
      ) : (
        <RegionSkeleton />
      )}
    </div>
  )
}

function RegionSkeleton() {
  const { t } = useTranslation('shell')
  return (
    <div className="region-page__skeleton" aria-busy="true" data-state="loading">
      <p>{t('loading')}</p>
    </div>
  )
}
