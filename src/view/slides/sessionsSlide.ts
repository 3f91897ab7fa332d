import { chosenSessions, sessionsOf } from '../../domain/compare/sessions'
import type { NationalFigure } from '../../domain/crossSection'
import type { TableBody } from '../../domain/deck/slide'
import type { Period } from '../../domain/period'
import type { Series } from '../allSeries'
import { changeWords } from '../compare/changeWords'
import type { CompareModel } from '../compare/compareModel'
import { compareSessions, type IndicatorChange } from '../compare/compareSessions'
import { seriesKey } from '../seriesKey'
import { goneDraft, type Draft } from './draft'
import { leftOutText } from './leftOut'
import { absenceOf, favourOf } from './painted'
import { titleOf } from './proposeTitle'
import type { Site } from './site'
import { inAll, type Speakers } from './speakers'
import { cell, otherCell, keyFigures, type Cell } from './tableCells'

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
    leftOut: leftOutText('indicators', speakers),
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
