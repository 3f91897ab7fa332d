import type { TFunction } from 'i18next'
import type { NationalFigure } from '../../../domain/crossSection'
import { displayDecimals } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import { NO_CELL, numberCell, textCell, type Cell, type Sheet } from '../../../ui/files/sheet'
import type { Series } from '../../../view/allSeries'
import type { CompareModel } from '../../../view/compare/compareModel'
import { changeWords } from '../../../view/compare/changeWords'
import type { IndicatorChange, Presence, SessionComparison } from '../../../view/compare/compareSessions'
import { sessionNotes } from './sessionNotes'

/** "From session to session: 26 April 2018 → 29 April 2019". */
export const sessionsTitle = (
  { earlier, later }: Pick<SessionComparison, 'earlier' | 'later'>,
  { formats }: Words,
  t: TFunction<'sessions'>,
): string => t('title', { earlier: formats.date(earlier.day), later: formats.date(later.day) })

/** All indicators of the country at two sessions, and in how many regions each is new or fell silent. */
export function sessionsSheet(
  model: CompareModel,
  words: Words,
  t: TFunction<'sessions'>,
  comparison: SessionComparison,
): Sheet {
  const { earlier, later, directions, appeared, silent } = comparison
  const { formats } = words
  return {
    name: t('name'),
    title: sessionsTitle(comparison, words, t),
    notes: sessionNotes(model, comparison, words, t),
    columns: [
      t('direction'),
      t('indicator'),
      t('unit'),
      formats.date(earlier.day),
      formats.date(later.day),
      t('changeInPercent'),
      t('changeInPoints'),
      t('noChange'),
      t('comparedRegions'),
      t('appeared.title'),
      t('silent.title'),
    ],
    rows: directions.flatMap(({ direction, headlines, others }) =>
      [...headlines, ...others].map((row): readonly Cell[] => [
        textCell(`${direction.id} ${words.local(direction.name).text}`),
        ...changeCells(row, words, t),
        textCell(namesIn(appeared, row.series, model, words)),
        textCell(namesIn(silent, row.series, model, words)),
      ]),
    ),
  }
}

function changeCells(row: IndicatorChange, words: Words, t: TFunction<'sessions'>): readonly Cell[] {
  const { series, before, after, change, compared } = row
  const { indicator, normalisation } = series
  const changeCell = (kind: 'percent' | 'points'): Cell =>
    change.kind === kind ? numberCell(change.value, 1) : NO_CELL
  const reason = indicator.overRegions === 'none' ? t('noCountry') : changeWords(change, words, t).spoken
  return [
    textCell(words.local(indicator.name).text),
    textCell(words.figureText.unit(indicator, normalisation)),
    valueCell(before, series),
    valueCell(after, series),
    changeCell('percent'),
    changeCell('points'),
    change.kind === 'none' ? textCell(reason) : NO_CELL,
    change.kind === 'none' ? NO_CELL : numberCell(compared, 0),
  ]
}

const valueCell = ({ value }: NationalFigure, { indicator, normalisation }: Series): Cell =>
  numberCell(value, displayDecimals(indicator, normalisation, value ?? 1))

function namesIn(
  presences: readonly Presence[],
  series: Series,
  model: CompareModel,
  { formats, local }: Words,
): string {
  const regions = presences.find((presence) => presence.series === series)?.regions ?? []
  return formats.list(
    regions.map(
      (id) => local(model.series.division.regions.find((each) => each.id === id)?.shortName ?? {}).text,
    ),
  )
}
