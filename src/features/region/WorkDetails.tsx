import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { indicatorMetadataQuery, programmeQuery } from '../../data/queries'
import type { WorkItem } from '../../domain/worklist/worklist'
import { useLocalText } from '../../i18n/localText'
import { FailureMessage } from '../../ui/FailureMessage'
import { useRegionModel } from '../../view/useRegionModel'
import { useWorkText } from './useWorkText'

/** Definition, value, last year's value, deadline and measures of a task. */
export function WorkDetails({ item }: { item: WorkItem }) {
  const { t } = useTranslation('narrative')
  const local = useLocalText()
  const work = useWorkText()
  const source = useDataSource()
  const { catalogue } = useRegionModel()
  const metadata = useQuery(indicatorMetadataQuery(source, item.indicator.id))
  const programme = useQuery(programmeQuery(source, catalogue.programme.id))
  const measures = item.measures.map((code) => ({
    code,
    title: programme.data?.data.measures.find((measure) => measure.id === code)?.title ?? {},
  }))
  const usual = work.usual(item)
  const definition = metadata.data === undefined ? null : local(metadata.data.data.definition)
  return (
    <dl className="work-details">
      <dt>{t('worklist.definition')}</dt>
      <dd lang={definition?.lang} aria-busy={metadata.isPending}>
        {definition?.text}
        {metadata.isError && (
          <FailureMessage
            subject={t('worklist.definition')}
            error={metadata.error}
            retry={() => void metadata.refetch()}
          />
        )}
      </dd>
      <dt>{t('worklist.value')}</dt>
      <dd>{work.value(item)}</dd>
      {usual !== null && (
        <>
          <dt>{t('worklist.usual')}</dt>
          <dd>{usual}</dd>
        </>
      )}
      <dt>{t('worklist.lastYear')}</dt>
      <dd>{work.lastYear(item)}</dd>
      <dt>{t('worklist.deadline')}</dt>
      <dd>{work.deadline(item)}</dd>
      <dt>{t('worklist.measures')}</dt>
      <dd>
        {measures.length === 0 && t('worklist.noMeasures')}
        <ul>
          {measures.map(({ code, title }) => (
            <li key={code} lang={local(title).lang}>
              <span className="work-details__code">{code}</span> {local(title).text}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  )
}
