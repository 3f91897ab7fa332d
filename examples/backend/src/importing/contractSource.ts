import type { components } from '../../../../src/data/contract'
import type { RegisterId } from '../../../../src/domain/register/register'
import { MAX_REGISTER_LIMIT } from '../../../../src/domain/register/registerFields'
import { put, type ImportRow, type ImportSource } from './rows'

type Wire = components['schemas']
type Rows = AsyncGenerator<ImportRow>

/** Answers a request of the contract. */
export type Carry = (request: Request) => Promise<Response | undefined>

/** What is asked of the source while it is read. */
class Asking {
  readonly #carry: Carry
  readonly #base: string

  constructor(carry: Carry, base: string) {
    this.#carry = carry
    this.#base = base
  }

  /** Null where the source does not have it. */
  async find<T>(path: string): Promise<T | null> {
    const response = await this.#carry(new Request(`${this.#base}${path}`, { redirect: 'error' }))
    if (response === undefined || response.status === 404) return null
    if (!response.ok) throw new Error(`${path} answers ${response.status}`)
    // The rules of the database judge what arrives.
    return (await response.json()) as T
  }

  async get<T>(path: string): Promise<T> {
    const found = await this.find<T>(path)
    if (found === null) throw new Error(`${path} is not there`)
    return found
  }
}

function* directionRows(programme: string, directions: readonly Wire['Direction'][]): Generator<ImportRow> {
  for (const [position, { id, name }] of directions.entries())
    yield put('direction', { programme, id, position, name })
}

function* fieldRows(programme: string, directions: readonly Wire['Direction'][]): Generator<ImportRow> {
  for (const direction of directions)
    for (const [position, { id, name }] of direction.fields.entries())
      yield put('field', { programme, direction: direction.id, id, position, name })
}

async function* programmeRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
  const offered = catalogue.programmes?.map(({ id }) => id) ?? [catalogue.programme.id]
  const programmes: Wire['Programme'][] = []
  for (const id of offered) programmes.push(await asking.get(`/programmes/${id}`))
  for (const [position, { id, name, approved }] of programmes.entries()) {
    const info = catalogue.programmes?.find((each) => each.id === id)
    const years = { first_year: info?.firstYear ?? null, last_year: info?.lastYear ?? null }
    yield put('programme', { id, position, name, approved, ...years })
  }
  for (const { id, directions } of programmes) yield* directionRows(id, directions)
  for (const { id, directions } of programmes) yield* fieldRows(id, directions)
  for (const { id, measures } of programmes)
    for (const [position, measure] of measures.entries())
      yield put('measure', { ...measure, programme: id, position })
}

function* divisionRows({ divisions }: Wire['Catalogue']): Generator<ImportRow> {
  for (const [position, { id, name, from }] of divisions.entries())
    yield put('division', { id, position, name, from_date: from })
  for (const { id: division, regions } of divisions)
    for (const [position, region] of regions.entries()) {
      const { id, kind, name, shortName, abbreviation, centre, codes, aliases, areaKm2 } = region
      yield put('region', {
        division,
        id,
        position,
        kind,
        name,
        short_name: shortName,
        abbreviation,
        centre,
        iso: codes.iso,
        iso_old: codes.isoOld,
        kato: codes.kato,
        aliases,
        area_km2: areaKm2,
      })
    }
}

async function indicatorRow(
  asking: Asking,
  programme: string,
  position: number,
  indicator: Wire['Indicator'],
): Promise<ImportRow> {
  const { id, unitName, overRegions, overTime, range, partOf, fixedBreaks, headline, ...rest } = indicator
  const about = await asking.get<Wire['IndicatorMetadata']>(`/indicators/${id}`)
  return put('indicator', {
    ...rest,
    id,
    position,
    programme,
    unit_name: unitName,
    over_regions: overRegions,
    over_time: overTime,
    range_min: range.min,
    range_max: range.max,
    part_of: partOf,
    fixed_breaks: fixedBreaks,
    headline: headline ?? null,
    definition: about.definition,
    numerator_text: about.numeratorText,
    denominator_text: about.denominatorText,
    disaggregations: about.disaggregations,
    sources: about.sources,
  })
}

