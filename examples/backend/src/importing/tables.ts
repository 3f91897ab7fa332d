import type { TableName } from './rows'

/** How rows of a table are written. */
export interface Table {
  /** Columns with their types, as `json_to_recordset` reads them. */
  readonly columns: Readonly<Record<string, string>>
  /** Columns that hold the number of a name where the row has the name. */
  readonly names?: readonly string[]
  /** Columns filled from another of the row. */
  readonly copies?: Readonly<Record<string, string>>
}

const CELL = { division: 'text', indicator: 'text', region: 'text', period: 'text' }
const PLACED = { division: 'text', id: 'text', region: 'text', place: 'text', is_published: 'boolean' }

/** Every table of a dataset, in the order in which rows may refer to others. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  programme: {
    columns: {
      id: 'text',
      position: 'integer',
      name: 'jsonb',
      approved: 'date',
      first_year: 'integer',
      last_year: 'integer',
    },
  },
  direction: { columns: { programme: 'text', id: 'text', position: 'integer', name: 'jsonb' } },
  field: {
    columns: { programme: 'text', direction: 'text', id: 'text', position: 'integer', name: 'jsonb' },
  },
  measure: {
    columns: {
      programme: 'text',
      id: 'text',
      position: 'integer',
      direction: 'text',
      field: 'text',
      number: 'integer',
      title: 'jsonb',
      monitorable: 'text',
      indicators: 'text[]',
    },
  },
  division: { columns: { id: 'text', position: 'integer', name: 'jsonb', from_date: 'date' } },
  region: {
    columns: {
      division: 'text',
      id: 'text',
      position: 'integer',
      kind: 'text',
      name: 'jsonb',
      short_name: 'jsonb',
      abbreviation: 'jsonb',
      centre: 'jsonb',
      iso: 'text',
      iso_old: 'text',
      kato: 'text',
      aliases: 'text[]',
      area_km2: 'double precision',
      sort_name: 'integer',
    },
    names: ['sort_name'],
    copies: { sort_name: 'name' },
  },
  boundaries: { columns: { division: 'text', topology: 'json' } },
  indicator: {
    columns: {
      id: 'text',
      position: 'integer',
      role: 'text',
      programme: 'text',
      direction: 'text',
      field: 'text',
      measures: 'text[]',
      name: 'jsonb',
      unit: 'text',
      unit_name: 'jsonb',
      kind: 'text',
      frequency: 'text',
      better: 'text',
      over_regions: 'text',
      over_time: 'text',
      numerator: 'text',
      denominator: 'text',
      weight: 'text',
      normalisations: 'text[]',
      decimals: 'integer',
      range_min: 'double precision',
      range_max: 'double precision',
      part_of: 'text',
      rules: 'jsonb',
      breaks: 'jsonb',
      fixed_breaks: 'double precision[]',
      headline: 'integer',
      definition: 'jsonb',
      numerator_text: 'jsonb',
      denominator_text: 'jsonb',
      disaggregations: 'jsonb',
      sources: 'text[]',
      sort_name: 'integer',
    },
    names: ['sort_name'],
    copies: { sort_name: 'name' },
  },
  dataset: {
    columns: {
      id: 'text',
      version: 'text',
      title: 'jsonb',
      source: 'jsonb',
      is_demonstration: 'boolean',
      as_of: 'date',
      first_period: 'text',
      last_period: 'text',
      reporting_quarter: 'integer',
      reporting_year: 'integer',
      programme: 'text',
      publisher: 'jsonb',
      licence: 'jsonb',
      licence_url: 'text',
      import: 'integer',
    },
  },
  target: {
    columns: {
      position: 'integer',
      indicator: 'text',
      division: 'text',
      region: 'text',
      year: 'integer',
      value: 'double precision',
      kind: 'text',
      source: 'jsonb',
    },
  },
  population: {
    columns: { division: 'text', region: 'text', year: 'integer', residents: 'integer', urban: 'integer' },
  },
  series: { columns: { division: 'text', indicator: 'text', unit: 'text', rule_ids: 'text[]' } },
  observation: {
    columns: {
      ...CELL,
      value: 'double precision',
      status: 'text',
      rule: 'text',
      margin: 'double precision',
      is_published: 'boolean',
    },
  },
  revision: { columns: { ...CELL, position: 'integer', previous: 'double precision', date: 'date' } },
  late_report: { columns: { ...CELL, days: 'integer' } },
  breakdown: { columns: { indicator: 'text', id: 'text', position: 'integer', name: 'jsonb' } },
  breakdown_category: {
    columns: { indicator: 'text', breakdown: 'text', id: 'text', position: 'integer', name: 'jsonb' },
  },
  breakdown_cell: {
    columns: {
      indicator: 'text',
      division: 'text',
      breakdown: 'text',
      category: 'text',
      region: 'text',
      year: 'integer',
      unit: 'text',
      value: 'double precision',
      status: 'text',
    },
  },
  place: {
    columns: {
      division: 'text',
      id: 'text',
      position: 'integer',
      region: 'text',
      name: 'integer',
      lon: 'double precision',
      lat: 'double precision',
    },
    names: ['name'],
  },
  house: { columns: { ...PLACED, name: 'integer', opened_on: 'date' }, names: ['name'] },
  association: {
    columns: {
      ...PLACED,
      name: 'integer',
      level: 'text',
      status: 'text',
      founded_on: 'date',
      registered_on: 'date',
      closed_on: 'date',
      house: 'integer',
      has_youth_wing: 'boolean',
      languages: 'text[]',
      courses: 'integer',
      events: 'integer',
    },
    names: ['name', 'house'],
  },
  course: {
    columns: {
      ...PLACED,
      provider: 'integer',
      language: 'text',
      level: 'text',
      format: 'text',
      starts_on: 'date',
      ends_on: 'date',
      capacity: 'integer',
      enrolled: 'integer',
      ended: 'integer',
      completed: 'integer',
    },
    names: ['provider'],
  },
  event: {
    columns: {
      ...PLACED,
      title: 'integer',
      starts_on: 'date',
      ends_on: 'date',
      type: 'text',
      direction: 'text',
      measure: 'text',
      organiser: 'integer',
      participants: 'integer',
      tags: 'text[]',
    },
    names: ['title', 'organiser'],
  },
}

// The keys are those of the record.
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]
