import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { catalogueQuery } from '../data/queries'
import { FailureMessage } from '../ui/FailureMessage'
import { CatalogueViewProvider } from '../view/CatalogueViewProvider'
import type { RegisterPageId } from '../view/registerView'
import { RegisterWorkspace } from './RegisterWorkspace'
import './register-page.css'

/** A register: what its rows can be narrowed by, and the rows as table, calendar or map. */
export default function RegisterPage({ register }: { register: RegisterPageId }) {
  const { t } = useTranslation('registers')
  const { t: tShell } = useTranslation('shell')
  const catalogue = useQuery(catalogueQuery(useDataSource()))
  if (catalogue.data === undefined) {
    return (
      <div className="register-page">
        <h1>{t(`title.${register}`)}</h1>
        {catalogue.isError ? (
          <FailureMessage
            subject={tShell('catalogueSubject')}
            error={catalogue.error}
            retry={() => void catalogue.refetch()}
          />
        ) : (
          <p aria-busy="true">{t('loading')}</p>
        )}
      </div>
    )
  }
  return (
    <CatalogueViewProvider catalogue={catalogue.data.data}>
      <RegisterWorkspace register={register} />
    </CatalogueViewProvider>
  )
}
