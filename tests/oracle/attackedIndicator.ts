import { periodsSheet } from '../../src/features/indicators/files/periodsSheet'
import { rankingSheet } from '../../src/features/indicators/files/rankingSheet'
import type { IndicatorModel } from '../../src/features/indicators/indicatorModel'
import { i18n } from '../../src/i18n/i18n'
import type { Series } from '../../src/view/allSeries'
import type { CompareModel } from '../../src/view/compare/compareModel'
import { wordsIn } from '../features/compare/compareModelOf'
import { readFigures, readingOf } from './attackedTables'
import type { FigureClaims } from './figureClaims'

const speechOf = () => ({
  ...wordsIn('ru'),
  t: i18n.getFixedT('ru', 'indicators'),
  tTable: i18n.getFixedT('ru', 'table'),
  nameOf: (id: string) => id,
})

/** As much of the page of an indicator as its sheets read. */
function pageOf(series: Series, { series: all }: CompareModel): IndicatorModel {
  const section = all.sectionAt(series)
  const figureOf = (id: string) => section.figures.find(({ region }) => region === id)
  const { indicator } = series
  return { indicator, series, period: all.periodOf(indicator), section, figureOf } as IndicatorModel
}

/** Regions by periods, the country below. */
export async function attackPeriods(
  series: Series,
  model: CompareModel,
  claims: FigureClaims,
): Promise<void> {
  const page = pageOf(series, model)
  const regions = page.section.figures.map(({ region }) => region)
  await readFigures(periodsSheet(page, speechOf()), claims, (row, column) => {
    const period = series.displayed.periods[column - 1]
    return period === undefined ? null : { region: regions[row] ?? null, reading: readingOf(series, period) }
  })
}

/** The ranking at the period on show. */
export async function attackRanking(
  series: Series,
  model: CompareModel,
  claims: FigureClaims,
): Promise<void> {
  const page = pageOf(series, model)
  const reading = readingOf(series, page.period)
  await readFigures(rankingSheet(page, speechOf()), claims, (row, column) =>
    column === 2 ? { region: page.section.order[row] ?? null, reading } : null,
  )
}
