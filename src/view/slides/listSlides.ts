import type { SlideFigure, StageText, TableBody } from '../../domain/deck/slide'
import type { Indicator } from '../../domain/indicator'
import { completenessOf } from '../../domain/indicatorCompleteness'
import { yearOf } from '../../domain/period'
import { residentsIn, urbanShareOf } from '../../domain/residents'
import { search } from '../../domain/search'
import { indicatorEntries, indicatorKey } from '../../domain/searchEntries'
import { makeSearchIndex } from '../../domain/searchIndex'
import type { AllSeries } from '../allSeries'
import { nationalAt } from '../buildMapModel'
import { quarterOfView } from '../quarterOfView'
import { goneDraft, MOST_FIGURES, NO_TEXT, type Draft } from './draft'
import { leftOutText } from './leftOut'
import { nationalFigure } from './painted'
import { titleOf } from './proposeTitle'
import { findSeries } from './seriesSite'
import type { Site } from './site'
import { inAll, localInAll, type Speaker } from './speakers'

/** Without any quarter the latest count of residents stands. */
const LAST_YEAR = 9999

/** The list of regions: who lives there. */
export function regionsDraft({ parsed, data, speakers, division }: Site): Draft {
  const { catalogue, populations } = data
  const { period } = quarterOfView(catalogue, parsed.view.period)
  const year = period === null ? LAST_YEAR : yearOf(period)
  const unknown = ({ t }: Speaker) => t('neighbours')('similar.unknownFact')
  const cell = (key: string, value: number | null, write: (speaker: Speaker, value: number) => string) => ({
    key,
    value,
    text: inAll(speakers, (speaker) => (value === null ? unknown(speaker) : write(speaker, value))),
    absence: null,
    favour: 'neutral' as const,
  })
  const body: TableBody = {
    kind: 'table',
    headings: [
      inAll(speakers, ({ t }) => t('ranking')('region')),
      inAll(speakers, ({ t }) => t('neighbours')('similar.residents')),
      inAll(speakers, ({ t }) => t('neighbours')('similar.urban')),
    ],
    leftOut: leftOutText('regions', speakers),
    rows: division.regions.map(({ id, shortName }) => {
      const row = residentsIn(populations, division.id, id, year)
      return {
        head: localInAll(speakers, shortName),
        cells: [
          cell(`residents|${id}`, row?.residents ?? null, ({ words }, value) => words.formats.number(value)),
          cell(`urban|${id}`, row === null ? null : urbanShareOf(row), ({ words }, value) =>
            words.formats.percent(value, 1),
          ),
        ],
      }
    }),
  }
  return {
    title: titleOf(parsed, catalogue, speakers),
    subtitle: localInAll(speakers, division.name),
    body,
    figures: [],
    cautions: [],
  }
}

/** What the catalogue lists for an address, in the order of the programme; without any wish, the headline indicators. */
function shownIndicators(
  { parsed, data: { catalogue } }: Site,
  series: Pick<AllSeries, 'indicators' | 'seriesOf'>,
): readonly Indicator[] {
  const { direction, field, search: asked, completeness, sort } = parsed.indicators
  const isAsked = asked.trim() !== ''
  const hits = isAsked
    ? new Set(search(makeSearchIndex(indicatorEntries(catalogue)), asked).map(({ key }) => key))
    : null
  const isChosen = direction !== null || field !== null || isAsked || completeness !== null
  const of = ({ id }: Indicator) => {
    const own = series.seriesOf(id)
    return own === null ? null : completenessOf(own.reported)
  }
  const shown = series.indicators.filter(
    (indicator) =>
      (hits === null || hits.has(indicatorKey(indicator.id))) &&
      (direction === null || indicator.direction === direction) &&
      (field === null || indicator.field === field) &&
      (completeness === null || of(indicator)?.band === completeness) &&
      (isChosen || indicator.headline !== undefined),
  )
  const shareOf = (indicator: Indicator) => of(indicator)?.share ?? Number.POSITIVE_INFINITY
  // By name there are three orders, one a language: a slide keeps that of the programme.
  return sort === 'completeness'
    ? shown.toSorted((a, b) => (shareOf(a) === shareOf(b) ? 0 : shareOf(a) - shareOf(b)))
    : shown
}

/** The catalogue of indicators: the country in each of those that the address lists. */
export function indicatorsDraft(site: Site): Draft {
  const { parsed, data, speakers } = site
  const { catalogue } = data
  const title = titleOf(parsed, catalogue, speakers)
  const found = findSeries(site)
  if (!found.isFound) return goneDraft(title, found.reason)
  const { series } = found
  const { direction } = parsed.indicators
  const shown = shownIndicators(site, series)
  const rows = shown.flatMap((indicator) => {
    const own = series.seriesOf(indicator.id)
    if (own === null) return []
    const period = series.periodOf(indicator)
    const figure: SlideFigure = nationalFigure(own, period, nationalAt(own, period), speakers)
    const head: StageText = inAll(speakers, ({ words }) => {
      const unit = words.figureText.unit(indicator, own.normalisation)
      return `${words.local(indicator.name).text}, ${unit}`
    })
    return [{ head, figure }]
  })
  if (rows.length === 0)
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('slides')('gone.figures')),
    )
  const named = catalogue.programme.directions.find(({ id }) => id === direction)
  return {
    title,
    subtitle:
      named === undefined
        ? NO_TEXT
        : inAll(speakers, ({ words }) => `${named.id} ${words.local(named.name).text}`),
    body: {
      kind: 'table',
      headings: [
        inAll(speakers, ({ t }) => t('sessions')('indicator')),
        inAll(
          speakers,
          ({ words, t }) => `${t('ranking')('country')}, ${words.formats.period(series.period, 'short')}`,
        ),
      ],
      rows: rows.map(({ head, figure }) => ({ head, cells: [{ ...figure, favour: 'neutral' }] })),
      leftOut: leftOutText('indicators', speakers),
    },
    figures: rows.map(({ head, figure }) => ({ ...figure, label: head })).slice(0, MOST_FIGURES),
    cautions: rows.some(({ figure }) => figure.absence === 'missing') ? ['missing'] : [],
  }
}
