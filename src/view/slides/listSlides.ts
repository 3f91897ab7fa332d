import type { SlideFigure, StageText, TableBody } from '../../domain/deck/slide'
import { yearOf } from '../../domain/period'
import { residentsIn, urbanShareOf } from '../../domain/residents'
import { nationalAt } from '../buildMapModel'
import { quarterOfView } from '../quarterOfView'
import { goneDraft, MOST_FIGURES, NO_TEXT, type Draft } from './draft'
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

/** The catalogue of indicators: the country in each of them; without a direction, in the headline ones. */
export function indicatorsDraft(site: Site): Draft {
  const { parsed, data, speakers } = site
  const { catalogue } = data
  const title = titleOf(parsed, catalogue, speakers)
  const found = findSeries(site)
  if (!found.isFound) return goneDraft(title, found.reason)
  const { series } = found
  const { direction, field, search, completeness } = parsed.indicators
  const isChosen = direction !== null || field !== null
  const shown = series.indicators.filter(
    (indicator) =>
      (direction === null || indicator.direction === direction) &&
      (field === null || indicator.field === field) &&
      (isChosen || indicator.headline !== undefined),
  )
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
    },
    figures: rows.map(({ head, figure }) => ({ ...figure, label: head })).slice(0, MOST_FIGURES),
    cautions: [
      ...(rows.some(({ figure }) => figure.absence === 'missing') ? (['missing'] as const) : []),
      // A scene shows the whole list: what is searched for is not narrowed down here.
      ...(search !== '' || completeness !== null ? (['unknown-parameter'] as const) : []),
    ],
  }
}
