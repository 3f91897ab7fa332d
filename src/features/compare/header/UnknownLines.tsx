import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import type { CompareModel } from '../../../view/compare/compareModel'
import './unknown-lines.css'

/** What the address asks to compare in vain: said, and left out. */
export function UnknownLines({ model }: { model: CompareModel }) {
  const { t } = useTranslation('compare')
  const formats = useFormats()
  const { compare, regions, series } = model
  const indicators = compare.set.filter((id) => series.seriesOf(id) === null)
  if (indicators.length === 0 && regions.unknown.length === 0) return null
  return (
    <div className="unknown-lines" role="note">
      {indicators.length > 0 && <p>{t('unknownIndicators', { ids: formats.list(indicators) })}</p>}
      {regions.unknown.length > 0 && <p>{t('unknownRegions', { ids: formats.list(regions.unknown) })}</p>}
    </div>
  )
}
