import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { datasetQuery } from '../../data/datasetQuery'
import type { DatasetMetadata } from '../../domain/catalogue'
import { DataError } from '../../domain/DataError'
import { useFormats } from '../../i18n/formats/formats'
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
      <Citation dataset={asked.data.data} />
    </dl>
  )
}

/** How published data are cited. Nobody is invited to cite invented figures, their own or those of nobody. */
function Citation({ dataset }: { dataset: DatasetMetadata }) {
  const { t } = useTranslation('about')
  const formats = useFormats()
  const local = useLocalText()
  const isOwn = useDataSource().adapter === 'own'
  const { publisher, title, version, asOf, licence, isDemonstration } = dataset
  if (publisher === null || isDemonstration || isOwn) return null
  const parts = [
    local(publisher).text,
    local(title).text,
    t('citeVersion', { version, date: formats.date(asOf) }),
    local(licence?.name ?? {}).text,
  ]
  // A date may end with a full stop of its own: "2021 г."
  const sentences = parts.filter((part) => part !== '').map((part) => part.replace(/\.$/, ''))
  return (
    <>
      <dt>{t('cite')}</dt>
      <dd>{`${sentences.join('. ')}.`}</dd>
    </>
  )
}
