import { groupBy } from '../../../../src/domain/groupBy'
import type { components } from '../../../../src/data/contract'
import type { Session } from '../database'
import { ownRegions, type Access } from './access'
import { CONTRACT, periodsOf, regionsOf, type Stamp } from './dataset'
import { Refused } from './refused'

type Wire = components['schemas']
type WireSeries = Wire['ObservationSeries']

interface SeriesRow {
  readonly id: string
  readonly unit: string
  readonly frequency: 'quarter' | 'year'
  readonly rule_ids: readonly string[] | null
}

/** Figures of a region, column by column. */
interface RegionRow {
  readonly indicator: string
  readonly region: string
  readonly periods: readonly string[]
  readonly values: readonly (number | null)[]
  readonly statuses: string
  readonly rules: readonly (string | null)[]
  readonly margins: readonly (number | null)[] | null
}

interface Mark {
  readonly indicator: string
  readonly region: string
  readonly period: string
}

const SERIES = `select i.id, i.unit, i.frequency, s.rule_ids
  from indicator i left join series s on s.indicator = i.id and s.division = $1
  where i.id = any($2)`

/** An unpublished figure is not reported yet to whoever may not see it. $3: regions that are seen whole, null for all. */
const IS_SEEN = '(o.is_published or $3::text[] is null or o.region = any($3))'

/** Indicator by indicator in the order of the primary key, so that nothing is sorted: each aggregate would sort its own. */
const FIGURES = `select asked.indicator, figures.*
  from unnest($2::text[]) as asked(indicator) cross join lateral (
    select o.region, array_agg(o.period::text) as periods,
      array_agg(case when ${IS_SEEN} then o.value end) as values,
      string_agg(case when ${IS_SEEN} then o.status else 'O' end, '') as statuses,
      array_agg(case when ${IS_SEEN} then o.rule end) as rules,
      case when bool_or(${IS_SEEN} and o.margin is not null)
        then array_agg(case when ${IS_SEEN} then o.margin end) end as margins
    from (
      select * from observation where division = $1 and indicator = asked.indicator order by region, period
    ) o
    group by o.region
  ) figures`

const marksOf = (table: string, columns: string, order: string): string =>
  `select m.indicator, m.region, m.period, ${columns}
  from ${table} m join observation o using (division, indicator, region, period)
    join region r on r.division = m.division and r.id = m.region
  where m.division = $1 and m.indicator = any($2) and ${IS_SEEN}
  order by ${order}`

const REVISIONS = marksOf('revision', 'm.previous, m.date::text', 'm.indicator, m.position')
const LATE_REPORTS = marksOf('late_report', 'm.days', 'm.indicator, r.position, m.period')

const unmarked = <T extends Mark>(marks: readonly T[], id: string): readonly Omit<T, 'indicator'>[] =>
  marks.flatMap(({ indicator, ...mark }) => (indicator === id ? [mark] : []))

interface Figures {
  readonly regions: readonly string[]
  readonly rows: readonly RegionRow[]
  readonly stamp: Stamp
}

/** Where each of some periods stands among those of a row, −1 where it does not; both are in order. */
function placesIn(own: readonly string[], periods: readonly string[]): readonly number[] {
  let next = 0
  return periods.map((period) => (own[next] === period ? next++ : -1))
}

/** A table of all regions and periods: what nobody reported is not reported, never left out. */
function gridOf(series: SeriesRow, { regions, rows, stamp }: Figures) {
  const reported = new Set(rows.flatMap(({ periods }) => periods))
  const periods = reported.size === 0 ? periodsOf(stamp, series.frequency) : [...reported].toSorted()
  const byRegion = new Map(rows.map((row) => [row.region, row]))
  const ruleIds = series.rule_ids
  const table = regions.map((region) => {
    const row = byRegion.get(region)
    const at = placesIn(row?.periods ?? [], periods)
    return {
      values: at.map((column) => row?.values[column] ?? null),
      statuses: at.map((column) => row?.statuses[column] ?? 'O').join(''),
      rules: at.map((column) => Math.max(0, ruleIds?.indexOf(row?.rules[column] ?? '') ?? 0)).join(''),
      margins: at.map((column) => row?.margins?.[column] ?? null),
    }
  })
  return {
    periods: [...periods],
    values: table.map(({ values }) => values),
    statuses: table.map(({ statuses }) => statuses),
    ...(ruleIds === null ? {} : { ruleIds: [...ruleIds], rules: table.map(({ rules }) => rules) }),
    ...(rows.some(({ margins }) => margins !== null) ? { margins: table.map(({ margins }) => margins) } : {}),
  }
}

/** All regions and periods of indicators, in the order asked. */
export async function readObservations(
  session: Session,
  asked: { readonly indicators: readonly string[]; readonly division: string },
  stamp: Stamp,
  access: Access,
): Promise<Wire['Observations']> {
  const { division } = asked
  const indicators = [...new Set(asked.indicators)]
  const regions = await regionsOf(session, division)
  const known = new Map(
    (await session.query<SeriesRow>(SERIES, [division, indicators])).map((row) => [row.id, row]),
  )
  const unknown = indicators.find((id) => !known.has(id))
  if (unknown !== undefined) throw new Refused(404, `There is no indicator ${unknown}`)
  const values = [division, indicators, ownRegions(access)]
  const rows = groupBy(await session.query<RegionRow>(FIGURES, values), ({ indicator }) => indicator)
  const revisions = await session.query<Mark & { previous: number | null; date: string }>(REVISIONS, values)
  const late = await session.query<Mark & { days: number }>(LATE_REPORTS, values)
  const series = indicators.flatMap((id): readonly WireSeries[] => {
    const row = known.get(id)
    if (row === undefined) return []
    return [
      {
        indicator: id,
        unit: row.unit,
        ...gridOf(row, { regions, rows: rows.get(id) ?? [], stamp }),
        revisions: [...unmarked(revisions, id)],
        lateReports: [...unmarked(late, id)],
      },
    ]
  })
  return {
    contract: CONTRACT,
    datasetVersion: stamp.version,
    // Known to the database, which knows those of the contract only.
    division: division as Wire['DivisionId'],
    regions: [...regions],
    series,
  }
}
