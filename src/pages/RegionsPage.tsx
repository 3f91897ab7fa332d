import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { FailureMessage } from '../ui/FailureMessage'
import { CatalogueViewProvider } from '../view/CatalogueViewProvider'
import { useView } from '../view/useView'
import { RegionChooser } from './RegionChooser'

/** The list of regions. */
export default function RegionsPage() {
  const { t } = useTranslation('shell')
  const { ignored } = useView()
  const catalogue = useQuery(catalogueQuery(useDataSource()))
  if (catalogue.data === undefined) {
    return (
      <div className="region-chooser">
        <h1>{t('regions')}</h1>
        {catalogue.isError ? (
          <FailureMessage
            subject={t('catalogueSubject')}
            error={catalogue.error}
            retry={() => void catalogue.refetch()}
          />
        ) : (
          <p aria-busy="true">{t('loading')}</p>
        )}
      </div>
    )
  }
  const notices = ignored.length > 0 ? [{ kind: 'ignored-parameters', names: ignored } as const] : []
  return (
    <CatalogueViewProvider catalogue={catalogue.data.data}>
      <RegionChooser notices={notices} />
    </CatalogueViewProvider>
  )
}
