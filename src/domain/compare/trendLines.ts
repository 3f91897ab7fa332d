import type { NationalFigure } from '../crossSection'
import type { Absence, ObservationGrid, ObservationStatus } from '../observation'
import { cellAt } from '../observationGrid'
import { comparePeriods, parsePeriod, type Period, type Quarter } from '../period'
import { mainRule } from '../ranking'
import type { RegionId } from '../region'
import type { SeriesRead } from '../seriesBreak'
import { quantile } from '../quantiles'
import { indexNational, indexSeries, type IndexAbsence, type IndexPoint } from './indexSeries'
import type { RuleScope } from './ruleScope'

/** An indicator over time, as it is displayed. */
export interface TrendRead extends SeriesRead {
  readonly displayed: ObservationGrid
  readonly national: readonly NationalFigure[]
}

export interface TrendOptions {
  /** Period that is 100; null = values as they are. */
  readonly base: Period | null
  /** First quarter shown; null = all there are. */
  readonly since: Quarter | null
  readonly rules: RuleScope
}

/** One value of a line, in the displayed unit or as an index; without one, the reason. */
export interface TrendPoint {
  readonly period: Period
  readonly value: number | null
  readonly absence: Absence | IndexAbsence | null
  readonly status: ObservationStatus
  /** Counted by another rule than most regions in this period; of the country: by more than one. */
  readonly isOtherRule: boolean
}

export interface TrendLine {
  readonly region: RegionId
  readonly points: readonly TrendPoint[]
}

/** Where the regions lie in one period. */
export interface TrendMiddle {
  readonly median: number | null
  /** Quartiles. */
  readonly middle: readonly [low: number, high: number] | null
  /** Regions that went into it. */
  readonly n: number
  readonly mixesRules: boolean
}

/** All lines of an indicator; everything is one entry a period. */
export interface Trends {
  readonly periods: readonly Period[]
  readonly lines: readonly TrendLine[]
  readonly national: readonly TrendPoint[]
  readonly middle: readonly TrendMiddle[]
  /** Declared first periods of a new series, among `periods`. */
  readonly breaks: readonly Period[]
}

type Draft = Omit<TrendPoint, 'isOtherRule'> & { readonly rule: string | null }

/** The index of a point instead of its value; a point that never had a value keeps its own reason. */
function indexed(point: Draft, index: IndexPoint | undefined): Draft {
  if (index === undefined || index.absence === 'no-value') return point
  return { ...point, value: index.value, absence: index.absence }
}

/** Points of which a statistic over regions may be made. */
const inScope = (points: readonly TrendPoint[], rules: RuleScope) =>
  points.filter((point) => point.value !== null && (rules === 'all' || !point.isOtherRule))

function middleOf(points: readonly TrendPoint[], rules: RuleScope): TrendMiddle {
  const used = inScope(points, rules)
  const ascending = used.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b)
  const low = quantile(ascending, 0.25)
  const high = quantile(ascending, 0.75)
  return {
    median: quantile(ascending, 0.5),
    middle: low === null || high === null ? null : [low, high],
    n: used.length,
    mixesRules: used.some((point) => point.isOtherRule),
  }
}

/** Lines of all regions and of the country, with the band of their middle half, from the first quarter asked for. */
export function trendLines(read: TrendRead, { base, since, rules }: TrendOptions): Trends {
  const { displayed, national, indicator } = read
  const shown = displayed.periods.flatMap((period, column) =>
    since === null || comparePeriods(period, since) >= 0 ? [{ period, column }] : [],
  )
  const drafts = displayed.regions.map((region, row) => {
    const index = base === null ? [] : indexSeries(read, displayed, region, base)
    return shown.map(({ period, column }): Draft => {
      const { value, absence, status, rule } = cellAt(displayed, row, column)
      return indexed({ period, value, absence, status, rule }, index[column])
    })
  })
  const mains = shown.map((_, i) =>
    mainRule(drafts.flatMap((row) => (row[i] === undefined || row[i].value === null ? [] : [row[i].rule]))),
  )
  const lines = displayed.regions.map((region, row): TrendLine => ({
    region,
    points: (drafts[row] ?? []).map(({ rule, ...point }, i) => ({
      ...point,
      isOtherRule: point.value !== null && rule !== mains[i],
    })),
  }))
  const index = base === null ? [] : indexNational(read, national, base)
  return {
    periods: shown.map(({ period }) => period),
    lines,
    national: shown.map(({ period, column }): TrendPoint => {
      const figure = national[column]
      const { value, absence } = indexed(
        {
          period,
          value: figure?.value ?? null,
          absence: figure?.absence ?? 'not-in-data',
          status: 'A',
          rule: null,
        },
        index[column],
      )
      const isOtherRule = value !== null && figure?.mixesRules === true
      return {
        period,
        value,
        absence: value === null ? absence : null,
        status: figure?.status ?? 'O',
        isOtherRule,
      }
    }),
    middle: shown.map((_, i) =>
      middleOf(
        lines.flatMap((line) => line.points[i] ?? []),
        rules,
      ),
    ),
    breaks: indicator.breaks.flatMap((each) => {
      const first = parsePeriod(each.period)
      return first !== null && shown.some(({ period }) => period === first) ? [first] : []
    }),
  }
}

/** The highest and the lowest region of a period; null when fewer than two regions differ. */
export function extremesAt(
  { lines, periods }: Trends,
  period: Period,
  rules: RuleScope,
): { readonly highest: TrendLine; readonly lowest: TrendLine } | null {
  const column = periods.indexOf(period)
  const valueOf = (line: TrendLine) => line.points[column]?.value ?? 0
  const present = lines.filter((line) => {
    const point = line.points[column]
    return point !== undefined && inScope([point], rules).length > 0
  })
  const [lowest, ...rest] = present.toSorted((a, b) => valueOf(a) - valueOf(b))
  const highest = rest.at(-1)
  if (lowest === undefined || highest === undefined || valueOf(lowest) === valueOf(highest)) return null
  return { highest, lowest }
}

/** First, last, highest and lowest value of a line, and how many periods have none, by reason. */
export interface TrendSummary {
  readonly first: TrendPoint & { readonly value: number }
  readonly last: TrendPoint & { readonly value: number }
  readonly highest: TrendPoint & { readonly value: number }
  readonly lowest: TrendPoint & { readonly value: number }
}

/** Null for a line without any value. */
export function summariseTrend(points: readonly TrendPoint[]): TrendSummary | null {
  const present = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]))
  const [first] = present
  const last = present.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    first,
    last,
    highest: present.reduce((best, next) => (next.value > best.value ? next : best)),
    lowest: present.reduce((best, next) => (next.value < best.value ? next : best)),
  }
}

/** How often each reason stands in place of a value. */
export function gapsByReason(points: readonly TrendPoint[]): ReadonlyMap<Absence | IndexAbsence, number> {
  const counts = new Map<Absence | IndexAbsence, number>()
  for (const { value, absence } of points) {
    if (value !== null) continue
    const reason = absence ?? 'not-in-data'
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return counts
}
