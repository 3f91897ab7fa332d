import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { FailureMessage } from '../ui/FailureMessage'
import { CatalogueViewProvider } from '../view/CatalogueViewProvider'
import { IndicatorPanel } from './IndicatorPanel'
import { MapWorkspace } from './MapWorkspace'
import './map-page.css'

/** The map page: directions and indicators on the left, the workspace beside them. */
export function MapPage({ tiles }: { tiles: Config['tiles'] }) {
  const { t } = useTranslation('shell')
  const source = useDataSource()
  const catalogue = useQuery(catalogueQuery(source))

  if (catalogue.data === undefined) {
    return (
      <div className="map-page map-page--bare">
        <h1 className="visually-hidden">{t('map')}</h1>
        {catalogue.isError ? (
          <FailureMessage
            subject={t('catalogueSubject')}
            error={catalogue.error}
            retry={() => void catalogue.refetch()}
          />
        ) : (
          <div className="map-page__skeleton" aria-busy="true" data-state="loading">
            <p>{t('loading')}</p>
          </div>
        )}
      </div>
    )
  }
  return (
    <CatalogueViewProvider catalogue={catalogue.data.data}>
      <div className="map-page">
        <IndicatorPanel />
        <MapWorkspace tiles={tiles} />
      </div>
    </CatalogueViewProvider>
  )
}
