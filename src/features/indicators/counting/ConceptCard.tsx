import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { programmeQuery } from '../../../data/queries'
import type { Indicator } from '../../../domain/indicator'
import type { Measure } from '../../../domain/programme'
import { useLocalText } from '../../../i18n/localText'
import { FailureMessage } from '../../../ui/FailureMessage'
import { useCatalogueView } from '../../../view/useMapModel'
import { ViewLink } from '../../../view/ViewLink'
import './concept-card.css'

/** The measures of the Concept that the indicator watches, each with its place in the document. */
export function ConceptCard({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('counting')
  const { t: tOwn } = useTranslation('indicators')
  const { id } = useCatalogueView().catalogue.programme
  const programme = useQuery(programmeQuery(useDataSource(), id))
  const measures =
    programme.data?.data.measures.filter((measure) => indicator.measures.includes(measure.id)) ?? []
  return (
    <section className="concept-card__part">
      <h2 className="indicator-card__title">{t('measures')}</h2>
      {programme.isPending && <p aria-busy="true">{t('loading')}</p>}
      {programme.isError && (
        <FailureMessage
          subject={t('measures')}
          error={programme.error}
          retry={() => void programme.refetch()}
        />
      )}
      {programme.isSuccess && measures.length === 0 && <p>{tOwn('noMeasures')}</p>}
      <ol className="concept-card__measures">
        {measures.map((measure) => (
          <MeasureItem key={measure.id} measure={measure} />
        ))}
      </ol>
    </section>
  )
}

function MeasureItem({ measure }: { measure: Measure }) {
  const { t } = useTranslation('indicators')
  const local = useLocalText()
  const { programme } = useCatalogueView().catalogue
  const direction = programme.directions.find(({ id }) => id === measure.direction)
  const field = direction?.fields.find(({ id }) => id === measure.field)
  const title = local(measure.title)
  return (
    <li>
      <ViewLink page="programme" patch={{}} pagePatch={{ direction: measure.direction }} lang={title.lang}>
        {title.text}
      </ViewLink>
      <span className="concept-card__reference">
        {t('measureAt', {
          direction: measure.direction,
          field: local(field?.name ?? {}).text,
          number: measure.number,
        })}
      </span>
    </li>
  )
}
