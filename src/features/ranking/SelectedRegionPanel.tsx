import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { observationAt } from '../../domain/observationGrid'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { CloseButton } from '../../ui/CloseButton'
import { Sparkline } from '../../ui/Sparkline'
import { CompareLink } from '../../view/CompareLink'
import { observationKey } from '../../view/observationKey'
import { useMapModel } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import { ViewLink } from '../../view/ViewLink'
import { ChangeText } from '../../ui/ChangeText'
import { TargetLine } from './TargetLine'

/** The selected region in the same words as the country; absent when none is selected. */
export function SelectedRegionPanel() {
  const { t } = useTranslation('ranking')
  const model = useMapModel()
  const { change } = useViewActions()
  const figureText = useFigureText()
  const local = useLocalText()
  const { selection, indicator, displayed } = model
  const id = selection.region
  const series = useMemo(
    () => (id === null ? [] : displayed.periods.map((period) => observationAt(displayed, id, period).value)),
    [displayed, id],
  )
  const figure = id === null ? undefined : model.figureOf(id)
  if (id === null || figure === undefined) return null
  const name = local(model.regionOf(id)?.name ?? {})
  return (
    <section className="national-panel national-panel--region" aria-label={t('selected')}>
      <div className="national-panel__title">
        <h2 lang={name.lang}>
          <ViewLink page="region" patch={{ region: id }} label={t('openPassport', { name: name.text })}>
            {name.text}
          </ViewLink>
        </h2>
        <CloseButton label={t('whole')} onClose={() => change({ region: null })} />
      </div>
      <p className="national-panel__line">
        <span
          className={
            figure.value === null
              ? 'national-panel__absence'
              : 'national-panel__value national-panel__value--region'
          }
          data-obs={observationKey(model, id)}
        >
          {figure.value === null
            ? figureText.value(figure, indicator, selection.normalisation)
            : figureText.valueNumber(figure.value, indicator, selection.normalisation)}
          {figureText.statusMark(figure.status)}
        </span>
        {figure.value !== null && (
          <ChangeText {...figureText.change(figure.change)} better={indicator.better} />
        )}
      </p>
      {figure.rank !== null && <p className="national-panel__note">{figureText.rank(figure.rank)}</p>}
      <Sparkline values={series} at={displayed.periods.indexOf(selection.period)} size="large" />
      <TargetLine region={id} />
      <p>
        <CompareLink region={id} show="matrix" />
      </p>
    </section>
  )
}
