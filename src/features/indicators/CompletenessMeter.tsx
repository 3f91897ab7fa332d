import { useTranslation } from 'react-i18next'
import type { Completeness } from '../../domain/indicatorCompleteness'
import { useFormats } from '../../i18n/formats/formats'
import './completeness-meter.css'

/** The share of figures that are there: a bar, the percent, and its band in a word. */
export function CompletenessMeter({ completeness }: { completeness: Completeness }) {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  const { share, band } = completeness
  if (share === null || band === null)
    return <span className="completeness-meter__none">{t('nothingExpected')}</span>
  // Not rounded up: what is not whole must not read as whole.
  const percent = formats.percent(Math.floor(share), 0)
  return (
    <span className={`completeness-meter completeness-meter--${band}`}>
      <svg
        className="completeness-meter__bar"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="completeness-meter__track" width="100" height="8" />
        <rect className="completeness-meter__fill" width={share.toFixed(1)} height="8" />
      </svg>
      <span className="completeness-meter__share">{percent}</span>
      <span className="completeness-meter__band">{t(`band.${band}`)}</span>
    </span>
  )
}
