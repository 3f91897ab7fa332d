import type { components } from '../../../../src/data/contract'
import type { Session } from '../database'
import { CONTRACT } from './dataset'

type Wire = components['schemas']

/** Directions of a programme with their fields. */
export const DIRECTIONS = `select d.programme, d.id, d.name, coalesce(
    (select json_agg(json_build_object('id', f.id, 'name', f.name) order by f.position)
      from field f where f.programme = d.programme and f.direction = d.id), '[]') as fields
  from direction d`

const DATASET = `select json_build_object(
    'id', id, 'version', version, 'title', title, 'source', source, 'isDemonstration', is_demonstration,
    'asOf', as_of, 'firstPeriod', first_period, 'lastPeriod', last_period) as dataset,
    case when reporting_quarter is not null
      then json_build_object('quarter', reporting_quarter, 'year', reporting_year) end as days
  from dataset`

const PROGRAMMES = `select p.id, p.name, p.approved::text, p.first_year, p.last_year, p.id = d.programme as is_own
  from programme p cross join dataset d order by p.position`

const DIVISIONS = `select json_build_object('id', d.id, 'name', d.name, 'from', d.from_date, 'regions',
    (select json_agg(json_build_object(
      'id', r.id, 'kind', r.kind, 'name', r.name, 'shortName', r.short_name, 'abbreviation', r.abbreviation,
      'centre', r.centre, 'codes', json_build_object('iso', r.iso, 'isoOld', r.iso_old, 'kato', r.kato),
      'aliases', r.aliases, 'areaKm2', r.area_km2) order by r.position)
    from region r where r.division = d.id)) as division
  from division d where exists (select from region r where r.division = d.id) order by d.position`

const INDICATORS = `select json_build_object(
    'id', id, 'role', role, 'direction', direction, 'field', field, 'measures', measures, 'name', name,
    'unit', unit, 'unitName', unit_name, 'kind', kind, 'frequency', frequency, 'better', better,
    'overRegions', over_regions, 'overTime', over_time, 'numerator', numerator, 'denominator', denominator,
    'weight', weight, 'normalisations', normalisations, 'decimals', decimals,
    'range', json_build_object('min', range_min, 'max', range_max), 'partOf', part_of,
    'rules', rules, 'breaks', breaks, 'fixedBreaks', fixed_breaks) as indicator, headline
  from indicator order by position`

const TARGETS = `select indicator, region, year, value, kind, source from target order by position`

interface ProgrammeRow {
  readonly id: string
  readonly name: Wire['LocalText']
  readonly approved: string
  readonly first_year: number | null
  readonly last_year: number | null
  readonly is_own: boolean
}

const infoOf = ({ id, name, approved, first_year, last_year }: ProgrammeRow): Wire['ProgrammeInfo'] => ({
  id,
  name,
  approved,
  ...(first_year === null ? {} : { firstYear: first_year }),
  ...(last_year === null ? {} : { lastYear: last_year }),
})

/** The dataset as the catalogue words it. */
export async function readDatasetInfo(session: Session): Promise<Wire['DatasetInfo']> {
  const [row] = await session.query<{
    dataset: Wire['DatasetInfo']
    days: NonNullable<Wire['DatasetInfo']['reportingDays']> | null
  }>(DATASET)
  if (row === undefined) throw new Error('there is no dataset')
  return row.days === null ? row.dataset : { ...row.dataset, reportingDays: row.days }
}

/** Divisions with their regions. */
export async function readDivisions(session: Session): Promise<readonly Wire['Division'][]> {
  const rows = await session.query<{ division: Wire['Division'] }>(DIVISIONS)
  return rows.map(({ division }) => division)
}

/** Dataset, divisions, programmes, indicators and targets. */
export async function readCatalogue(session: Session): Promise<Wire['Catalogue']> {
  const programmes = await session.query<ProgrammeRow>(PROGRAMMES)
  const own = programmes.find(({ is_own }) => is_own)
  if (own === undefined) throw new Error('there is no dataset')
  const directions = await session.query<Wire['Direction']>(
    `select id, name, fields from (${DIRECTIONS} where d.programme = $1 order by d.position) own`,
    [own.id],
  )
  const indicators = await session.query<{ indicator: Wire['Indicator']; headline: number | null }>(
    INDICATORS,
  )
  const targets = await session.query<Wire['Target']>(TARGETS)
  return {
    contract: CONTRACT,
    dataset: await readDatasetInfo(session),
    programme: { id: own.id, name: own.name, directions: [...directions] },
    programmes: programmes.map(infoOf),
    divisions: [...(await readDivisions(session))],
    indicators: indicators.map(({ indicator, headline }) =>
      headline === null ? indicator : { ...indicator, headline },
    ),
    targets: [...targets],
  }
}
