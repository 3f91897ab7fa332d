import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import { textMeasure } from '../../../ui/textMeasure'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { TrendsContent, TrendsText } from '../../../view/compare/trendsContent'
import { TrendsDrawing } from './TrendsDrawing'
import { drawsMedian, FONT, trendsLayout } from './trendsLayout'
import { trendsNotes } from './trendsNotes'
import { trendsSummary } from './trendsWords'

const SIZE = { width: 1300, height: 640 } as const

/** The chart for a file, drawn by the elements of the screen. */
export function trendsPicture(
  model: CompareModel,
  content: TrendsContent,
  words: Words,
  t: TrendsText,
): Picture {
  const layout = trendsLayout(content, SIZE, textMeasure(FONT), words, t)
  const key = drawsMedian(content) ? [`– – – ${t('medianOf')}`] : []
  return {
    title: content.title,
    subtitle: content.unit,
    summary: trendsSummary(content, words, t),
    notes: [...key, ...trendsNotes(content, model.compare.base !== null, words, t)],
    ...SIZE,
    drawing: <TrendsDrawing content={content} layout={layout} />,
  }
}
