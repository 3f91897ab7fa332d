import { groupBy } from '../../../../src/domain/groupBy'
import type { components } from '../../../../src/data/contract'
import type { Session } from '../database'
import { ownRegions, type Access } from './access'
import { CONTRACT, regionsOf, type Stamp } from './dataset'
import { Refused } from './refused'

type Wire = components['schemas']

const DIMENSIONS = `select b.id, b.name,
    json_agg(json_build_object('id', c.id, 'name', c.name) order by c.position) as categories
  from breakdown b join breakdown_category c on c.indicator = b.indicator and c.breakdown = b.id
  where b.indicator = $1
  group by b.indicator, b.id, b.name, b.position order by b.position`

/** Parts of a year would tell its figure: they are not reported yet either while anything of it is not published. */
const PARTS = `select c.breakdown, c.category, c.region, array_agg(c.year order by c.year) as years,
    array_agg(case when seen.is_seen then c.value end order by c.year) as values,
    string_agg(case when seen.is_seen then c.status else 'O' end, '' order by c.year) as statuses
  from breakdown_cell c
    left join (
      select distinct region, left(period, 4)::integer as year from observation
      where division = $1 and indicator = $2 and not is_published
    ) hidden on hidden.region = c.region and hidden.year = c.year
    cross join lateral (
      select hidden.year is null or $3::text[] is null or c.region = any($3) as is_seen
    ) seen
  where c.division = $1 and c.indicator = $2
  group by c.breakdown, c.category, c.region`

interface PartRow {
  readonly breakdown: string
  readonly category: string
  readonly region: string
  readonly years: readonly number[]
  readonly values: readonly (number | null)[]
  readonly statuses: string
}

function breakdownOf(
  { id, name, categories }: Pick<Wire['Breakdown'], 'id' | 'name' | 'categories'>,
  regions: readonly string[],
  rows: readonly PartRow[],
): Wire['Breakdown'] {
  const years = [...new Set(rows.flatMap((row) => row.years))].toSorted((a, b) => a - b)
  const parts = new Map(rows.map((row) => [`${row.region} ${row.category}`, row]))
  const cells = regions.map((region) =>
    categories.map((category) => {
      const part = parts.get(`${region} ${category.id}`)
      const at = years.map((year) => part?.years.indexOf(year) ?? -1)
      return {
        values: at.map((column) => part?.values[column] ?? null),
        statuses: at.map((column) => part?.statuses[column] ?? 'O').join(''),
      }
    }),
  )
  return {
    id,
    name,
    categories,
    periods: years.map(String),
    values: cells.map((region) => region.map(({ values }) => values)),
    statuses: cells.map((region) => region.map(({ statuses }) => statuses)),
  }
}

/** Parts of an indicator's yearly figures. */
export async function readBreakdowns(
  session: Session,
  asked: { readonly indicator: string; readonly division: string },
  stamp: Stamp,
  access: Access,
): Promise<Wire['Breakdowns']> {
  const { indicator, division } = asked
  const regions = await regionsOf(session, division)
  const [known] = await session.query<{ unit: string }>('select unit from indicator where id = $1', [
    indicator,
  ])
  if (known === undefined) throw new Refused(404, `There is no indicator ${indicator}`)
  const dimensions = await session.query<Pick<Wire['Breakdown'], 'id' | 'name' | 'categories'>>(DIMENSIONS, [
    indicator,
  ])
  const rows = groupBy(
    await session.query<PartRow>(PARTS, [division, indicator, ownRegions(access)]),
    ({ breakdown }) => breakdown,
  )
  return {
    contract: CONTRACT,
    datasetVersion: stamp.version,
    indicator,
    // Known to the database, which knows those of the contract only.
    division: division as Wire['DivisionId'],
    unit: known.unit,
    regions: [...regions],
    breakdowns: dimensions.flatMap((dimension) => {
      const parts = rows.get(dimension.id) ?? []
      return parts.length === 0 ? [] : [breakdownOf(dimension, regions, parts)]
    }),
  }
}
