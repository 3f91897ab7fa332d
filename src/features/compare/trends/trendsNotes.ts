import { targetReading } from '../../../domain/compare/targetMarks'
import { parsePeriod, type Period } from '../../../domain/period'
import type { Words } from '../../../i18n/words'
import type { NamedLine, TrendsContent, TrendsText } from '../../../view/compare/trendsContent'
import { isSeasonal } from './trendsWords'

/** First periods of a new series of a region's own. */
export const ownBreaks = ({ points }: NamedLine): readonly Period[] =>
  points.filter(({ status }) => status === 'B').map(({ period }) => period)

function breakNotes({ series, trends, chosen }: TrendsContent, { formats, local }: Words, t: TrendsText) {
  const declared = series.indicator.breaks.flatMap((each) => {
    const first = parsePeriod(each.period)
    return first === null || !trends.breaks.includes(first)
      ? []
      : [t('notes.break', { period: formats.period(first, 'short'), note: local(each.note).text })]
  })
  const own = chosen.flatMap((line) =>
    ownBreaks(line)
      .filter((period) => !trends.breaks.includes(period))
      .map((period) => t('notes.ownBreak', { region: line.name, period: formats.period(period, 'short') })),
  )
  return [...declared, ...own]
}

function ruleNotes({ lines, trends, leavesOut }: TrendsContent, { formats }: Words, t: TrendsText) {
  const others = lines.filter(({ points }) => points.some((point) => point.isOtherRule))
  const regions = formats.list(others.map(({ name }) => name))
  const mixes = trends.national.some((point) => point.isOtherRule)
  return [
    ...(others.length === 0 ? [] : [t('notes.otherRule', { regions })]),
    ...(others.length > 0 && leavesOut ? [t('notes.leftOut', { regions })] : []),
    ...(mixes ? [t('notes.countryMixes')] : []),
  ]
}

/** One line for each owner of targets. */
const targetNotes = ({ targets }: TrendsContent, t: TrendsText): readonly string[] =>
  [...new Set(targets.map(({ owner }) => owner))].map((owner) => {
    const own = targets.filter((target) => target.owner === owner)
    return t('targets', { owner, values: own.map(({ text }) => text).join('; ') })
  })

/** A total over an incomplete set says so. */
function incompleteNotes({ series, at }: TrendsContent, { formats, figureText }: Words, t: TrendsText) {
  const figure = series.national[series.displayed.periods.indexOf(at)]
  if (figure === undefined || figure.value === null || figure.reported >= figure.expected) return []
  const reported = figureText.reported(figure.reported, figure.expected)
  return [t('notes.incomplete', { period: formats.span(at, series.span, 'short'), reported })]
}

/** What has to be known to read the lines. */
export function trendsNotes(
  content: TrendsContent,
  asksForBase: boolean,
  words: Words,
  t: TrendsText,
): readonly string[] {
  const { series, base, chosen, trends, hasHiddenTargets } = content
  const drawn = [trends.national, ...chosen.map(({ points }) => points)].flat()
  const isSurvey = series.indicator.kind === 'index'
  return [
    ...(asksForBase && base === null ? [t('notes.noBase')] : []),
    ...incompleteNotes(content, words, t),
    ...(content.drawsCountry ? [] : [t('notes.sum')]),
    ...(isSeasonal(content) ? [t('notes.seasonal')] : []),
    ...breakNotes(content, words, t),
    ...ruleNotes(content, words, t),
    ...(isSurvey ? [t('notes.margin')] : []),
    ...(isSurvey && chosen.length === 0 ? [t('notes.unranked')] : []),
    ...(drawn.some(({ value, status }) => value !== null && status === 'P') ? [t('notes.provisional')] : []),
    ...targetNotes(content, t),
    ...(hasHiddenTargets
      ? [
          t(
            targetReading(series.indicator).span === 'year-to-date'
              ? 'notes.targetsYear'
              : 'notes.targetsReported',
          ),
        ]
      : []),
  ]
}
