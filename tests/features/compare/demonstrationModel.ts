import { makeMockSource } from '../../../src/data/adapters/mockSource'
import type { Quarter } from '../../../src/domain/period'
import { shownPeriod } from '../../../src/domain/shownPeriod'
import type { CompareModel } from '../../../src/view/compare/compareModel'
import { makeSeriesReader } from '../../../src/view/allSeries'
import { DEFAULT_COMPARE_VIEW, type CompareView } from '../../../src/view/compareView'
import { DEFAULT_VIEW, type View } from '../../../src/view/view'

interface Shown {
  readonly indicator?: string
  readonly period?: Quarter
  readonly view?: Partial<View>
  readonly compare?: Partial<CompareView>
}

/** Makes what the page of comparison starts from over the demonstration data, read through the port. */
export async function demonstrationModels() {
  const source = makeMockSource('http://birlik.test/')
  const [{ data: catalogue }, { data: populations }] = await Promise.all([
    source.catalogue(),
    source.populations(),
  ])
  const division = catalogue.divisions[0]
  if (division === undefined) throw new Error('The demonstration has no division')
  const ids = catalogue.indicators.map(({ id }) => id)
  const { data: grids } = await source.observations(ids, division.id)

  const modelOf = ({ indicator, period = '2019-Q4', view, compare }: Shown = {}): CompareModel => {
    const shown: View = { ...DEFAULT_VIEW, language: 'en', ...view }
    const { span, normalisation } = shown
    const reader = makeSeriesReader({ catalogue, division, grids, populations, span, normalisation })
    const main = reader.seriesOf(indicator ?? 'kz-course-learners')
    const quarters = grids[0]?.periods.filter((each): each is Quarter => each.length > 4) ?? []
    return {
      series: {
        ...reader,
        catalogue,
        division,
        period,
        quarters,
        populations,
        periodOf: (of, quarter = period) => shownPeriod(of, quarter),
        sectionAt: (of, at) => reader.sectionOf(of, at ?? shownPeriod(of.indicator, period)),
      },
      view: shown,
      compare: { ...DEFAULT_COMPARE_VIEW, ...compare },
      regions: { chosen: [], slotOf: () => null, unknown: [] },
      direction: '5.1',
      indicators: reader.indicators.filter(({ direction }) => direction === '5.1'),
      main,
    }
  }
  return { source, division, modelOf }
}
