import type { Pair } from '../../domain/compare/pair'
import { chosenSessions, sessionsOf } from '../../domain/compare/sessions'
import type { NationalFigure } from '../../domain/crossSection'
import type { SlideFavour, SlideFigure, StageText, TableBody } from '../../domain/deck/slide'
import type { Period } from '../../domain/period'
import type { Series } from '../allSeries'
import { changeWords } from '../compare/changeWords'
import type { CompareModel } from '../compare/compareModel'
import { compareSessions, type IndicatorChange } from '../compare/compareSessions'
import { differenceSummary } from '../compare/differenceSummary'
import { differenceText } from '../compare/differenceText'
import { distanceText } from '../compare/distanceText'
import { shownRows } from '../compare/pairGroups'
import { pairModel, type PairRow } from '../compare/pairModel'
import { similarModel, type SimilarModel } from '../compare/similarModel'
import { similarSummary } from '../compare/similarSummary'
import { seriesKey } from '../seriesKey'
import { cautionsOf } from './cautions'
import { goneDraft, MOST_FIGURES, type Draft, type KeyFigure } from './draft'
import { absenceOf, favourOf, regionFigure } from './painted'
import { titleOf } from './proposeTitle'
import type { Site } from './site'
import { inAll, localInAll, type Speakers } from './speakers'

type Cell = TableBody['rows'][number]['cells'][number]

const cell = (figure: SlideFigure, favour: SlideFavour = 'neutral'): Cell => ({ ...figure, favour })

/** A cell of words, or of a number that is no observation. */
const otherCell = (key: string, value: number | null, text: StageText, favour: SlideFavour = 'neutral') =>
  cell({ key, value, text, absence: null }, favour)

const labelled = (head: StageText, heading: StageText | undefined, speakers: Speakers): StageText =>
  inAll(speakers, ({ language }) => `${head[language]}: ${heading?.[language] ?? ''}`)

/** The cells that are observations, row by row. */
function keyFigures({ rows, headings }: TableBody, speakers: Speakers): readonly KeyFigure[] {
  const figures = rows.flatMap(({ head, cells }) =>
    cells.flatMap(({ key, value, text, absence }, i): KeyFigure[] =>
      key.split('|').length < 5
        ? []
        : [{ key, value, text, absence, label: labelled(head, headings[i + 1], speakers) }],
    ),
  )
  return figures.slice(0, MOST_FIGURES)
}

const AHEAD: Readonly<Record<Pair['standing'], readonly [SlideFavour, SlideFavour]>> = {
  first: ['good', 'neutral'],
  second: ['neutral', 'good'],
  equal: ['neutral', 'neutral'],
  'within-margin': ['neutral', 'neutral'],
  'not-judged': ['neutral', 'neutral'],
  'not-compared': ['neutral', 'neutral'],
}

function pairRow(row: PairRow, speakers: Speakers): TableBody['rows'][number] {
  const { first, second, profile, difference, standing } = row
  const { series, period, indicator } = profile
  const [ofFirst, ofSecond] = AHEAD[standing]
  return {
    head: inAll(speakers, ({ words }) => {
      const unit = words.figureText.unit(indicator, series.normalisation)
      return `${words.local(indicator.name).text}, ${unit}`
    }),
    cells: [
      cell(regionFigure(series, period, first, speakers), ofFirst),
      cell(regionFigure(series, period, second, speakers), ofSecond),
      otherCell(
        `difference|${indicator.id}`,
        difference.kind === 'none' ? null : difference.value,
        inAll(speakers, ({ words }) => differenceText(row, words)),
      ),
    ],
  }
}

/** Two regions in the compared indicators; the one ahead is marked. */
export function pairDraft(site: Site, compare: CompareModel): Draft {
  const { speakers, parsed, data } = site
  const model = pairModel(compare)
  const title = titleOf(parsed, data.catalogue, speakers)
  if (model === null || model.rows.length === 0) {
    return goneDraft(
      title,
      inAll(speakers, ({ t }) => t('neighbours')('difference.empty')),
    )
  }
  const { first, second } = model
  const rows = shownRows(compare, model)
  const body: TableBody = {
    kind: 'table',
    headings: [
      inAll(speakers, ({ t }) => t('neighbours')('difference.indicator')),
      localInAll(speakers, first.region.shortName),
      localInAll(speakers, second.region.shortName),
      inAll(speakers, ({ t }) => t('neighbours')('difference.difference')),
    ],
    rows: rows.map((row) => pairRow(row, speakers)),
  }
  return {
    title: inAll(speakers, ({ words }) =>
      words.formats.list([first, second].map(({ region }) => words.local(region.name).text)),
    ),
    subtitle: inAll(speakers, ({ words, t }) => differenceSummary(model, words, t('neighbours'))),
    body,
    figures: keyFigures(body, speakers),
    cautions: cautionsOf(rows.flatMap((row) => [row.first, row.second])),
  }
}

function factCells({ region, facts }: Pick<SimilarModel, 'region' | 'facts'>, speakers: Speakers) {
  const unknown = ({ t }: Speakers['kk']) => t('neighbours')('similar.unknownFact')
  const { residents, urbanShare } = facts
  return [
    otherCell(
      `residents|${region.id}`,
      residents,
      inAll(speakers, (speaker) =>
        residents === null ? unknown(speaker) : speaker.words.formats.number(residents),
      ),
    ),
    otherCell(
      `urban|${region.id}`,
      urbanShare,
      inAll(speakers, (speaker) =>
        urbanShare === null ? unknown(speaker) : speaker.words.formats.percent(urbanShare, 1),
      ),
    ),
  ]
}

