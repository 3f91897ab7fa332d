import { useTranslation } from 'react-i18next'
import type { YearReport } from '../../../domain/blindSpots'
import { useFormats } from '../../../i18n/formats/formats'

/** "2 of 4 figures missing". */
export function MissingFigures({ report: { reported, expected } }: { report: YearReport }) {
  const { t } = useTranslation('programme')
  const formats = useFormats()
  return (
    <span className="missing-figures">
      {t('missing', { missing: formats.number(expected - reported), expected: formats.number(expected) })}
    </span>
  )
}
