import { gridColumn } from '../observationGrid'
import type { Rank } from '../crossSection'
import { addQuarters, isQuarter, type Period, type Quarter } from '../period'
import { rankFigures } from '../ranking'
import type { RegionId } from '../region'
import type { Streak } from './fact'
import { readingsInQuarter, type IndicatorReading, type RegionData } from './regionData'
import { suspicionAt } from './suspiciousValues'

/** Two quarters may be chance. */
const SHORTEST = 3
/** First among a handful is no news. */
const FEWEST_REGIONS = 8
/** Streaks weigh between 30 and 56, by their length. */
const LIGHTEST = 30
const LONGEST_THAT_COUNTS = 26

type Place = Streak['kind']

/** The regions at the two ends of one quarter; null where the place is shared or nobody holds it. */
export interface Ends {
  readonly 'best-streak': RegionId | null
  readonly 'worst-streak': RegionId | null
  readonly of: number
}

const cache = new WeakMap<IndicatorReading, Map<Period, Ends>>()

const isAlone = (rank: Rank): boolean => !rank.isShared && !rank.isApart && rank.of >= FEWEST_REGIONS

/**
 * Who holds the first and the last place by displayed values, among regions that counted by the main rule, when at least
 * eight were ranked. Surveys have bands of places and no ends. Computed once per reading and period.
 */
export function endsAt(reading: IndicatorReading, period: Period): Ends {
  const known = cache.get(reading) ?? new Map<Period, Ends>()
  cache.set(reading, known)
  const ready = known.get(period)
  if (ready !== undefined) return ready
  const { displayed, indicator } = reading
  const present = gridColumn(displayed, period).flatMap((cell, row) => {
    const region = displayed.regions[row]
    return cell.value === null || region === undefined ? [] : [{ ...cell, value: cell.value, region }]
  })
  const isSurvey = indicator.kind === 'index' || present.some(({ margin }) => margin !== null)
  const ranks = rankFigures(present, isSurvey ? 'neutral' : indicator.better)
  const holder = (isEnd: (rank: Rank) => boolean): { region: RegionId; of: number } | null => {
    const at = ranks.findIndex((rank) => rank !== null && isAlone(rank) && isEnd(rank))
    const region = present[at]?.region
    // A place owed to a typing error is nobody's.
    if (region === undefined || suspicionAt(reading, region, period) !== null) return null
    return { region, of: ranks[at]?.of ?? 0 }
  }
  const first = holder((rank) => rank.from === 1)
  const last = holder((rank) => rank.from === rank.of)
  const ends: Ends = {
    'best-streak': first?.region ?? null,
    'worst-streak': last?.region ?? null,
    of: first?.of ?? last?.of ?? 0,
  }
  known.set(period, ends)
  return ends
}

/** For how many quarters up to this one the region has held a place, without a gap. */
export function streakLength(
  reading: IndicatorReading,
  place: Place,
  region: RegionId,
  until: Quarter,
): number {
  let quarters = 0
  let at = until
  while (endsAt(reading, at)[place] === region) {
    quarters++
    at = addQuarters(at, -1)
  }
  return quarters
}

/** First or last places held for three quarters or more. Annual indicators have no quarters to count. */
export function streaks(data: RegionData): readonly Streak[] {
  return readingsInQuarter(data).flatMap(({ reading, period }) => {
    if (!isQuarter(period)) return []
    const { indicator, normalisation } = reading
    return (['best-streak', 'worst-streak'] as const).flatMap((kind): readonly Streak[] => {
      const quarters = streakLength(reading, kind, data.region, period)
      if (quarters < SHORTEST) return []
      return [
        {
          kind,
          indicator: indicator.id,
          period,
          quarters,
          of: endsAt(reading, period).of,
          tone: kind === 'best-streak' ? 'good' : 'bad',
          weight: LIGHTEST + Math.min(LONGEST_THAT_COUNTS, quarters),
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
  })
}
