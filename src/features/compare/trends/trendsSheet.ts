import { displayDecimals } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import type { TrendPoint } from '../../../domain/compare/trendLines'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import type { CompareModel } from '../../../view/compare/compareModel'
import { trendsContent, type TrendsContent, type TrendsText } from '../../../view/compare/trendsContent'
import { trendsNotes } from './trendsNotes'

function valueCell({ series, base }: TrendsContent, value: number | null): Cell {
  const decimals = base === null ? displayDecimals(series.indicator, series.normalisation, value ?? 1) : 1
  return numberCell(value, decimals)
}

const cellOf = (content: TrendsContent, point: TrendPoint | undefined): Cell =>
  point?.absence === 'suppressed' ? { kind: 'hidden' } : valueCell(content, point?.value ?? null)

/** The lines as a table: periods by the country, the median, and all regions, the chosen ones first. */
export function trendsSheet(model: CompareModel, words: Words, t: TrendsText): Sheet {
  const content = trendsContent(model, words, t)
  if (content === null)
    return { name: t('file'), title: t('empty'), notes: [], columns: [t('period')], rows: [] }
  const { trends, series, chosen, lines } = content
  const ordered = [...chosen, ...lines.filter(({ slot }) => slot === null)]
  return {
    name: t('file'),
    title: `${content.title}, ${content.unit}`,
    notes: trendsNotes(content, model.compare.base !== null, words, t),
    columns: [t('period'), t('country'), t('medianOf'), ...ordered.map(({ name }) => name)],
    rows: trends.periods.map((period, i) => [
      textCell(words.formats.span(period, series.span, 'short')),
      cellOf(content, trends.national[i]),
      valueCell(content, trends.middle[i]?.median ?? null),
      ...ordered.map(({ points }) => cellOf(content, points[i])),
    ]),
  }
}
