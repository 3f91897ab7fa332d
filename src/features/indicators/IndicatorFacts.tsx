import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../domain/indicator'
import { parsePeriod } from '../../domain/period'
import { useFormats } from '../../i18n/formats/formats'
import './indicator-facts.css'

/** What kind of figure an indicator is, in one line, and what to be careful with. */
export function IndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators')
  const { t: tCounting } = useTranslation('counting')
  const formats = useFormats()
  const { kind, frequency, better, rules, breaks } = indicator
  const breakPeriods = breaks.flatMap((each) => parsePeriod(each.period) ?? [])
  return (
    <span className="indicator-facts">
      <span>{t(`kind.${kind}`)}</span>
      <span>{tCounting(frequency)}</span>
      <span>{tCounting(`polarity.${better}`)}</span>
      {rules.length > 1 && (
        <span className="indicator-facts__care">{t('differentRules', { count: rules.length })}</span>
      )}
      {breakPeriods.map((period) => (
        <span key={period} className="indicator-facts__care">
          {t('breakAt', { period: formats.period(period, 'short') })}
        </span>
      ))}
    </span>
  )
}