async function* catalogueRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
  const { dataset, programme, indicators, targets, divisions } = catalogue
  for (const [position, indicator] of indicators.entries())
    yield await indicatorRow(asking, programme.id, position, indicator)
  yield put('dataset', {
    id: dataset.id,
    version: dataset.version,
    title: dataset.title,
    source: dataset.source,
    is_demonstration: dataset.isDemonstration,
    as_of: dataset.asOf,
    first_period: dataset.firstPeriod,
    last_period: dataset.lastPeriod,
    reporting_quarter: dataset.reportingDays?.quarter ?? null,
    reporting_year: dataset.reportingDays?.year ?? null,
    programme: programme.id,
  })
  for (const [position, target] of targets.entries()) {
    const division = divisions.find(({ regions }) => regions.some(({ id }) => id === target.region))
    yield put('target', { ...target, position, division: division?.id ?? null })
  }
  const { populations } = await asking.get<Wire['Populations']>('/populations')
  for (const { division, region, year, residents, urban } of populations)
    yield put('population', { division, region, year, residents, urban: urban ?? null })
}

interface Grid {
  readonly division: string
  readonly regions: readonly string[]
  readonly series: Wire['ObservationSeries']
}

/** Every series of every division that has figures, one request each: little is held at once. */
async function* grids(asking: Asking, { divisions, indicators }: Wire['Catalogue']): AsyncGenerator<Grid> {
  for (const { id: division } of divisions)
    for (const { id } of indicators) {
      const found = await asking.find<Wire['Observations']>(
        `/observations?indicator=${id}&division=${division}`,
      )
      for (const series of found?.series ?? []) yield { division, regions: found?.regions ?? [], series }
    }
}

function* cellsOf({ division, regions, series }: Grid): Generator<ImportRow> {
  const { indicator, periods, values, statuses, ruleIds, rules, margins } = series
  for (const [row, region] of regions.entries())
    for (const [column, period] of periods.entries()) {
      const digit = rules?.[row]?.[column]
      yield put('observation', {
        division,
        indicator,
        region,
        period,
        value: values[row]?.[column] ?? null,
        status: statuses[row]?.[column] ?? 'O',
        rule: digit === undefined ? null : (ruleIds?.[Number(digit)] ?? null),
        margin: margins?.[row]?.[column] ?? null,
        is_published: true,
      })
    }
}

async function* observationRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
  for await (const { division, series } of grids(asking, catalogue))
    yield put('series', {
      division,
      indicator: series.indicator,
      unit: series.unit,
      rule_ids: series.ruleIds ?? null,
    })
  for await (const grid of grids(asking, catalogue)) yield* cellsOf(grid)
  for await (const { division, series } of grids(asking, catalogue))
    for (const [position, { region, period, previous, date }] of (series.revisions ?? []).entries())
      yield put('revision', {
        division,
        indicator: series.indicator,
        region,
        period,
        position,
        previous,
        date,
      })
  for await (const { division, series } of grids(asking, catalogue))
    for (const { region, period, days } of series.lateReports ?? [])
      yield put('late_report', { division, indicator: series.indicator, region, period, days })
}

async function* breakdownsOf(asking: Asking, { divisions, indicators }: Wire['Catalogue']) {
  for (const { id: division } of divisions)
    for (const { id } of indicators) {
      const found = await asking.find<Wire['Breakdowns']>(`/indicators/${id}/breakdowns?division=${division}`)
      if (found !== null) yield found
    }
}

function* breakdownCells({
  indicator,
  division,
  unit,
  regions,
  breakdowns,
}: Wire['Breakdowns']): Generator<ImportRow> {
  for (const { id: breakdown, categories, periods, values, statuses } of breakdowns)
    for (const [row, region] of regions.entries())
      for (const [part, { id: category }] of categories.entries())
        for (const [column, period] of periods.entries())
          yield put('breakdown_cell', {
            indicator,
            division,
            breakdown,
            category,
            region,
            year: Number(period),
            unit,
            value: values[row]?.[part]?.[column] ?? null,
            status: statuses[row]?.[part]?.[column] ?? 'O',
          })
}

async function* breakdownRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
  const [first] = catalogue.divisions
  // Dimensions and their parts are the same in every division.
  const one = { ...catalogue, divisions: first === undefined ? [] : [first] }
  for await (const { indicator, breakdowns } of breakdownsOf(asking, one))
    for (const [position, { id, name }] of breakdowns.entries())
      yield put('breakdown', { indicator, id, position, name })
  for await (const { indicator, breakdowns } of breakdownsOf(asking, one))
    for (const { id: breakdown, categories } of breakdowns)
      for (const [position, { id, name }] of categories.entries())
        yield put('breakdown_category', { indicator, breakdown, id, position, name })
  for await (const breakdowns of breakdownsOf(asking, catalogue)) yield* breakdownCells(breakdowns)
}

interface Pages {
  readonly associations: Wire['AssociationPage']
  readonly courses: Wire['CoursePage']
  readonly events: Wire['EventPage']
  readonly houses: Wire['HousePage']
}

