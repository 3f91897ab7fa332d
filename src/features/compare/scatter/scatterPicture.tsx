import type { Words } from '../../../i18n/words'
import type { Picture } from '../../../ui/files/picture'
import { textMeasure } from '../../../ui/textMeasure'
import type { ScatterContent, ScatterText } from '../../../view/compare/scatterContent'
import { ScatterDrawing } from './ScatterDrawing'
import { FONT, scatterLayout } from './scatterLayout'
import { absentInWords, linkInWords, scatterNotes, scatterSummary } from '../../../view/compare/scatterWords'

const SIZE = { width: 1300, height: 700 } as const

/** The plot for a file, drawn by the elements of the screen. */
export function scatterPicture(content: ScatterContent, words: Words, t: ScatterText): Picture {
  const { x, y } = content
  const absent = absentInWords(content, words, t)
  const layout = scatterLayout(content, SIZE, textMeasure(FONT), words, t)
  return {
    title: t('title', { x: x.name, y: y.name }),
    subtitle: `→ ${x.unit}, ${x.at}; ↑ ${y.unit}, ${y.at}`,
    summary: scatterSummary(content, words, t),
    notes: [
      ...linkInWords(content, words, t),
      ...scatterNotes(content, words, t),
      ...(absent.length === 0 ? [] : [`${t('absent')}: ${absent.join('; ')}.`]),
    ],
    ...SIZE,
    drawing: <ScatterDrawing content={content} layout={layout} />,
  }
}
