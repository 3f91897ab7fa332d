import type { PopulationTable } from '../../../src/domain/catalogue'
import type { Indicator } from '../../../src/domain/indicator'
import type { Quarter } from '../../../src/domain/period'
import { shownPeriod } from '../../../src/domain/shownPeriod'
import type { CompareModel } from '../../../src/view/compare/compareModel'
import { makeFigureText } from '../../../src/i18n/figureText'
import { formatsFor } from '../../../src/i18n/formats/formats'
import { i18n, openBundle, startI18n, switchLanguage } from '../../../src/i18n/i18n'
import { localText } from '../../../src/i18n/localText'
import type { Words } from '../../../src/i18n/words'
import type { Language } from '../../../src/domain/region'
import { makeSeriesReader } from '../../../src/view/allSeries'
import { DEFAULT_COMPARE_VIEW, type CompareView } from '../../../src/view/compareView'
import { DEFAULT_VIEW, type View } from '../../../src/view/view'
import { divisionOf, gridOf, indicatorOf, type Written } from '../../domain/fixtures'
import { catalogue } from '../../domain/searchCatalogue'

/** The quarter of every table. */
export const QUARTER: Quarter = '2019-Q4'

interface Tables {
  readonly regions: readonly string[]
  /** Each with one cell a region, in their order. Values are as reported unless the indicator says otherwise. */
  readonly figures: readonly (readonly [indicator: Partial<Indicator>, cells: readonly Written[]])[]
  readonly populations?: PopulationTable | null
  readonly compare?: Partial<CompareView>
  readonly view?: Partial<View>
}

/** What the page of comparison starts from, over small tables. */
export function compareModelOf({
  regions,
  figures,
  populations = null,
  compare,
  view,
}: Tables): CompareModel {
  const division = divisionOf(...regions)
  const indicators = figures.map(([changes]) =>
    indicatorOf({ normalisations: ['absolute'], name: { en: changes.id ?? 'learners' }, ...changes }),
  )
  const grids = figures.map(([changes, cells], i) =>
    gridOf(
      regions,
      [indicators[i]?.frequency === 'year' ? '2019' : QUARTER],
      cells.map((cell) => [cell]),
      changes.id,
    ),
  )
  const of = { ...catalogue, divisions: [division], indicators }
  const reader = makeSeriesReader({
    catalogue: of,
    division,
    grids,
    populations,
    span: 'quarter',
    normalisation: null,
  })
  const shown: View = { ...DEFAULT_VIEW, language: 'en', ...view }
  const chosen = shown.compared.flatMap((id, slot) => {
    const region = division.regions.find((each) => each.id === id)
    return region === undefined ? [] : [{ region, slot }]
  })
  return {
    series: {
      ...reader,
      catalogue: of,
      division,
      period: QUARTER,
      quarters: [QUARTER],
      populations,
      periodOf: (indicator, quarter = QUARTER) => shownPeriod(indicator, quarter),
      sectionAt: (series, period) =>
        reader.sectionOf(series, period ?? shownPeriod(series.indicator, QUARTER)),
    },
    view: shown,
    compare: { ...DEFAULT_COMPARE_VIEW, ...compare },
    regions: {
      chosen,
      slotOf: (region) => chosen.find((each) => each.region.id === region)?.slot ?? null,
      unknown: [],
    },
    direction: '5.1',
    indicators: reader.indicators,
    main: reader.seriesOf(reader.indicators[0]?.id ?? ''),
  }
}

/** Brings the texts of all three languages. */
export async function loadTexts(): Promise<void> {
  await startI18n('kk')
  await openBundle('analysis')
  await switchLanguage('ru')
  await switchLanguage('en')
}

export const wordsIn = (language: Language): Words => ({
  language,
  formats: formatsFor(language),
  figureText: makeFigureText(i18n.getFixedT(language, 'figures'), language),
  local: (text) => localText(text, language),
})

export const neighboursIn = (language: Language) => i18n.getFixedT(language, 'neighbours')
