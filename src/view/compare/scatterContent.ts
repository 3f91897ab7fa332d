import type { TFunction } from 'i18next'
import { scatterPoints, type Scatter, type ScatterPoint } from '../../domain/compare/scatterPoints'
import type { RuleScope } from '../../domain/compare/ruleScope'
import { trailPoints, type TrailPoint } from '../../domain/compare/trailPoints'
import { comparePeriods, yearOf, type Period } from '../../domain/period'
import type { Region } from '../../domain/region'
import { residentsIn } from '../../domain/residents'
import type { Words } from '../../i18n/words'
import type { Series } from '../allSeries'
import type { CompareModel } from './compareModel'

export type ScatterText = TFunction<'scatter'>

/** One of the two indicators at the period it is shown at. */
export interface ScatterAxis {
  readonly series: Series
  readonly period: Period
  readonly name: string
  readonly unit: string
  /** Period as it is read. */
  readonly at: string
  readonly write: (value: number) => string
}

/** A region that is drawn. */
export interface NamedPoint extends ScatterPoint {
  readonly name: string
  readonly short: string
  readonly slot: number | null
  readonly residents: number | null
}

export interface Trail {
  readonly slot: number
  readonly points: readonly TrailPoint[]
}

/** What the scatter plot shows; the drawing, the list, the table and the files all read it. */
export interface ScatterContent {
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly scatter: Scatter
  /** Highest on the level axis first. */
  readonly points: readonly NamedPoint[]
  readonly nameOf: (region: string) => string
  /** Most residents of any region in any year: the same sizes while time plays. */
  readonly mostResidents: number
  readonly trails: readonly Trail[]
  readonly of: number
  readonly rules: RuleScope
  /** Regions with a jump in this period, for which the axes are wider than in the others. */
  readonly unusual: readonly string[]
}

/** The upright indicator: the one asked for, else the next after the level one in the direction, or in the programme. */
export function againstSeries({ series, compare, indicators, main }: CompareModel): Series | null {
  if (main === null) return null
  const own = main.indicator.id
  const wanted = compare.against === null || compare.against === own ? null : series.seriesOf(compare.against)
  if (wanted !== null) return wanted
  const list = indicators.some(({ id }) => id !== own) ? indicators : series.indicators
  const place = list.findIndex(({ id }) => id === own)
  const next = list[(place + 1) % list.length]
  return next === undefined || next.id === own ? null : series.seriesOf(next.id)
}

function axisOf(series: Series, model: CompareModel, { formats, figureText, local }: Words): ScatterAxis {
  const { indicator, normalisation, span } = series
  const period = model.series.periodOf(indicator)
  return {
    series,
    period,
    name: local(indicator.name).text,
    unit: figureText.unit(indicator, normalisation),
    at: formats.span(period, span, 'short'),
    write: (value) => figureText.valueNumber(value, indicator, normalisation),
  }
}

/** The ways of the chosen regions up to the period on show. */
function trailsOf({ series, compare, regions }: CompareModel, x: Series, y: Series): readonly Trail[] {
  if (!compare.trails) return []
  const { since } = compare
  const quarters = series.quarters.filter((quarter) => since === null || comparePeriods(quarter, since) >= 0)
  const axis = (of: Series) => ({
    grid: of.displayed,
    periodOf: (quarter: (typeof quarters)[number]) => series.periodOf(of.indicator, quarter),
  })
  return regions.chosen.map(({ region, slot }) => ({
    slot,
    points: trailPoints(region.id, axis(x), axis(y), quarters, series.period),
  }))
}

/** Everything the scatter plot shows; null without two indicators. */
export function scatterContent(model: CompareModel, words: Words): ScatterContent | null {
  const { main, series, regions, compare } = model
  const against = againstSeries(model)
  if (main === null || against === null) return null
  const x = axisOf(main, model, words)
  const y = axisOf(against, model, words)
  const xs = series.sectionAt(main, x.period).figures
  const ys = series.sectionAt(against, y.period).figures
  const scatter = scatterPoints(xs, ys, compare.rules)
  const { division, populations } = series
  const byId = new Map<string, Region>(division.regions.map((region) => [region.id, region]))
  const nameOf = (id: string) => {
    const region = byId.get(id)
    return region === undefined ? id : words.local(region.shortName).text
  }
  const points = scatter.points
    .map((point): NamedPoint => {
      const region = byId.get(point.region)
      return {
        ...point,
        name: nameOf(point.region),
        short: region === undefined ? point.region : words.local(region.abbreviation).text,
        slot: regions.slotOf(point.region),
        residents:
          residentsIn(populations, division.id, point.region, yearOf(series.period))?.residents ?? null,
      }
    })
    .toSorted((a, b) => b.x - a.x)
  const counts = (populations ?? []).flatMap((row) => (row.division === division.id ? row.residents : []))
  return {
    x,
    y,
    scatter,
    points,
    nameOf,
    mostResidents: counts.reduce((most, count) => Math.max(most, count), 0),
    trails: trailsOf(model, main, against),
    of: division.regions.length,
    rules: compare.rules,
    unusual: [...xs, ...ys].flatMap(({ region, isUnusual }) => (isUnusual ? [nameOf(region)] : [])),
  }
}
