import { displayDecimals } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Sheet } from '../../../ui/files/sheet'
import type { CompareModel } from '../../../view/compare/compareModel'
import { scatterContent, type ScatterAxis, type ScatterText } from '../../../view/compare/scatterContent'
import { absentInWords, linkInWords, scatterNotes } from '../../../view/compare/scatterWords'

const valueCell = ({ series }: ScatterAxis, value: number | null) =>
  numberCell(value, displayDecimals(series.indicator, series.normalisation, value ?? 1))

/** Both values of each region, with medians and correlation in the notes. */
export function scatterSheet(model: CompareModel, words: Words, t: ScatterText): Sheet {
  const content = scatterContent(model, words)
  if (content === null)
    return { name: t('file'), title: t('empty'), notes: [], columns: [t('region')], rows: [] }
  const { x, y, points } = content
  const absent = absentInWords(content, words, t)
  const hasX = points.some(({ xMargin }) => xMargin !== null)
  const hasY = points.some(({ yMargin }) => yMargin !== null)
  const column = (axis: ScatterAxis) => `${axis.name}, ${axis.unit}, ${axis.at}`
  return {
    name: t('file'),
    title: t('title', { x: x.name, y: y.name }),
    notes: [
      ...linkInWords(content, words, t),
      ...scatterNotes(content, words, t),
      ...(absent.length === 0 ? [] : [`${t('absent')}: ${absent.join('; ')}.`]),
    ],
    columns: [
      t('region'),
      column(x),
      ...(hasX ? [`± ${x.name}`] : []),
      column(y),
      ...(hasY ? [`± ${y.name}`] : []),
      t('residents'),
    ],
    rows: points.map((point) => [
      textCell(`${point.isOtherRule ? '≠ ' : ''}${point.name}`),
      valueCell(x, point.x),
      ...(hasX ? [valueCell(x, point.xMargin)] : []),
      valueCell(y, point.y),
      ...(hasY ? [valueCell(y, point.yMargin)] : []),
      numberCell(point.residents, 0),
    ]),
  }
}
