import {
  nationalChangeOver,
  presenceChanges,
  quarterEndedBy,
  regionChanges,
  type ChangeOver,
  type PeriodPair,
  type RegionChange,
} from '../../domain/compare/sessionChange'
import { chosenSessions, sessionsOf, type Session } from '../../domain/compare/sessions'
import type { NationalFigure } from '../../domain/crossSection'
import type { Indicator } from '../../domain/indicator'
import type { Quarter } from '../../domain/period'
import type { Direction } from '../../domain/programme'
import type { AssemblyEvent } from '../../domain/register/register'
import type { RegionId } from '../../domain/region'
import { nationalAt } from '../buildMapModel'
import type { AllSeries, Series } from '../allSeries'
import type { CompareModel } from './compareModel'

/** The country in one indicator at two sessions. */
export interface IndicatorChange {
  readonly series: Series
  readonly pair: PeriodPair
  readonly before: NationalFigure
  readonly after: NationalFigure
  readonly change: ChangeOver
  /** Regions the change is over. */
  readonly compared: number
}

/** A direction at two sessions: its headline indicators, and the others. */
export interface DirectionChange {
  readonly direction: Direction
  readonly headlines: readonly IndicatorChange[]
  readonly others: readonly IndicatorChange[]
}

/** The regions in one indicator at two sessions. */
export interface MapOfChange {
  readonly series: Series
  readonly pair: PeriodPair
  readonly regions: readonly RegionChange[]
}

/** Regions in which an indicator has a value at one session only. */
export interface Presence {
  readonly series: Series
  readonly pair: PeriodPair
  readonly regions: readonly RegionId[]
}

export interface SessionComparison {
  readonly earlier: Session
  readonly later: Session
  /** The last quarters that had ended by their days. */
  readonly quarters: readonly [earlier: Quarter, later: Quarter]
  readonly directions: readonly DirectionChange[]
  /** Null without any figures. */
  readonly map: MapOfChange | null
  readonly appeared: readonly Presence[]
  readonly silent: readonly Presence[]
  /** Indicators whose data lack one of the periods: nothing can be new or silent there. */
  readonly uncovered: readonly Indicator[]
}

/** Headline indicators of a direction when the catalogue names none. */
const USUAL_HEADLINES = 3

/** Everything said about two sessions, from the figures of the last quarters that had ended by their days. */
export function compareSessions(model: CompareModel, earlier: Session, later: Session): SessionComparison {
  const { series, main } = model
  const quarters = [quarterEndedBy(earlier.day), quarterEndedBy(later.day)] as const
  const pairOf = (indicator: Indicator): PeriodPair => ({
    earlier: series.periodOf(indicator, quarters[0]),
    later: series.periodOf(indicator, quarters[1]),
  })
  const presences = series.indicators.flatMap((indicator) => {
    const of = series.seriesOf(indicator.id)
    const pair = pairOf(indicator)
    return of === null ? [] : [{ series: of, pair, found: presenceChanges(of.displayed, pair) }]
  })
  const listOf = (which: 'appeared' | 'silent'): readonly Presence[] =>
    presences.flatMap(({ found, ...rest }) =>
      found === null || found[which].length === 0 ? [] : [{ ...rest, regions: found[which] }],
    )
  return {
    earlier,
    later,
    quarters,
    directions: directionChanges(series, pairOf),
    map: main === null ? null : mapOfChange(main, pairOf(main.indicator)),
    appeared: listOf('appeared'),
    silent: listOf('silent'),
    uncovered: presences.flatMap(({ series: of, found }) => (found === null ? [of.indicator] : [])),
  }
}

/** The comparison an address asks for, over the sessions of the register; null with fewer than two of them. */
export function sessionComparisonOf(
  model: CompareModel,
  events: readonly AssemblyEvent[],
): SessionComparison | null {
  const pair = chosenSessions(sessionsOf(events), model.compare)
  return pair === null ? null : compareSessions(model, pair.earlier, pair.later)
}

const readOf = ({ indicator, reported, span }: Series) => ({ indicator, reported, span })

const mapOfChange = (series: Series, pair: PeriodPair): MapOfChange => ({
  series,
  pair,
  regions: regionChanges(readOf(series), series.displayed, pair),
})

function directionChanges(
  series: AllSeries,
  pairOf: (indicator: Indicator) => PeriodPair,
): readonly DirectionChange[] {
  const rows = series.indicators.flatMap((indicator) => {
    const of = series.seriesOf(indicator.id)
    return of === null ? [] : [indicatorChange(of, pairOf(indicator))]
  })
  const isDeclared = rows.some(({ series: of }) => of.indicator.headline !== undefined)
  return series.catalogue.programme.directions.flatMap((direction) => {
    const own = rows.filter(({ series: of }) => of.indicator.direction === direction.id)
    const headlines = isDeclared
      ? own
          .filter(({ series: of }) => of.indicator.headline !== undefined)
          .toSorted((a, b) => (a.series.indicator.headline ?? 0) - (b.series.indicator.headline ?? 0))
      : own.slice(0, USUAL_HEADLINES)
    const others = own.filter((row) => !headlines.includes(row))
    return own.length === 0 ? [] : [{ direction, headlines, others }]
  })
}

const indicatorChange = (series: Series, pair: PeriodPair): IndicatorChange => ({
  series,
  pair,
  before: nationalAt(series, pair.earlier),
  after: nationalAt(series, pair.later),
  ...nationalChangeOver(series.inputs, readOf(series), series.normalisation, pair),
})
