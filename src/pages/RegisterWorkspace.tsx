import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../data/DataSourceProvider'
import { DataError } from '../domain/DataError'
import { NoticeLines } from '../features/notices/NoticeLines'
import { ColumnMenu } from '../features/registers/ColumnMenu'
import { FilterChips } from '../features/registers/FilterChips'
import { LayoutSwitch } from '../features/registers/LayoutSwitch'
import { RegisterFilters } from '../features/registers/RegisterFilters'
import { RegisterSearch } from '../features/registers/RegisterSearch'
import { RegisterTable } from '../features/registers/RegisterTable'
import { useRegisterAnnouncement } from '../features/registers/useRegisterAnnouncement'
import { useRegisterModel } from '../features/registers/useRegisterModel'
import { useFormats } from '../i18n/formats/formats'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { FailureMessage } from '../ui/FailureMessage'
import { releaseIdleWork } from '../view/idleQueue'
import type { Notice } from '../view/notice'
import type { RegisterPageId } from '../view/registerView'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useCatalogueView } from '../view/useMapModel'
import { useView } from '../view/useView'
import { RegisterEmpty } from './RegisterEmpty'
import { RegisterNotInFile } from './RegisterNotInFile'
import { LatePart } from '../ui/LatePart'
import { lazyPart } from '../ui/lazyPart'

const EventCalendar = lazyPart(() => import('../features/registers/EventCalendar'))
const RegisterMap = lazyPart(() => import('./RegisterMap'))
const RegisterDownload = lazyPart(() => import('../features/registers/export/RegisterDownload'))

/** The page of a register once the catalogue is known. */
export function RegisterWorkspace({ register }: { register: RegisterPageId }) {
  const { t } = useTranslation('registers')
  const formats = useFormats()
  const { view, ignored } = useView()
  const { regionOf, division } = useCatalogueView()
  const model = useRegisterModel(register)
  const { first } = model
  const title = t(`title.${register}`)
  const isOwn = useDataSource().adapter === 'own'
  const isThere = first !== undefined
  const isUnknown = view.region !== null && regionOf(view.region) === undefined
  useDocumentTitle(title)
  useRegisterAnnouncement(model)
  useEffect(() => {
    if (isThere) releaseIdleWork()
  }, [isThere])
  const notices: readonly Notice[] = [
    ...(ignored.length > 0 ? [{ kind: 'ignored-parameters', names: ignored } as const] : []),
    ...(isUnknown ? [{ kind: 'unknown-region', id: view.region ?? '' } as const] : []),
  ]
  if (isOwn && model.error instanceof DataError && model.error.kind === 'not-found') {
    return (
      <div className="register-page">
        <header className="register-page__head">
          <h1 tabIndex={-1}>{title}</h1>
        </header>
        <RegisterNotInFile register={register} />
      </div>
    )
  }
  return (
    <div className="register-page" data-state={model.isStale ? 'stale' : 'fresh'}>
      <header className="register-page__head">
        <h1 tabIndex={-1}>{title}</h1>
        {isThere && (
          <p className="register-page__found">
            <strong>
              {t(`found.${register}`, { count: first.total, number: formats.number(first.total) })}
            </strong>
            <span>{t('asOf', { date: formats.date(first.asOf) })}</span>
          </p>
        )}
        <NoticeLines
          notices={notices}
          freshness={{ isStale: model.isStale, fetchedAt: model.fetchedAt }}
          shown={{ period: '2013', span: 'quarter', division: division.id }}
        />
        <div className="register-page__tools">
          <RegisterSearch search={model.view.search} />
          <RegisterFilters model={model} isSheet />
          <LayoutSwitch model={model} />
          {model.view.layout === 'table' && <ColumnMenu model={model} />}
          <LatePart waiting={<div className="register-page__download" />}>
            <RegisterDownload model={model} />
          </LatePart>
        </div>
        <FilterChips model={model} />
      </header>
      <div className="register-page__body">
        <aside className="register-page__filters" aria-label={t('filters')} id="filters">
          <RegisterFilters model={model} isSheet={false} />
        </aside>
        <div className="register-page__rows">
          {model.error !== null && (
            <FailureMessage subject={title} error={model.error} retry={model.refetch} />
          )}
          {model.error === null && !isThere && <div className="register-page__skeleton" aria-busy="true" />}
          {isThere && first.total === 0 && <RegisterEmpty />}
          {isThere && first.total > 0 && (
            <ErrorBoundary
              key={model.view.layout}
              fallback={(error, retry) => <FailureMessage subject={title} error={error} retry={retry} />}
            >
              <Suspense fallback={<div className="register-page__skeleton" aria-busy="true" />}>
                {model.view.layout === 'table' && <RegisterTable model={model} />}
                {model.view.layout === 'calendar' && <EventCalendar model={model} />}
                {model.view.layout === 'map' && <RegisterMap model={model} />}
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      </div>
    </div>
  )
}
