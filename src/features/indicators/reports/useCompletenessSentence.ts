import { useTranslation } from 'react-i18next'
import type { Completeness, PeriodCompleteness } from '../../../domain/indicatorCompleteness'
import { useFormats } from '../../../i18n/formats/formats'

/** How many figures are there of how many, and when most were missing. */
export function useCompletenessSentence(
  periods: readonly PeriodCompleteness[],
  { reported, expected }: Completeness,
): string {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  const whole = t('completenessWhole', {
    count: expected,
    reported: formats.number(reported),
    expected: formats.number(expected),
  })
  const lacking = periods.filter((each) => each.reported < each.expected)
  const worst = lacking.toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0))[0]
  if (worst === undefined) return whole
  const where = t('completenessWorst', {
    period: formats.period(worst.period, 'long'),
    reported: worst.reported,
    expected: worst.expected,
  })
  return `${whole} ${where}`
}
