import { useTranslation } from 'react-i18next'
import { toSpan } from '../../domain/toSpan'
import { observationAt } from '../../domain/observationGrid'
import { yearOf } from '../../domain/period'
import { COUNTRY, type RegionId } from '../../domain/region'
import { targetFor } from '../../domain/targets'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useMapModel, type MapModel } from '../../view/useMapModel'

/** What was done since January of a plan for the year; only for counts of one region, where the sum is whole. */
function doneSinceJanuary({ inputs, selection, indicator }: MapModel, region: RegionId): number | null {
  if (region === COUNTRY || indicator.kind !== 'flow') return null
  return observationAt(toSpan(inputs, 'year-to-date'), region, selection.period).value
}

/** The target or plan of the year, as it stands in its document; nothing in years without one. */
export function TargetLine({ region }: { region: RegionId }) {
  const { t } = useTranslation('ranking')
  const model = useMapModel()
  const formats = useFormats()
  const figureText = useFigureText()
  const { catalogue, indicator, selection } = model
  const year = yearOf(selection.period)
  const target = targetFor(catalogue.targets, indicator.id, region, year)
  if (target === null) return null
  const value = figureText.value({ value: target.value, absence: null }, indicator, 'absolute')
  const done = target.kind === 'plan' && target.value > 0 ? doneSinceJanuary(model, region) : null
  const isInvented = target.kind === 'plan' && catalogue.dataset.isDemonstration
  return (
    <p className="national-panel__note">
      {t(isInvented ? 'demonstrationPlan' : target.kind, { year, value })}
      {done !== null && `; ${t('done', { share: formats.percent((done / target.value) * 100, 0) })}`}
    </p>
  )
}
