import { RESOURCES_CONTRACT } from '../../../../src/data/answers/resourcesContract'
import type { components } from '../../../../src/data/contract'
import { missingState } from '../../../../src/domain/worklist/reportState'
import type { Session } from '../database'
import { ownRegions, type Access } from './access'
import { periodsOf, regionsOf, type Stamp } from './dataset'

type Wire = components['schemas']

/** Periods of an indicator that anybody reported, and the letter of each for those who did not. */
interface PeriodsRow {
  readonly indicator: string
  readonly periods: readonly string[]
  readonly missing: string
}

const PERIODS = `select p.indicator, array_agg(p.period order by p.period) as periods, string_agg(
      case when d.as_of <= due_on(p.period, d.reporting_quarter, d.reporting_year) then 'D' else 'N' end,
      '' order by p.period) as missing
  from (select distinct indicator, period::text from observation where division = $1) p cross join dataset d
  group by p.indicator`

/** Letters of a region for the periods that it has something of; a space where that is nothing. */
interface StatesRow {
  readonly indicator: string
  readonly region: string
  readonly periods: readonly string[]
  readonly states: string
}

/**
 * What is unpublished is not reported yet to whoever may not see it. $2: regions that are seen whole, null for all. In the order
 * of the primary key, so that nothing is sorted.
 */
const STATES = `select o.indicator, o.region, array_agg(o.period::text) as periods, string_agg(
      case when o.status in ('M', 'Q') then o.status when o.value is not null then 'R' else ' ' end, '') as states
  from (
    select * from observation
    where division = $1 and (is_published or $2::text[] is null or region = any($2))
    order by division, indicator, region, period
  ) o
  group by o.indicator, o.region`

const LATE = 'select indicator, region, period from late_report where division = $1'

const keyOf = (...parts: readonly string[]): string => parts.join(' ')

/** Letters of every indicator and region that anybody reported, by their ids. */
async function statesOf(session: Session, division: string, access: Access) {
  const states = await session.query<StatesRow>(STATES, [division, ownRegions(access)])
  const late = await session.query<{ indicator: string; region: string; period: string }>(LATE, [division])
  const isLate = new Set(late.map(({ indicator, region, period }) => keyOf(indicator, region, period)))
  const rows = new Map(states.map((row) => [keyOf(row.indicator, row.region), row]))
  return ({ indicator, periods, missing }: PeriodsRow, region: string): string => {
    const row = rows.get(keyOf(indicator, region))
    let next = 0
    const letters = periods.map((period, at) => {
      const state = row?.periods[next] === period ? row.states[next++] : undefined
      if (state === undefined || state === ' ') return missing[at]
      return state === 'R' && isLate.has(keyOf(indicator, region, period)) ? 'L' : state
    })
    return letters.join('')
  }
}

interface TermsRow {
  readonly quarter: number | null
  readonly year: number | null
}

/** Nobody has reported the indicator: all its periods are missing everywhere. */
function unreported(
  frequency: 'quarter' | 'year',
  stamp: Stamp,
  { quarter, year }: TermsRow,
  regions: number,
) {
  const terms = {
    asOf: stamp.as_of,
    reportingDays: quarter === null || year === null ? null : { quarter, year },
  }
  const periods = [...periodsOf(stamp, frequency)]
  const states = periods.map((period) => missingState(period, terms)).join('')
  return { periods, states: Array.from({ length: regions }, () => states) }
}

/** What of a division was reported, late, or is missing. */
export async function readCompleteness(
  session: Session,
  division: string,
  stamp: Stamp,
  access: Access,
): Promise<Wire['Completeness']> {
  const regions = await regionsOf(session, division)
  const indicators = await session.query<{ id: string; frequency: 'quarter' | 'year' }>(
    'select id, frequency from indicator order by position',
  )
  const [terms = { quarter: null, year: null }] = await session.query<TermsRow>(
    'select reporting_quarter as quarter, reporting_year as year from dataset',
  )
  const reported = new Map(
    (await session.query<PeriodsRow>(PERIODS, [division])).map((row) => [row.indicator, row]),
  )
  const lettersOf = await statesOf(session, division, access)
  const series = indicators.map(({ id, frequency }) => {
    const own = reported.get(id)
    return own === undefined
      ? { indicator: id, ...unreported(frequency, stamp, terms, regions.length) }
      : {
          indicator: id,
          periods: [...own.periods],
          states: regions.map((region) => lettersOf(own, region)),
        }
  })
  return {
    contract: RESOURCES_CONTRACT,
    datasetVersion: stamp.version,
    // Known to the database, which knows those of the contract only.
    division: division as Wire['DivisionId'],
    asOf: stamp.as_of,
    regions: [...regions],
    series,
  }
}