/** Pages of a register, region by region. */
async function* pages<K extends RegisterId>(
  asking: Asking,
  register: K,
  extents: readonly { division: string; region: string }[],
): AsyncGenerator<Pages[K]> {
  for (const { division, region } of extents)
    for (let offset = 0, total = 1; offset < total; offset += MAX_REGISTER_LIMIT) {
      const query = `division=${division}&region=${region}&offset=${offset}&limit=${MAX_REGISTER_LIMIT}&facets=no`
      const page = await asking.find<Pages[K]>(`/${register}?${query}`)
      if (page === null) break
      total = page.total
      yield page
    }
}

async function* placeRows(asking: Asking, { divisions }: Wire['Catalogue']): Rows {
  for (const { id: division, regions } of divisions) {
    let position = 0
    for (const { id: region } of regions) {
      const places = new Map<string, Wire['Place']>()
      for (const register of ['associations', 'courses', 'events', 'houses'] as const) {
        const query = `division=${division}&region=${region}&limit=0&facets=no&group=place`
        const page = await asking.find<Wire['RegisterPage']>(`/${register}?${query}`)
        for (const place of page?.places ?? []) places.set(place.id, place)
      }
      for (const { id, name, lon, lat } of places.values())
        yield put('place', { division, id, position: position++, region, name, lon, lat })
    }
  }
}

async function* registerRows(
  asking: Asking,
  catalogue: Wire['Catalogue'],
  limitTo: readonly string[] | null,
): Rows {
  const extents = catalogue.divisions.flatMap(({ id, regions }) =>
    regions.flatMap(({ id: region }) =>
      limitTo === null || limitTo.includes(region) ? [{ division: id, region }] : [],
    ),
  )
  const common = { is_published: true }
  for await (const { division, rows } of pages(asking, 'houses', extents))
    for (const { openedOn, ...row } of rows)
      yield put('house', { ...row, ...common, division, opened_on: openedOn })
  for await (const { division, rows } of pages(asking, 'associations', extents))
    for (const { foundedOn, registeredOn, closedOn, hasYouthWing, ...row } of rows)
      yield put('association', {
        ...row,
        ...common,
        division,
        founded_on: foundedOn,
        registered_on: registeredOn,
        closed_on: closedOn,
        has_youth_wing: hasYouthWing,
      })
  for await (const { division, rows } of pages(asking, 'courses', extents))
    for (const { startsOn, endsOn, ...row } of rows)
      yield put('course', { ...row, ...common, division, starts_on: startsOn, ends_on: endsOn })
  for await (const { division, rows } of pages(asking, 'events', extents))
    for (const { startsOn, endsOn, ...row } of rows)
      yield put('event', { ...row, ...common, division, starts_on: startsOn, ends_on: endsOn })
}

/** How many observations and rows of registers there will be, nearly. */
async function expectedRows(asking: Asking, { divisions, indicators }: Wire['Catalogue']): Promise<number> {
  let expected = 0
  for (const { id, regions } of divisions) {
    const first = indicators[0]?.id ?? ''
    const sample = await asking.find<Wire['Observations']>(`/observations?indicator=${first}&division=${id}`)
    expected += indicators.length * regions.length * (sample?.series[0]?.periods.length ?? 0)
    for (const register of ['associations', 'courses', 'events', 'houses']) {
      const page = await asking.find<Wire['RegisterPage']>(`/${register}?division=${id}&limit=0&facets=no`)
      expected += page?.total ?? 0
    }
  }
  return expected
}

export interface ContractSourceOptions {
  readonly carry: Carry
  /** Address that the paths of the contract hang under. */
  readonly base: string
  /** Registers of these regions only; null for all. */
  readonly registersOf?: readonly string[] | null
}

/** Reads a dataset from whatever answers the contract: the demonstration, or another server. */
export async function contractSource(options: ContractSourceOptions): Promise<ImportSource> {
  const { carry, base, registersOf = null } = options
  const asking = new Asking(carry, base.replace(/\/+$/, ''))
  const catalogue = await asking.get<Wire['Catalogue']>('/catalogue')
  async function* rows(): Rows {
    yield* programmeRows(asking, catalogue)
    yield* divisionRows(catalogue)
    yield* catalogueRows(asking, catalogue)
    yield* observationRows(asking, catalogue)
    yield* breakdownRows(asking, catalogue)
    yield* placeRows(asking, catalogue)
    yield* registerRows(asking, catalogue, registersOf)
  }
  return {
    name: base,
    rows: rows(),
    expected: registersOf === null ? await expectedRows(asking, catalogue) : null,
  }
}
