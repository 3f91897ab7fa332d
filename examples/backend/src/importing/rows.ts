import type { BoundariesFile } from '../../../../src/data/answers/boundariesAnswer'
import type { components } from '../../../../src/data/contract'
import type { LocalText } from '../../../../src/domain/region'

type Wire = components['schemas']

/** What a row of each table brings, in the words of the schema (`migrations/`). Dates are `YYYY-MM-DD`. */
export interface ImportRows {
  programme: {
    id: string
    position: number
    name: LocalText
    approved: string
    first_year: number | null
    last_year: number | null
  }
  direction: { programme: string; id: string; position: number; name: LocalText }
  field: { programme: string; direction: string; id: string; position: number; name: LocalText }
  measure: {
    programme: string
    id: string
    position: number
    direction: string
    field: string
    number: number
    title: LocalText
    monitorable: Wire['Measure']['monitorable']
    indicators: readonly string[]
  }
  division: { id: string; position: number; name: LocalText; from_date: string }
  region: {
    division: string
    id: string
    position: number
    kind: Wire['Region']['kind']
    name: LocalText
    short_name: LocalText
    abbreviation: LocalText
    centre: LocalText
    iso: string | null
    iso_old: string | null
    kato: string
    aliases: readonly string[]
    area_km2: number | null
  }
  /** TopoJSON as it arrived. */
  boundaries: { division: string; topology: BoundariesFile }
  indicator: {
    id: string
    position: number
    role: Wire['Indicator']['role']
    programme: string
    direction: string
    field: string
    measures: readonly string[]
    name: LocalText
    unit: string
    unit_name: LocalText
    kind: Wire['Indicator']['kind']
    frequency: Wire['Indicator']['frequency']
    better: Wire['Indicator']['better']
    over_regions: Wire['Indicator']['overRegions']
    over_time: Wire['Indicator']['overTime']
    numerator: string | null
    denominator: string | null
    weight: string | null
    normalisations: readonly string[]
    decimals: number
    range_min: number | null
    range_max: number | null
    part_of: string | null
    rules: Wire['Indicator']['rules']
    breaks: Wire['Indicator']['breaks']
    fixed_breaks: readonly number[] | null
    headline: number | null
    definition: LocalText
    numerator_text: LocalText
    denominator_text: LocalText
    disaggregations: readonly LocalText[]
    sources: readonly string[]
  }
  dataset: {
    id: string
    version: string
    title: LocalText
    source: LocalText
    is_demonstration: boolean
    as_of: string
    first_period: string
    last_period: string
    reporting_quarter: number | null
    reporting_year: number | null
    programme: string
    publisher: LocalText | null
    licence: LocalText | null
    licence_url: string | null
  }
  target: {
    position: number
    indicator: string
    division: string | null
    region: string
    year: number
    value: number
    kind: Wire['Target']['kind']
    source: LocalText
  }
  population: { division: string; region: string; year: number; residents: number; urban: number | null }
  series: { division: string; indicator: string; unit: string; rule_ids: readonly string[] | null }
  observation: Cell & {
    value: number | null
    status: string
    rule: string | null
    margin: number | null
    is_published: boolean
  }
  revision: Cell & { position: number; previous: number | null; date: string }
  late_report: Cell & { days: number }
  breakdown: { indicator: string; id: string; position: number; name: LocalText }
  breakdown_category: { indicator: string; breakdown: string; id: string; position: number; name: LocalText }
  breakdown_cell: {
    indicator: string
    division: string
    breakdown: string
    category: string
    region: string
    year: number
    unit: string
    value: number | null
    status: string
  }
  place: {
    division: string
    id: string
    position: number
    region: string
    name: LocalText
    lon: number
    lat: number
  }
  house: Placed & { name: LocalText; opened_on: string }
  association: Placed & {
    name: LocalText
    level: Wire['Association']['level']
    status: Wire['Association']['status']
    founded_on: string
    registered_on: string | null
    closed_on: string | null
    house: LocalText | null
    has_youth_wing: boolean
    languages: readonly string[]
    courses: number
    events: number
  }
  course: Placed & {
    provider: LocalText
    language: string
    level: Wire['Course']['level']
    format: Wire['Course']['format']
    starts_on: string
    ends_on: string
    capacity: number
    enrolled: number | null
    ended: number | null
    completed: number | null
  }
  event: Placed & {
    title: LocalText
    starts_on: string
    ends_on: string
    type: string
    direction: string
    measure: string
    organiser: LocalText
    participants: number
    tags: readonly string[]
  }
}

interface Cell {
  division: string
  indicator: string
  region: string
  period: string
}

/** A row of a register. */
interface Placed {
  division: string
  id: string
  region: string
  place: string
  is_published: boolean
}

export type TableName = keyof ImportRows

/** A row on its way into a table. */
export type ImportRow = {
  readonly [K in TableName]: { readonly table: K; readonly row: ImportRows[K] }
}[TableName]

/** Hears how far a source has been looked at: the part that is looked at, and how many bytes of how many it has been. */
export type TellCheck = (progress: {
  readonly path: string
  readonly bytes: number
  readonly expected: number
}) => void

/** What an importer reads: rows in the order of `TABLES`, and how many there will be, where that is known. */
export interface ImportSource {
  /** For the audit: where it came from. */
  readonly name: string
  /** Looks at everything before the first row is asked for. @throws Error when the source is not to be imported */
  readonly check?: (tell: TellCheck) => Promise<void>
  readonly rows: AsyncIterable<ImportRow>
  readonly expected: number | null
}

/** A row for a table. */
export const put = <K extends TableName>(table: K, row: ImportRows[K]): ImportRow =>
  // The pair is one of the union by its own type; a generic pair is not seen to be.
  ({ table, row }) as unknown as ImportRow
