import type { TFunction } from 'i18next'
import type { Indicator, IndicatorId, IndicatorMetadata, SeriesBreak } from '../../../domain/indicator'
import { parsePeriod } from '../../../domain/period'
import type { LocalText } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import type { CompareModel } from '../../../view/compare/compareModel'

type Metadata = ReadonlyMap<IndicatorId, IndicatorMetadata>

/** What the compared indicators are and how each is counted, one a row. */
export function definitionsSheet(
  { series, indicators }: CompareModel,
  metadata: Metadata,
  words: Words,
  t: TFunction<'workbook'>,
  tCounting: TFunction<'counting'>,
): Sheet {
  const { catalogue } = series
  const local = (text: LocalText | undefined) => words.local(text ?? {}).text
  const directionOf = ({ direction }: Indicator) =>
    catalogue.programme.directions.find((each) => each.id === direction)
  /** A part of a ratio by its name where it is an indicator itself, else in the words of the definition. */
  const partText = (part: IndicatorId | null, text: LocalText | undefined) =>
    local(part === null ? text : catalogue.indicators.find((each) => each.id === part)?.name)
  const breakText = ({ period, note }: SeriesBreak) => {
    const first = parsePeriod(period)
    return `${first === null ? period : words.formats.period(first, 'long')}: ${local(note)}`
  }

  const columns: readonly (readonly [title: string, text: (indicator: Indicator) => string])[] = [
    [t('column.indicator'), ({ name }) => local(name)],
    [t('column.code'), ({ id }) => id],
    [tCounting('definition'), ({ id }) => local(metadata.get(id)?.definition)],
    [t('column.direction'), (of) => `${of.direction} ${local(directionOf(of)?.name)}`],
    [t('column.field'), (of) => local(directionOf(of)?.fields.find((each) => each.id === of.field)?.name)],
    [tCounting('unit'), ({ unitName }) => local(unitName)],
    [tCounting('frequency'), ({ frequency }) => tCounting(frequency)],
    [tCounting('overRegions'), ({ overRegions }) => tCounting(`regions.${overRegions}`)],
    [tCounting('overTime'), ({ overTime }) => tCounting(`time.${overTime}`)],
    [tCounting('better'), ({ better }) => tCounting(`polarity.${better}`)],
    [t('column.kinds'), (of) => of.normalisations.map((each) => words.figureText.unit(of, each)).join('; ')],
    [tCounting('numerator'), ({ id, numerator }) => partText(numerator, metadata.get(id)?.numeratorText)],
    [
      tCounting('denominator'),
      ({ id, denominator }) => partText(denominator, metadata.get(id)?.denominatorText),
    ],
    [tCounting('rules'), ({ rules }) => rules.map((rule) => local(rule.name)).join('; ')],
    [tCounting('breaks'), ({ breaks }) => breaks.map(breakText).join('; ')],
    [tCounting('sources'), ({ id }) => metadata.get(id)?.sources.join('; ') ?? ''],
  ]
  const isWhole = indicators.every(({ id }) => metadata.has(id))
  return {
    name: t('definitions.name'),
    title: t('definitions.title'),
    notes: isWhole ? [] : [t('definitions.notRead')],
    columns: columns.map(([title]) => title),
    rows: indicators.map((indicator) => columns.map(([, text]): Cell => textCell(text(indicator)))),
  }
}
