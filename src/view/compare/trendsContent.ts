import type { TFunction } from 'i18next'
import { targetMarks, targetReading } from '../../domain/compare/targetMarks'
import {
  extremesAt,
  trendLines,
  type TrendLine,
  type TrendPoint,
  type Trends,
} from '../../domain/compare/trendLines'
import { yearOf, type Period } from '../../domain/period'
import { COUNTRY, type Region, type RegionId } from '../../domain/region'
import type { Words } from '../../i18n/words'
import type { Series } from '../allSeries'
import type { CompareModel } from './compareModel'

export type TrendsText = TFunction<'trends'>

/** A region of the chart with its line; `slot` gives colour, mark and dashes, null = one of the grey lines. */
export interface NamedLine extends TrendLine {
  readonly slot: number | null
  readonly name: string
  /** For labels without room. */
  readonly short: string
}

/** A target or plan, drawn at the end of its year. */
export interface DrawnTarget {
  readonly key: string
  readonly slot: number | null
  readonly period: Period
  readonly value: number
  /** Whose target or plan it is. */
  readonly owner: string
  /** Of which year, how much. */
  readonly text: string
}

/** What the view of trends shows; the drawing, the words, the table and the files all read it. */
export interface TrendsContent {
  readonly series: Series
  readonly trends: Trends
  /** Period that is 100, null when values stand as they are. */
  readonly base: Period | null
  readonly title: string
  readonly unit: string
  readonly lines: readonly NamedLine[]
  /** Lines with a slot, in the order they were chosen. */
  readonly chosen: readonly NamedLine[]
  /** The period on show, or the nearest one that is drawn. */
  readonly at: Period
  readonly extremes: { readonly highest: NamedLine; readonly lowest: NamedLine } | null
  readonly targets: readonly DrawnTarget[]
  /** A sum of all regions would press their lines to the axis: the country is then said, and the median drawn. */
  readonly drawsCountry: boolean
  /** Targets exist, but these values cannot be held against them. */
  readonly hasHiddenTargets: boolean
  readonly leavesOut: boolean
  /** A value as it is written at a line. */
  readonly write: (value: number) => string
  /** A value with its unit, or why there is none. */
  readonly say: (point: TrendPoint) => string
  readonly sayAbsence: (point: TrendPoint) => string
}

/** The period of the indicator that a quarter of the address stands for, if it is in the data. */
function basePeriod({ series, compare }: CompareModel, main: Series): Period | null {
  if (compare.base === null) return null
  const period = series.periodOf(main.indicator, compare.base)
  return main.displayed.periods.includes(period) ? period : null
}

function drawnTargets(
  model: CompareModel,
  main: Series,
  trends: Trends,
  base: Period | null,
  words: Words,
  t: TrendsText,
) {
  const { catalogue } = model.series
  const { indicator } = main
  const owners: readonly (readonly [RegionId, number | null, string])[] = [
    [COUNTRY, null, t('country')],
    ...model.regions.chosen.map(
      ({ region, slot }) => [region.id, slot, words.local(region.shortName).text] as const,
    ),
  ]
  const reading = targetReading(indicator)
  const isComparable =
    base === null && main.normalisation === reading.normalisation && main.span === reading.span
  const targets = owners.flatMap(([owner, slot, name]) =>
    targetMarks(catalogue.targets, indicator, owner, trends.periods).map(
      ({ period, target }): DrawnTarget => {
        const isInvented = target.kind === 'plan' && catalogue.dataset.isDemonstration
        const value = words.figureText.value({ value: target.value, absence: null }, indicator, 'absolute')
        return {
          key: `${owner}|${period}`,
          slot,
          period,
          value: target.value,
          owner: t(`target.${isInvented ? 'demonstration' : target.kind}`, { name }),
          text: t('targetOfYear', { year: yearOf(period), value }),
        }
      },
    ),
  )
  return { targets: isComparable ? targets : [], hasHiddenTargets: !isComparable && targets.length > 0 }
}

/** Everything that is shown of the indicator over time; null where there is no figure or no period. */
export function trendsContent(model: CompareModel, words: Words, t: TrendsText): TrendsContent | null {
  const { main, regions, compare, series } = model
  if (main === null) return null
  const { formats, figureText, local } = words
  const { indicator, normalisation, span } = main
  const base = basePeriod(model, main)
  const trends = trendLines(main, { base, since: compare.since, rules: compare.rules })
  const first = trends.periods[0]
  const last = trends.periods.at(-1)
  if (first === undefined || last === undefined) return null

  const named = (line: TrendLine, region: Region | undefined): NamedLine => ({
    ...line,
    slot: regions.slotOf(line.region),
    name: region === undefined ? line.region : local(region.shortName).text,
    short: region === undefined ? line.region : local(region.abbreviation).text,
  })
  const byId = new Map(series.division.regions.map((region) => [region.id, region]))
  const lines = trends.lines.map((line) => named(line, byId.get(line.region)))
  const chosen = lines
    .flatMap((line) => (line.slot === null ? [] : [{ line, slot: line.slot }]))
    .toSorted((a, b) => a.slot - b.slot)
    .map(({ line }) => line)

  const wanted = series.periodOf(indicator)
  const at = trends.periods.includes(wanted) ? wanted : last
  // Between estimates of a survey nobody is surely the highest.
  const found = indicator.kind === 'index' ? null : extremesAt(trends, at, compare.rules)
  const write = (value: number): string =>
    base === null ? figureText.valueNumber(value, indicator, normalisation) : formats.number(value, 1)
  const sayAbsence = ({ absence }: TrendPoint): string => {
    switch (absence) {
      case 'no-base':
      case 'zero-base':
      case 'other-rule':
      case 'break':
        return t(`absence.${absence}`)
      case 'no-value':
      case null:
        return figureText.absence('not-in-data')
      default:
        return figureText.absence(absence)
    }
  }
  const mark = (point: TrendPoint) => (point.isOtherRule ? '≠ ' : '')
  return {
    series: main,
    trends,
    base,
    title: t('title', {
      indicator: local(indicator.name).text,
      from: formats.span(first, span, 'short'),
      to: formats.span(last, span, 'short'),
    }),
    unit:
      base === null
        ? figureText.unit(indicator, normalisation)
        : t('unitIndex', { period: formats.span(base, span, 'short') }),
    lines,
    chosen,
    at,
    extremes:
      found === null
        ? null
        : {
            highest: named(found.highest, byId.get(found.highest.region)),
            lowest: named(found.lowest, byId.get(found.lowest.region)),
          },
    ...drawnTargets(model, main, trends, base, words, t),
    drawsCountry: base !== null || normalisation !== 'absolute' || indicator.overRegions !== 'sum',
    leavesOut: compare.rules === 'same',
    write,
    say: (point) => (point.value === null ? sayAbsence(point) : `${mark(point)}${write(point.value)}`),
    sayAbsence,
  }
}
