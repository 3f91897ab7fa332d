import { axisTicks, tickDecimals } from '../../../domain/axisTicks'
import { placeEndLabels } from '../../../domain/compare/placeEndLabels'
import type { TrendPoint } from '../../../domain/compare/trendLines'
import { statusMark } from '../../../i18n/figureText'
import type { Words } from '../../../i18n/words'
import { COUNTRY } from '../../../domain/region'
import { timeLabels, yearBegins, type TimeLabel } from './timeLabels'
import type { NamedLine, TrendsContent, TrendsText } from '../../../view/compare/trendsContent'

/** Size of a label, px; the drawing is made for its own size and never scaled on the screen. */
export const FONT = 13
const LABEL_HEIGHT = 19
/** Room between the last point and its label for the leader. */
const LEADER = 22
const MARK = 18
/** Values are bolder than the text that is measured, and their digits of equal width. */
const BOLDER = 1.05
const NARROW = 640

export interface At {
  readonly x: number
  readonly y: number
}

/** A line's name and last value at its end. */
export interface EndLabel {
  /** Id of a region, of the country, or `median`. */
  readonly key: string
  readonly slot: number | null
  readonly name: string
  /** ≠ before the value. */
  readonly before: string
  readonly value: string
  /** Status and, where the line ends earlier, its last period. */
  readonly after: string
  readonly point: TrendPoint | null
  /** Where the line ends. */
  readonly end: At
  /** Middle of the label. */
  readonly y: number
}

/** Where everything of the chart stands, px. */
export interface TrendsLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly { readonly y: number; readonly text: string; readonly isBase: boolean }[]
  readonly times: readonly TimeLabel[]
  readonly years: readonly number[]
  readonly labels: readonly EndLabel[]
  /** Left edge of the labels at the lines' ends. */
  readonly labelX: number
}

interface Size {
  readonly width: number
  readonly height: number
}

interface Draft extends Omit<EndLabel, 'end' | 'y'> {
  readonly index: number
  readonly at: number
}

/** The median stands for all regions where none is chosen, and for the country where that is not drawn. */
export const drawsMedian = ({ chosen, drawsCountry }: TrendsContent): boolean =>
  chosen.length === 0 || !drawsCountry

/** Targets of what is drawn. */
export const drawnTargets = ({ targets, drawsCountry }: TrendsContent) =>
  targets.filter(({ slot }) => slot !== null || drawsCountry)

/** The highest and the lowest are named at their ends where the period on show is the last; else at their points. */
export const extremesAtEnd = ({ extremes, at, trends }: TrendsContent): readonly NamedLine[] =>
  extremes === null || trends.periods.at(-1) !== at ? [] : [extremes.highest, extremes.lowest]

/** Lines that are named at their end: the country, and the chosen regions or extremes and median of all. */
function endDrafts(content: TrendsContent, isNarrow: boolean, words: Words, t: TrendsText): readonly Draft[] {
  const { trends, chosen, series, write, drawsCountry } = content
  const last = trends.periods.length - 1
  const shown = chosen.length > 0 ? chosen : extremesAtEnd(content)
  const country = {
    key: COUNTRY,
    slot: null,
    name: t(isNarrow ? 'countryShort' : 'country'),
    points: trends.national,
  }
  const lines = [
    ...(drawsCountry ? [country] : []),
    ...shown.map((line) => ({
      key: line.region,
      slot: line.slot,
      name: isNarrow ? line.short : line.name,
      points: line.points,
    })),
  ]
  const named = lines.flatMap(({ key, slot, name, points }): Draft[] => {
    const index = points.findLastIndex(({ value }) => value !== null)
    const point = points[index]
    if (point === undefined || point.value === null) return []
    const period =
      index === last || isNarrow ? '' : ` (${words.formats.span(point.period, series.span, 'short')})`
    return [
      {
        key,
        slot,
        name,
        before: point.isOtherRule ? '≠ ' : '',
        value: write(point.value),
        after: `${statusMark(point.status) === '' ? '' : ` ${statusMark(point.status)}`}${period}`,
        point,
        index,
        at: point.value,
      },
    ]
  })
  const median = trends.middle[last]?.median ?? null
  if (!drawsMedian(content) || median === null) return named
  const name = t(isNarrow ? 'medianShort' : 'median')
  const label = { key: 'median', slot: null, name, before: '', value: write(median), after: '' } as const
  return [...named, { ...label, point: null, index: last, at: median }]
}

/** The values that the upright axis has to hold. */
function extent(content: TrendsContent): readonly [low: number, high: number] {
  const { trends, lines, leavesOut, drawsCountry } = content
  const values = [
    ...lines.flatMap(({ points, slot }) =>
      points.flatMap(({ value, isOtherRule }) =>
        leavesOut && isOtherRule && slot === null ? [] : (value ?? []),
      ),
    ),
    ...(drawsCountry ? trends.national.flatMap(({ value }) => value ?? []) : []),
    ...drawnTargets(content).map(({ value }) => value),
  ]
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

/** Geometry of the chart for a size. */
export function trendsLayout(
  content: TrendsContent,
  { width, height }: Size,
  widthOf: (text: string) => number,
  words: Words,
  t: TrendsText,
): TrendsLayout {
  const { trends, base, series } = content
  const isNarrow = width < NARROW
  const [low, high] = extent(content)
  const values = axisTicks(low, high, isNarrow ? 4 : 5)
  const first = values[0] ?? 0
  const last = values.at(-1) ?? 1
  const drafts = endDrafts(content, isNarrow, words, t)
  const textWidth = Math.max(
    0,
    ...drafts.map(({ name, before, value, after }) => widthOf(`${name} ${before}${value}${after}`)),
  )
  const decimals = tickDecimals(values)
  const writeTick = (value: number) => words.formats.number(value, decimals)
  const left = Math.ceil(Math.max(...values.map((value) => widthOf(writeTick(value))))) + 10
  const labelX = width - Math.ceil(textWidth * BOLDER) - MARK - 6
  const right = Math.max(left + 80, labelX - LEADER)
  const top = 26
  const bottom = height - 30
  const count = trends.periods.length
  const x = (index: number) =>
    count < 2 ? (left + right) / 2 : left + 8 + (index / (count - 1)) * (right - left - 8)
  const y = (value: number) => top + (1 - (value - first) / (last - first)) * (bottom - top)
  const middles = placeEndLabels(
    drafts.map(({ at }) => y(at)),
    LABEL_HEIGHT,
    4,
    height - 4,
  )
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x,
    y,
    ticks: values.map((value) => ({
      y: y(value),
      text: writeTick(value),
      isBase: base !== null && value === 100,
    })),
    times: timeLabels(trends.periods, {
      x,
      write: (period) => words.formats.span(period, series.span, 'short'),
      widthOf,
    }),
    years: yearBegins(trends.periods).map((index) => (x(index - 1) + x(index)) / 2),
    labels: drafts.map(({ index, at, ...draft }, i) => ({
      ...draft,
      end: { x: x(index), y: y(at) },
      y: middles[i] ?? y(at),
    })),
    labelX,
  }
}
