import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { FileMenu } from '../../../view/files/FileMenu'
import { useIsNarrow } from '../../../view/useIsNarrow'
import { useCompareWorkbook } from '../files/useCompareWorkbook'
import { useCompareModel } from '../useCompareModel'
import { useSpokenChange } from '../useSpokenChange'
import { differencePicture } from './differencePicture'
import { differenceSheet } from './differenceSheet'
import { differenceNotes, differenceSummary, pairTitle } from '../../../view/compare/differenceSummary'
import { pairModel } from '../../../view/compare/pairModel'
import { PairOrder } from './PairOrder'
import { PairScore } from './PairScore'
import { PairSelects } from './PairSelects'
import { PairTable } from './PairTable'
import './difference-view.css'

/** Two regions held against each other in every compared indicator. */
export default function DifferenceView() {
  const { t } = useTranslation('neighbours')
  const words = useWords()
  const compare = useCompareModel()
  const isNarrow = useIsNarrow()
  const workbook = useCompareWorkbook()
  const model = pairModel(compare)
  // What the heading sets, it announces itself.
  useSpokenChange(compare.compare.rows, t(`difference.sorted.${compare.compare.rows}`))
  if (model === null) return null
  const title = pairTitle(model, words, t)
  const notes = differenceNotes(model, t)
  return (
    <div className="series-page__card difference-view">
      <header className="difference-view__head">
        <h2>{title}</h2>
        <FileMenu
          name={title}
          sheet={() => differenceSheet(compare, words, t)}
          workbook={workbook}
          picture={() => differencePicture(model, compare, words, t)}
        />
      </header>
      <div className="difference-view__lead">
        <PairSelects
          model={model}
          compared={compare.view.compared}
          regions={compare.series.division.regions}
        />
        {model.rows.length > 0 && <PairScore model={model} />}
      </div>
      <p className="difference-view__summary">{differenceSummary(model, words, t)}</p>
      {model.rows.length > 0 && (
        <>
          {isNarrow && <PairOrder rows={compare.compare.rows} />}
          <PairTable compare={compare} model={model} />
          <div className="difference-view__notes">
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
