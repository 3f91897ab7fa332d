import { useTranslation } from 'react-i18next'
import type { Measure } from '../../domain/programme'

/** Section and order of a measure: "5.1, 4". */
export function MeasureReference({ measure: { direction, number } }: { measure: Measure }) {
  const { t } = useTranslation('programme')
  const place = { direction, number: String(number) }
  return (
    <span className="measure-reference">
      <span aria-hidden="true">{t('reference', place)}</span>
      <span className="visually-hidden">{t('referenceName', place)}</span>
    </span>
  )
}
