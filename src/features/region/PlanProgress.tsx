import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { progressOf, type RegionRow } from '../../view/regionModel'
import { useRegionModel } from '../../view/useRegionModel'

const FULL = 100

/** Share of the year's plan that is done, as a bar and in words; a plan without a whole report since January says so. */
export function usePlanText(row: RegionRow): { text: string; share: number | null } | null {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const figureText = useFigureText()
  const { catalogue, region } = useRegionModel()
  const progress = progressOf(row, catalogue.targets, region.id)
  if (progress === null || progress.target.value <= 0) return null
  const { target, done } = progress
  const { year } = target
  if (done === null) return { text: t('planUnknown', { year }), share: null }
  const share = (done / target.value) * FULL
  if (target.kind === 'published') {
    const value = figureText.value({ value: target.value, absence: null }, row.indicator, 'absolute')
    return { text: t('target', { year, value }), share }
  }
  const kind = catalogue.dataset.isDemonstration ? 'planDemonstration' : 'plan'
  return { text: t(kind, { year, share: formats.percent(share, 0) }), share }
}

export function PlanProgress({ row }: { row: RegionRow }) {
  const plan = usePlanText(row)
  if (plan === null) return null
  const { text, share } = plan
  return (
    <div className="plan-progress">
      {share !== null && (
        <svg className="plan-progress__bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="plan-progress__track" width="100" height="4" rx="2" />
          <rect className="plan-progress__done" width={Math.min(share, FULL)} height="4" rx="2" />
        </svg>
      )}
      <p className="plan-progress__text">{text}</p>
    </div>
  )
}
