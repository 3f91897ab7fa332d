import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { FileMenu } from '../../../view/files/FileMenu'
import { useCompareWorkbook } from '../files/useCompareWorkbook'
import { useCompareModel } from '../useCompareModel'
import { TrendOptions } from './TrendOptions'
import { TrendsFigure } from './TrendsFigure'
import { trendsContent } from '../../../view/compare/trendsContent'
import { trendsPicture } from './trendsPicture'
import { trendsSheet } from './trendsSheet'
import './trends-view.css'

/** One indicator over time: all regions, the chosen ones, the country. */
export default function TrendsView() {
  const { t } = useTranslation('trends')
  const model = useCompareModel()
  const words = useWords()
  const workbook = useCompareWorkbook()
  const content = useMemo(() => trendsContent(model, words, t), [model, words, t])
  const { main } = model
  if (main === null) return <p className="series-page__card">{t('empty')}</p>
  const name = words.local(main.indicator.name).text
  return (
    <section className="series-page__card trends-view">
      <div className="trends-view__bar">
        <TrendOptions model={model} main={main} />
        <FileMenu
          name={`${t('file')}_${name}`}
          sheet={() => trendsSheet(model, words, t)}
          workbook={workbook}
          {...(content === null ? {} : { picture: () => trendsPicture(model, content, words, t) })}
        />
      </div>
      {content === null ? <p>{t('noPeriods')}</p> : <TrendsFigure model={model} content={content} />}
    </section>
  )
}
