import { observationAt } from '../observationGrid'
import { previousYear, type Period } from '../period'
import type { RegionId } from '../region'
import type { UnusualChange } from './fact'
import { readingsInQuarter, type IndicatorReading, type RegionData } from './regionData'
import { changeAt, changesBefore, usualRange, type UsualRange, type YearOnYear } from './usualVariation'

/** Smaller changes are no news, however steady a region usually is: percent of a count, points of a share. */
const LEAST: Readonly<Record<YearOnYear['change']['kind'], number>> = { percent: 10, points: 3 }
/** From two courses to three is +50 %: a count has to move by this many units to be told. */
const LEAST_STEP = 5
/** Changes weigh between 60 and 90, by how many usual ranges they are off. */
const LIGHTEST = 60
const SPREAD = 30

/** Survey shares differ for sure only when their intervals do not overlap; without margins nothing is sure. */
function isBeyondMargins({ now, base, change }: YearOnYear): boolean {
  return now.margin !== null && base.margin !== null && Math.abs(change.value) > now.margin + base.margin
}

const isBeyondRange = (change: number, { centre, half }: UsualRange): boolean =>
  change > 0 ? change > centre + half : change < centre - half

/** By how many units a count moved in a year, before normalisation. */
function stepAt({ absolute }: IndicatorReading, region: RegionId, period: Period): number {
  const now = observationAt(absolute, region, period).value
  const base = observationAt(absolute, region, previousYear(period)).value
  return now === null || base === null ? 0 : Math.abs(now - base)
}

/**
 * The change of a region at a period when it is news: a rise above, or a fall below, what is usual for this region and
 * large enough to matter. A rise that is merely slower than usual is not told. `offBy` is in usual ranges.
 */
export function unusualChangeAt(
  reading: IndicatorReading,
  region: RegionId,
  period: Period,
): { readonly found: YearOnYear; readonly offBy: number } | null {
  const row = reading.displayed.regions.indexOf(region)
  const column = reading.displayed.periods.indexOf(period)
  const found = row < 0 || column < 0 ? null : changeAt(reading, row, column)
  if (found === null) return null
  const { change } = found
  const least = LEAST[change.kind]
  if (Math.abs(change.value) < least) return null
  if (change.kind === 'percent' && stepAt(reading, region, period) < LEAST_STEP) return null
  if (reading.indicator.kind === 'index' && !isBeyondMargins(found)) return null
  const range = usualRange(changesBefore(reading, row, column))
  if (range === null || !isBeyondRange(change.value, range)) return null
  return { found, offBy: Math.abs(change.value - range.centre) / Math.max(range.half, least) }
}

/** Changes against last year beyond the region's usual variation. */
export function unusualChanges(data: RegionData): readonly UnusualChange[] {
  return readingsInQuarter(data).flatMap(({ reading, period }): readonly UnusualChange[] => {
    const { indicator, normalisation } = reading
    const news = unusualChangeAt(reading, data.region, period)
    if (news === null) return []
    const { change, now, base } = news.found
    if (now.value === null || base.value === null) return []
    const isBetter = indicator.better === 'higher' ? change.value > 0 : change.value < 0
    return [
      {
        kind: 'unusual-change',
        indicator: indicator.id,
        period,
        change,
        value: now.value,
        base: base.value,
        normalisation,
        status: now.status,
        tone: indicator.better === 'neutral' ? 'neutral' : isBetter ? 'good' : 'bad',
        weight: LIGHTEST + SPREAD * (1 - 1 / Math.max(1, news.offBy)),
        proof: {
          page: 'map',
          indicator: indicator.id,
          period,
          span: 'quarter',
          normalisation,
          view: 'table',
          anchor: null,
        },
      },
    ]
  })
}
