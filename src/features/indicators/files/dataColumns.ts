/** Kinds of values a column holds, as XML Schema names them. */
type ColumnType = 'string' | 'number' | 'integer' | 'date' | 'gYear'

interface Column {
  readonly name: string
  readonly type: ColumnType
  /** A value in every row. */
  readonly isRequired: boolean
}

const column = <N extends string>(name: N, type: ColumnType = 'string', isRequired = false) =>
  ({ name, type, isRequired }) as const satisfies Column

/** Columns of the data of one indicator, in the order of the file. */
export const DATA_COLUMNS = [
  column('indicator', 'string', true),
  column('division', 'gYear', true),
  column('region_id', 'string', true),
  column('iso_3166_2'),
  column('kato'),
  column('region', 'string', true),
  column('period', 'string', true),
  column('period_start', 'date', true),
  column('period_end', 'date', true),
  column('value', 'number'),
  column('unit', 'string', true),
  column('span', 'string', true),
  column('normalisation', 'string', true),
  column('value_reported', 'number'),
  column('status', 'string', true),
  column('absence'),
  column('rule'),
  column('margin', 'number'),
  column('late_days', 'integer'),
  column('revised_from', 'number'),
  column('revised_on', 'date'),
] as const

export type DataColumn = (typeof DATA_COLUMNS)[number]['name']

/** What tells one row from every other. */
export const PRIMARY_KEY: readonly DataColumn[] = ['indicator', 'division', 'region_id', 'period']
