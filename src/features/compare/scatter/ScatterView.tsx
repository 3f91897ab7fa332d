import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { FileMenu } from '../../../view/files/FileMenu'
import { useCompareWorkbook } from '../files/useCompareWorkbook'
import { useCompareModel } from '../useCompareModel'
import { scatterContent } from '../../../view/compare/scatterContent'
import { ScatterFigure } from './ScatterFigure'
import { ScatterOptions } from './ScatterOptions'
import { scatterPicture } from './scatterPicture'
import { scatterSheet } from './scatterSheet'
import './scatter-view.css'

/** Two indicators over the regions, at one period or through time. */
export default function ScatterView() {
  const { t } = useTranslation('scatter')
  const model = useCompareModel()
  const words = useWords()
  const workbook = useCompareWorkbook()
  const content = useMemo(() => scatterContent(model, words), [model, words])
  if (content === null) return <p className="series-page__card">{t('empty')}</p>
  return (
    <section className="series-page__card scatter-view">
      <div className="scatter-view__bar">
        <ScatterOptions model={model} content={content} />
        <FileMenu
          name={`${t('file')}_${content.x.name}`}
          sheet={() => scatterSheet(model, words, t)}
          workbook={workbook}
          picture={() => scatterPicture(content, words, t)}
        />
      </div>
      <ScatterFigure model={model} content={content} />
    </section>
  )
}
