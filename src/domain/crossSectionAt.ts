import { changeBetween } from './change'
import type { Classification } from './classification'
import { classOf, isCloseCall } from './classify'
import type { CrossSection, NationalFigure, Rank, RegionFigure } from './crossSection'
import type { Division } from './division'
import type { Indicator } from './indicator'
import type { ObservationGrid } from './observation'
import { cellAt, NOT_IN_DATA } from './observationGrid'
import { unusualCells } from './outliers'
import { previousYear, type Period, type Span } from './period'
import { mainRule, rankFigures } from './ranking'
import type { RegionId } from './region'
import { isRegionBroken } from './seriesBreak'

export interface CrossSectionInput {
  readonly indicator: Indicator
  readonly division: Division
  /** Values as displayed, all periods. */
  readonly displayed: ObservationGrid
  /** The same before normalisation. */
  readonly absolute: ObservationGrid
  /** As the source sent it. */
  readonly reported: ObservationGrid
  readonly span: Span
  /** The country at `period`. */
  readonly national: NationalFigure
  readonly period: Period
  readonly classification: Classification | null
}

/** Everything that is said about all regions at one period. Called at every step of the time bar. */
export function crossSectionAt(input: CrossSectionInput): CrossSection {
  const { division, national, classification } = input
  const drafts = division.regions.map((region) => draftFigure(input, region.id))
  const present = drafts.flatMap((draft) => {
    const { value, rule } = draft
    return value === null ? [] : [{ draft, value, rule, margin: draft.margin }]
  })
  const main = mainRule(present.map((figure) => figure.rule))
  const places = rankFigures(present, input.indicator.better)
  const ranks = new Map<RegionId, Rank | null>(
    present.map(({ draft }, i) => [draft.region, places[i] ?? null]),
  )
  const figures = drafts.map((draft): RegionFigure =>
    Object.assign(draft, {
      rank: ranks.get(draft.region) ?? null,
      isOtherRule: draft.value !== null && draft.rule !== main,
    }),
  )
  const classCounts = Array.from({ length: classification?.count ?? 0 }, () => 0)
  for (const { classIndex } of figures) {
    if (classIndex !== null) classCounts[classIndex] = (classCounts[classIndex] ?? 0) + 1
  }
  return {
    figures,
    national,
    classCounts,
    absent: figures.filter((figure) => figure.value === null).map((figure) => figure.region),
    order: rankingOrder(figures, input.indicator),
  }
}

type Draft = Omit<RegionFigure, 'rank' | 'isOtherRule'>

function draftFigure(input: CrossSectionInput, region: RegionId): Draft {
  const { indicator, displayed, absolute, period, classification } = input
  const row = displayed.regions.indexOf(region)
  const column = displayed.periods.indexOf(period)
  const now = row < 0 ? NOT_IN_DATA : cellAt(displayed, row, column)
  const base = row < 0 ? NOT_IN_DATA : cellAt(displayed, row, displayed.periods.indexOf(previousYear(period)))
  const { value } = now
  const revision = displayed.revisions.find((each) => each.region === region && each.period === period)
  const late = displayed.lateReports.find((each) => each.region === region && each.period === period)
  return {
    region,
    value,
    status: now.status,
    absence: now.absence,
    absolute: row < 0 ? null : cellAt(absolute, row, column).value,
    change: changeBetween(indicator, {
      now: value,
      base: base.value,
      isSameRule: now.rule === base.rule,
      isBroken: isRegionBroken(input, input.reported.regions.indexOf(region), period),
    }),
    classIndex: value === null || classification === null ? null : classOf(classification, value),
    isCloseCall: value !== null && classification !== null && isCloseCall(classification, value),
    rule: now.rule,
    margin: now.margin,
    isUnusual: value !== null && (unusualCells(absolute)[row * absolute.periods.length + column] ?? false),
    lateDays: late?.days ?? null,
    revisedFrom: revision?.previous ?? null,
  }
}

/** 0 ranked together, 1 ranked apart, 2 without a value. */
const groupOf = (figure: RegionFigure): number => (figure.value === null ? 2 : figure.isOtherRule ? 1 : 0)

/** Best first (largest first where neutral); regions of another rule after those, then the ones without a value. */
function rankingOrder(figures: readonly RegionFigure[], indicator: Indicator): readonly RegionId[] {
  const sign = indicator.better === 'lower' ? 1 : -1
  // Sorting is stable: regions with equal values keep the order of the division.
  return figures
    .toSorted((a, b) => {
      const byGroup = groupOf(a) - groupOf(b)
      return byGroup === 0 ? sign * ((a.value ?? 0) - (b.value ?? 0)) : byGroup
    })
    .map((figure) => figure.region)
}
