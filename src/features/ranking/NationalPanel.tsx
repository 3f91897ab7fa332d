import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { previousYear } from '../../domain/period'
import { COUNTRY } from '../../domain/region'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { Sparkline } from '../../ui/Sparkline'
import { observationKey } from '../../view/observationKey'
import { useMapModel } from '../../view/useMapModel'
import { ChangeText } from '../../ui/ChangeText'
import { TargetLine } from './TargetLine'
import './national-panel.css'

/** The country: value, change, course of the years, how many reported, target. */
export function NationalPanel() {
  const { t } = useTranslation('ranking')
  const model = useMapModel()
  const { crossSection, indicator, selection, national, displayed } = model
  const { national: figure } = crossSection
  const formats = useFormats()
  const figureText = useFigureText()
  const series = useMemo(() => national.map((each) => each.value), [national])
  const base = formats.span(previousYear(selection.period), selection.span, 'short')
  const isLikeForLike = figure.compared > 0 && figure.compared < figure.reported

  return (
    <div className="national-panel">
      <h2 className="national-panel__title">{t('country')}</h2>
      <p className="national-panel__line">
        <span
          className={figure.value === null ? 'national-panel__absence' : 'national-panel__value'}
          data-obs={observationKey(model)}
          data-value={figure.value ?? undefined}
        >
          {figure.value === null
            ? t('noValue')
            : figureText.valueNumber(figure.value, indicator, selection.normalisation)}
        </span>
        <span className="national-panel__unit">{figureText.unit(indicator, selection.normalisation)}</span>
        <ChangeText {...figureText.change(figure.change)} better={indicator.better} />
      </p>
      <Sparkline values={series} at={displayed.periods.indexOf(selection.period)} size="large" />
      <p className="national-panel__note">
        {t('vsYear', { period: base })} · {figureText.reported(figure.reported, figure.expected)}
      </p>
      {isLikeForLike && <p className="national-panel__note">{t('compared', { count: figure.compared })}</p>}
      {figure.mixesRules && <p className="national-panel__note national-panel__note--warn">≠ {t('mixes')}</p>}
      <TargetLine region={COUNTRY} />
    </div>
  )
}
