import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { FileMenu } from '../../../view/files/FileMenu'
import { useCompareWorkbook } from '../files/useCompareWorkbook'
import { useCompareModel } from '../useCompareModel'
import { useSpokenChange } from '../useSpokenChange'
import { CompareWithSimilar } from './CompareWithSimilar'
import { LeftOut } from './LeftOut'
import { SimilarControls } from './SimilarControls'
import { similarModel } from '../../../view/compare/similarModel'
import { similarPicture } from './similarPicture'
import { similarSheet } from './similarSheet'
import { similarSummary } from '../../../view/compare/similarSummary'
import { SimilarTable } from './SimilarTable'
import './similar-view.css'

/** The regions most like one of them, under a measure that is named and explained. */
export default function SimilarView() {
  const { t } = useTranslation('neighbours')
  const words = useWords()
  const compare = useCompareModel()
  const workbook = useCompareWorkbook()
  const model = similarModel(compare)
  const summary = model === null ? '' : similarSummary(model, words, t)
  // What the heading sets, it announces itself.
  useSpokenChange(`${model?.region.id} ${model?.measure}`, summary)
  if (model === null) return null
  const title = t('similar.title', { region: words.local(model.region.name).text })
  return (
    <div className="series-page__card similar-view">
      <header className="similar-view__head">
        <h2>{title}</h2>
        <div className="similar-view__actions">
          <CompareWithSimilar model={model} compared={compare.view.compared} />
          <FileMenu
            name={title}
            sheet={() => similarSheet(compare, words, t)}
            workbook={workbook}
            picture={() => similarPicture(model, compare, words, t)}
          />
        </div>
      </header>
      <SimilarControls model={model} regions={compare.series.division.regions} />
      {model.rows.length === 0 ? (
        <p className="similar-view__empty">{summary}</p>
      ) : (
        <>
          <SimilarTable model={model} slotOf={compare.regions.slotOf} />
          {model.rows.some((row) => row.mixesRules) && (
            <p className="similar-view__note">{t('similar.mixes')}</p>
          )}
          <LeftOut leftOut={model.leftOut} />
        </>
      )}
    </div>
  )
}
