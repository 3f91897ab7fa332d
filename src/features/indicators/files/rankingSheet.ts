import type { TFunction } from 'i18next'
import type { RegionFigure } from '../../../domain/crossSection'
import { displayDecimals } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import { numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import { placeText } from '../figures/placeText'
import type { IndicatorModel } from '../indicatorModel'

export interface SheetWords extends Words {
  readonly t: TFunction<'indicators'>
  readonly tTable: TFunction<'table'>
  readonly nameOf: (region: string) => string
}

/** All regions at the period on show, in the order of the ranking. */
export function rankingSheet(model: IndicatorModel, words: SheetWords): Sheet {
  const { indicator, series, period, section, figureOf } = model
  const { t, tTable, formats, figureText, local, nameOf } = words
  const { normalisation, span } = series
  const notesOf = (figure: RegionFigure): string =>
    [
      figure.value === null ? figureText.absence(figure.absence ?? 'not-in-data') : '',
      figure.value !== null && figure.status !== 'A' ? figureText.status(figure.status) : '',
      figure.margin === null ? '' : `±${formats.number(figure.margin, indicator.decimals)}`,
      figure.isOtherRule ? `≠ ${tTable('otherRule')}` : '',
      figure.lateDays === null ? '' : tTable('late', { days: figure.lateDays }),
      figure.revisedFrom === null ? '' : tTable('revised'),
    ]
      .filter((note) => note !== '')
      .join('; ')
  const rowOf = (figure: RegionFigure): readonly Cell[] => [
    textCell(placeText(figure)),
    textCell(nameOf(figure.region)),
    numberCell(figure.value, displayDecimals(indicator, normalisation, figure.value ?? 1)),
    textCell(figure.change.kind === 'none' ? '' : figureText.change(figure.change).text),
    textCell(notesOf(figure)),
  ]
  const { reported, expected } = section.national
  return {
    name: t('sheetRanking'),
    title: `${local(indicator.name).text}, ${formats.span(period, span, 'long')}, ${figureText.unit(indicator, normalisation)}`,
    notes: [figureText.reported(reported, expected)],
    columns: [tTable('rank'), tTable('region'), tTable('value'), tTable('change'), tTable('notes')],
    rows: section.order.flatMap((id) => figureOf(id) ?? []).map(rowOf),
  }
}
