import { useTranslation } from 'react-i18next'
import type { TrendsContent } from '../../../view/compare/trendsContent'
import { drawnTargets, drawsMedian } from './trendsLayout'

/** What the lines without a label are. */
export function TrendsKey({ content }: { content: TrendsContent }) {
  const { t } = useTranslation('trends')
  const isAll = content.chosen.length === 0
  return (
    <ul className="trends-key" aria-hidden="true">
      {isAll && <li className="trends-key--middle">{t('middle')}</li>}
      {drawsMedian(content) && <li className="trends-key--median">{t('medianOf')}</li>}
      <li className="trends-key--region">{t(isAll ? 'everyRegion' : 'allRegions')}</li>
      {content.drawsCountry && <li className="trends-key--country">{t('country')}</li>}
      {drawnTargets(content).length > 0 && <li className="trends-key--target">{t('targetKey')}</li>}
    </ul>
  )
}