/** The regions by nearness to one, which stands first. */
export function similarDraft(site: Site, compare: CompareModel): Draft {
  const { speakers, parsed, data } = site
  const model = similarModel(compare)
  if (model === null || model.rows.length === 0) {
    return goneDraft(
      titleOf(parsed, data.catalogue, speakers),
      inAll(speakers, ({ words, t }) =>
        model === null ? t('slides')('gone.figures') : similarSummary(model, words, t('neighbours')),
      ),
    )
  }
  const heading = (key: 'region' | 'residents' | 'urban') =>
    inAll(speakers, ({ t }) => t('neighbours')(`similar.${key}`))
  const body: TableBody = {
    kind: 'table',
    headings: [
      heading('region'),
      heading('residents'),
      heading('urban'),
      inAll(speakers, ({ t }) => t('neighbours')(`similar.distance.${model.measure}`)),
    ],
    rows: [
      {
        head: localInAll(speakers, model.region.shortName),
        cells: [
          ...factCells(model, speakers),
          otherCell(
            'chosen',
            null,
            inAll(speakers, ({ t }) => t('neighbours')('similar.chosen')),
          ),
        ],
      },
      ...model.rows.map((row) => ({
        head: localInAll(speakers, row.of.shortName),
        cells: [
          ...factCells({ region: row.of, facts: row.facts }, speakers),
          otherCell(
            `distance|${row.of.id}`,
            row.distance,
            inAll(speakers, ({ words, t }) => distanceText(model, row, words.formats, t('neighbours'))),
          ),
        ],
      })),
    ],
  }
  return {
    title: inAll(speakers, ({ t, words }) =>
      t('neighbours')('similar.title', { region: words.local(model.region.name).text }),
    ),
    subtitle: inAll(speakers, ({ t }) =>
      t('neighbours')('similar.caption', { measure: t('neighbours')(`similar.by.${model.measure}`) }),
    ),
    body,
    figures: [],
    cautions: [],
  }
}

function nationalCell(series: Series, period: Period, figure: NationalFigure, speakers: Speakers): Cell {
  const { value, absence, status, mixesRules } = figure
  const { indicator, normalisation } = series
  return cell({
    key: seriesKey(series, period),
    value,
    text: inAll(speakers, ({ words: { figureText }, t }) => {
      if (value === null) {
        return indicator.overRegions === 'none'
          ? t('sessions')('notComputed')
          : figureText.value(figure, indicator, normalisation)
      }
      const marks = `${figureText.statusMark(status)}${mixesRules ? '≠' : ''}`
      return `${figureText.valueNumber(value, indicator, normalisation)}${marks}`
    }),
    absence: absenceOf(value, absence),
  })
}

function sessionRow({ series, pair, before, after, change }: IndicatorChange, speakers: Speakers) {
  const { indicator, normalisation } = series
  const { direction } = changeWords(change, speakers.kk.words, speakers.kk.t('sessions'))
  const text = inAll(speakers, ({ words, t }) => {
    const said = changeWords(change, words, t('sessions'))
    if (said.direction !== 'none') return said.text
    return indicator.overRegions === 'none' ? t('sessions')('noCountry') : said.spoken
  })
  return {
    head: inAll(
      speakers,
      ({ words }) =>
        `${words.local(indicator.name).text}, ${words.figureText.unit(indicator, normalisation)}`,
    ),
    cells: [
      nationalCell(series, pair.earlier, before, speakers),
      nationalCell(series, pair.later, after, speakers),
      otherCell(
        `change|${indicator.id}`,
        change.kind === 'none' ? null : change.value,
        text,
        favourOf(direction, indicator.better),
      ),
    ],
  }
}

/** The headline indicators of the country at two sessions. */
export function sessionsDraft(site: Site, compare: CompareModel): Draft {
  const { speakers, parsed, data, division } = site
  const title = titleOf(parsed, data.catalogue, speakers)
  const events = data.sessions.get(division.id)
  const sessions = events === undefined ? [] : sessionsOf(events)
  const chosen = chosenSessions(sessions, compare.compare)
  if (chosen === null) {
    return goneDraft(
      title,
      inAll(speakers, ({ t }) =>
        events === undefined
          ? t('slides')('gone.register')
          : t('sessions')(sessions.length === 1 ? 'oneSession' : 'noSessions'),
      ),
    )
  }
  const { directions } = compareSessions(compare, chosen.earlier, chosen.later)
  const rows = directions.flatMap(({ headlines }) => headlines)
  const date = (day: string) => inAll(speakers, ({ words }) => words.formats.date(day))
  const body: TableBody = {
    kind: 'table',
    headings: [
      inAll(speakers, ({ t }) => t('sessions')('indicator')),
      date(chosen.earlier.day),
      date(chosen.later.day),
      inAll(speakers, ({ t }) => t('sessions')('change')),
    ],
    rows: rows.map((row) => sessionRow(row, speakers)),
  }
  const figures = rows.flatMap(({ before, after }) => [before, after])
  return {
    title: inAll(speakers, ({ t }) => t('sessions')('name')),
    subtitle: inAll(
      speakers,
      ({ words }) => `${words.formats.date(chosen.earlier.day)} → ${words.formats.date(chosen.later.day)}`,
    ),
    body,
    figures: keyFigures(body, speakers),
    cautions: [
      ...(figures.some(({ value, absence }) => value === null && absence !== 'cannot-exist')
        ? (['missing'] as const)
        : []),
      ...(figures.some(({ value, status }) => value !== null && status === 'P')
        ? (['provisional'] as const)
        : []),
      ...(figures.some(({ mixesRules }) => mixesRules) ? (['other-rule'] as const) : []),
    ],
  }
}
