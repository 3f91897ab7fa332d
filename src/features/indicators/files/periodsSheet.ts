import { observationAt } from '../../../domain/observationGrid'
import { displayDecimals } from '../../../i18n/figureText'
import { numberCell, textCell, type Sheet } from '../../../ui/files/sheet'
import type { IndicatorModel } from '../indicatorModel'
import type { SheetWords } from './rankingSheet'

/** Regions × periods, and the country below. */
export function periodsSheet({ indicator, series, section }: IndicatorModel, words: SheetWords): Sheet {
  const { t, tTable, formats, figureText, local, nameOf } = words
  const { displayed, national, normalisation, span } = series
  const cell = (value: number | null) =>
    numberCell(value, displayDecimals(indicator, normalisation, value ?? 1))
  return {
    name: t('sheetPeriods'),
    title: `${local(indicator.name).text}, ${figureText.unit(indicator, normalisation)}`,
    notes: [t('missingIsNotZero')],
    columns: [tTable('region'), ...displayed.periods.map((period) => formats.span(period, span, 'short'))],
    rows: [
      ...section.figures.map(({ region }) => [
        textCell(nameOf(region)),
        ...displayed.periods.map((period) => cell(observationAt(displayed, region, period).value)),
      ]),
      [textCell(tTable('country')), ...national.map(({ value }) => cell(value))],
    ],
  }
}
