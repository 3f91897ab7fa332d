import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { programmeQuery } from '../../data/queries'
import { useLocalText } from '../../i18n/localText'
import { FailureMessage } from '../../ui/FailureMessage'
import { useMapModel } from '../../view/useMapModel'
import { ViewLink } from '../../view/ViewLink'

/** The section of the Concept and its measures that the indicator watches. */
export function MeasureList() {
  const { t } = useTranslation('counting')
  const { indicator, catalogue } = useMapModel()
  const source = useDataSource()
  const local = useLocalText()
  const { id, directions } = catalogue.programme
  const programme = useQuery(programmeQuery(source, id))
  const direction = directions.find((candidate) => candidate.id === indicator.direction)
  const field = direction?.fields.find((candidate) => candidate.id === indicator.field)
  const measures =
    programme.data?.data.measures.filter((measure) => indicator.measures.includes(measure.id)) ?? []
  return (
    <section>
      <h4>{t('measures')}</h4>
      <p className="counting-panel__section">
        {t('section', { direction: indicator.direction })}: {local(direction?.name ?? {}).text} ›{' '}
        {local(field?.name ?? {}).text}
      </p>
      {programme.isPending && <p>{t('loading')}</p>}
      {programme.isError && (
        <FailureMessage
          subject={t('measures')}
          error={programme.error}
          retry={() => void programme.refetch()}
        />
      )}
      <ul>
        {measures.map((measure) => (
          <li key={measure.id}>
            <ViewLink
              page="programme"
              patch={{}}
              pagePatch={{ direction: measure.direction }}
              lang={local(measure.title).lang}
            >
              {local(measure.title).text}
            </ViewLink>{' '}
            <span className="counting-panel__reference">
              {measure.direction}, {measure.number}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
