import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { indicatorMetadataQuery } from '../../data/queries'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { Dialog } from '../../ui/Dialog'
import { FailureMessage } from '../../ui/FailureMessage'
import { useMapModel } from '../../view/useMapModel'
import { ViewLink } from '../../view/ViewLink'
import { MeasureList } from './MeasureList'
import './counting-panel.css'

/** How the indicator is counted: definition, rules in words, and the measures of the Concept it answers to. */
export default function CountingPanel({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('counting')
  const { indicator } = useMapModel()
  const source = useDataSource()
  const local = useLocalText()
  const metadata = useQuery(indicatorMetadataQuery(source, indicator.id))
  const definition = local(metadata.data?.data.definition ?? {})
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose}>
      <div className="counting-panel">
        <h3 className="counting-panel__name">{local(indicator.name).text}</h3>
        {metadata.isPending && <p>{t('loading')}</p>}
        {metadata.isError && (
          <FailureMessage
            subject={t('definition')}
            error={metadata.error}
            retry={() => void metadata.refetch()}
          />
        )}
        {metadata.isSuccess && (
          <p lang={definition.lang}>{definition.text === '' ? t('noText') : definition.text}</p>
        )}
        <p>
          <ViewLink className="counting-panel__full" page="indicator" patch={{ indicator: indicator.id }}>
            {t('fullDescription')}
          </ViewLink>
        </p>
        <RuleFacts />
        <MeasureList />
        {metadata.isSuccess && metadata.data.data.disaggregations.length > 0 && (
          <>
            <h4>{t('disaggregations')}</h4>
            <ul>
              {metadata.data.data.disaggregations.map((text) => (
                <li key={local(text).text}>{local(text).text}</li>
              ))}
            </ul>
          </>
        )}
        {metadata.isSuccess && metadata.data.data.sources.length > 0 && (
          <>
            <h4>{t('sources')}</h4>
            <ul className="counting-panel__sources">
              {metadata.data.data.sources.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}

/** The declared rules in words. */
function RuleFacts() {
  const { t } = useTranslation('counting')
  const { indicator, catalogue } = useMapModel()
  const figureText = useFigureText()
  const local = useLocalText()
  const nameOf = (id: string | null) =>
    local(catalogue.indicators.find((candidate) => candidate.id === id)?.name ?? {}).text
  const targets = catalogue.targets.filter(
    (target) => target.indicator === indicator.id && target.region === 'kazakhstan',
  )
  return (
    <dl className="counting-panel__facts">
      <dt>{t('unit')}</dt>
      <dd>{local(indicator.unitName).text}</dd>
      <dt>{t('frequency')}</dt>
      <dd>{t(indicator.frequency)}</dd>
      <dt>{t('overRegions')}</dt>
      <dd>{t(`regions.${indicator.overRegions}`)}</dd>
      <dt>{t('overTime')}</dt>
      <dd>{t(`time.${indicator.overTime}`)}</dd>
      <dt>{t('better')}</dt>
      <dd>{t(`polarity.${indicator.better}`)}</dd>
      {indicator.numerator !== null && (
        <>
          <dt>{t('numerator')}</dt>
          <dd>{nameOf(indicator.numerator)}</dd>
          <dt>{t('denominator')}</dt>
          <dd>{nameOf(indicator.denominator)}</dd>
        </>
      )}
      {indicator.rules.length > 0 && (
        <>
          <dt>{t('rules')}</dt>
          {indicator.rules.map((rule) => (
            <dd key={rule.id}>{local(rule.name).text}</dd>
          ))}
        </>
      )}
      {indicator.breaks.length > 0 && (
        <>
          <dt>{t('breaks')}</dt>
          {indicator.breaks.map((at) => (
            <dd key={at.period}>{local(at.note).text}</dd>
          ))}
        </>
      )}
      {targets.length > 0 && (
        <>
          <dt>{t('targets')}</dt>
          {targets.map((target) => (
            <dd key={target.year}>
              {target.year}: {figureText.value({ value: target.value, absence: null }, indicator, 'absolute')}{' '}
              ({local(target.source).text})
            </dd>
          ))}
        </>
      )}
    </dl>
  )
}
