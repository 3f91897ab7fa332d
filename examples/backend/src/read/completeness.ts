import { RESOURCES_CONTRACT } from '../../../../src/data/answers/resourcesContract'
import type { components } from '../../../../src/data/contract'
import { missingState } from '../../../../src/domain/worklist/reportState'
import { groupBy } from '../../../../src/domain/groupBy'
import type { Session } from '../database'
import { ownRegions, type Access } from './access'
import { periodsOf, regionsOf, type Stamp } from './dataset'

type Wire = components['schemas']

/** States of a region in the order of the periods, which are the same for all regions of an indicator. */
interface StateRow {
  readonly indicator: string
  readonly periods: readonly string[]
  readonly states: string
}

/** What is unpublished is not reported yet to whoever may not see it. $2: regions that are seen whole, null for all; $3: indicators. */
const STATES = `select p.indicator, array_agg(p.period order by p.period) as periods, string_agg(
      case
        when o.status in ('M', 'Q') then o.status
        when o.value is not null then case when l.days is null then 'R' else 'L' end
        when d.as_of <= due_on(p.period, d.reporting_quarter, d.reporting_year) then 'D'
        else 'N'
      end, '' order by p.period) as states
  from (select distinct indicator, period::text from observation where division = $1 and indicator = any($3)) p
    cross join dataset d
    join region r on r.division = $1
    left join observation o on o.division = $1 and o.indicator = any($3) and o.indicator = p.indicator and o.region = r.id
      and o.period = p.period and (o.is_published or $2::text[] is null or o.region = any($2))
    left join late_report l on l.division = $1 and l.indicator = p.indicator and l.region = r.id
      and l.period = p.period
  group by p.indicator, r.id, r.position
  order by r.position`

/** Indicators that are asked for at once: all of two hundred districts would be sorted on disk. */
const AT_ONCE = 10

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
  const states: StateRow[] = []
  for (let at = 0; at < indicators.length; at += AT_ONCE) {
    const ids = indicators.slice(at, at + AT_ONCE).map(({ id }) => id)
    states.push(...(await session.query<StateRow>(STATES, [division, ownRegions(access), ids])))
  }
  const rows = groupBy(states, ({ indicator }) => indicator)
  const series = indicators.map(({ id, frequency }) => {
    const own = rows.get(id)
    const [first] = own ?? []
    return own === undefined || first === undefined
      ? { indicator: id, ...unreported(frequency, stamp, terms, regions.length) }
      : { indicator: id, periods: [...first.periods], states: own.map(({ states }) => states) }
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
