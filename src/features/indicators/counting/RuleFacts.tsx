import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../domain/indicator'
import { useWords } from '../../../i18n/words'
import { IndicatorName } from './IndicatorName'

/** The declared rules of an indicator in words: unit, frequency, aggregation, normalisation, judgement. */
export function RuleFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('counting')
  const { t: tOwn } = useTranslation('indicators')
  const { formats, figureText, local } = useWords()
  const unit = local(indicator.unitName)
  const { weight, overRegions, partOf, kind } = indicator
  const perResidents = indicator.normalisations.filter((each) => each !== 'absolute')
  return (
    <>
      <dt>{t('unit')}</dt>
      <dd lang={unit.lang}>{unit.text}</dd>
      <dt>{tOwn('kindOfValue')}</dt>
      <dd>
        {tOwn(`kind.${kind}`)}
        {kind === 'index' && <span className="definition-card__note">{tOwn('margin')}</span>}
      </dd>
      <dt>{t('frequency')}</dt>
      <dd>{t(indicator.frequency)}</dd>
      <dt>{t('overRegions')}</dt>
      <dd>
        {t(`regions.${overRegions}`)}
        {overRegions === 'weighted-mean' && weight === null && ` (${tOwn('weightResidents')})`}
        {weight !== null && <IndicatorName id={weight} />}
      </dd>
      <dt>{t('overTime')}</dt>
      <dd>{t(`time.${indicator.overTime}`)}</dd>
      <dt>{tOwn('normalisation')}</dt>
      <dd>
        {perResidents.length === 0
          ? tOwn('notNormalised')
          : formats.list(perResidents.map((each) => figureText.unit(indicator, each)))}
        {perResidents.length > 0 && <span className="definition-card__note">{tOwn('normalisedBy')}</span>}
      </dd>
      <dt>{t('better')}</dt>
      <dd>{t(`polarity.${indicator.better}`)}</dd>
      {partOf !== null && (
        <>
          <dt>{tOwn('partOf')}</dt>
          <dd>
            <IndicatorName id={partOf} />
          </dd>
        </>
      )}
    </>
  )
}
