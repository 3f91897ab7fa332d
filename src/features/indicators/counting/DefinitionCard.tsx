import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { indicatorMetadataQuery } from '../../../data/queries'
import type { Indicator, IndicatorMetadata } from '../../../domain/indicator'
import { useLocalText } from '../../../i18n/localText'
import { FailureMessage } from '../../../ui/FailureMessage'
import { IndicatorName } from './IndicatorName'
import { RuleFacts } from './RuleFacts'
import './definition-card.css'

/** What the indicator is and how it is counted, in words. */
export function DefinitionCard({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('counting')
  const local = useLocalText()
  const metadata = useQuery(indicatorMetadataQuery(useDataSource(), indicator.id))
  const definition = local(metadata.data?.data.definition ?? {})
  return (
    <>
      <h2 className="indicator-card__title">{t('definition')}</h2>
      {metadata.isPending && <p aria-busy="true">{t('loading')}</p>}
      {metadata.isError && (
        <FailureMessage
          subject={t('definition')}
          error={metadata.error}
          retry={() => void metadata.refetch()}
        />
      )}
      {metadata.isSuccess && (
        <p className="definition-card__text" lang={definition.lang}>
          {definition.text === '' ? t('noText') : definition.text}
        </p>
      )}
      <h3 className="indicator-card__subtitle">{t('title')}</h3>
      <dl className="definition-card__facts">
        {metadata.isSuccess && <Parts indicator={indicator} metadata={metadata.data.data} />}
        <RuleFacts indicator={indicator} />
      </dl>
      {metadata.isSuccess && <Sources sources={metadata.data.data.sources} />}
    </>
  )
}

/** The documents that the definition rests on; addresses stand as text. */
function Sources({ sources }: Pick<IndicatorMetadata, 'sources'>) {
  const { t } = useTranslation('counting')
  if (sources.length === 0) return null
  return (
    <>
      <h3 className="indicator-card__subtitle">{t('sources')}</h3>
      <ul className="definition-card__sources">
        {sources.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  )
}

interface PartsProps {
  readonly indicator: Indicator
  readonly metadata: IndicatorMetadata
}

/** What is counted; of a ratio, both parts with the indicators they are. */
function Parts({ indicator, metadata }: PartsProps) {
  const { t } = useTranslation('counting')
  const { t: tOwn } = useTranslation('indicators')
  const local = useLocalText()
  const { numerator, denominator } = indicator
  const above = local(metadata.numeratorText)
  const below = local(metadata.denominatorText)
  const isRatio = below.text !== '' || denominator !== null
  return (
    <>
      {(above.text !== '' || numerator !== null) && (
        <>
          <dt>{isRatio ? t('numerator') : tOwn('whatCounted')}</dt>
          <dd>
            <span lang={above.lang}>{above.text}</span>
            {numerator !== null && <IndicatorName id={numerator} />}
          </dd>
        </>
      )}
      {isRatio && (
        <>
          <dt>{t('denominator')}</dt>
          <dd>
            <span lang={below.lang}>{below.text}</span>
            {denominator !== null && <IndicatorName id={denominator} />}
          </dd>
        </>
      )}
    </>
  )
}
