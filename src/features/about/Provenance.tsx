import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { datasetQuery } from '../../data/datasetQuery'
import { DataError } from '../../domain/DataError'
import { useLocalText } from '../../i18n/localText'
import { FailureMessage } from '../../ui/FailureMessage'
import { LicenceText } from './LicenceText'

/** A source of an earlier contract has no such resource, which is no failure. */
const isNotTold = (error: unknown): boolean => error instanceof DataError && error.kind === 'not-found'

/** Publisher and licence; a source that does not tell them leaves the rest of the page as it is. */
export function Provenance() {
  const { t } = useTranslation('about')
  const local = useLocalText()
  const asked = useQuery(datasetQuery(useDataSource()))
  if (asked.data === undefined) {
    if (!asked.isError) return <p aria-busy="true">{t('loading')}</p>
    if (isNotTold(asked.error)) return <p data-provenance="not-told">{t('notTold')}</p>
    return <FailureMessage subject={t('provenance')} error={asked.error} retry={() => void asked.refetch()} />
  }
  const { publisher, licence } = asked.data.data
  const publisherText = local(publisher ?? {})
  return (
    <dl data-provenance="told">
      <dt>{t('publisher')}</dt>
      <dd lang={publisher === null ? undefined : publisherText.lang}>
        {publisher === null ? t('noPublisher') : publisherText.text}
      </dd>
      <dt>{t('licence')}</dt>
      <dd>{licence === null ? t('noLicence') : <LicenceText licence={licence} />}</dd>
    </dl>
  )
}
