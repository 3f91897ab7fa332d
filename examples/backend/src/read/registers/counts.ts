import type { components } from '../../../../../src/data/contract'
import type { Session } from '../../database'
import { conditions, filtersOf, Values, type Asked } from './conditions'
import type { Shape } from './shapes'

type Page = components['schemas']['RegisterPage']
type AnyShape = Shape<string, string>
type Counts = Page['facets'][number]['values']

/** Where matching rows are counted: beforehand where neither words nor days are asked for. */
function countedIn(
  shape: AnyShape,
  { question, words }: Asked,
): { readonly table: string; readonly count: string } {
  const { from, to } = question
  if (shape.counted === undefined || words.length > 0 || from !== null || to !== null)
    return { table: shape.table, count: 'count(*)::integer' }
  return { table: shape.counted, count: 'coalesce(sum(e.count), 0)::integer' }
}

/** How many rows match. */
export async function countRows(session: Session, shape: AnyShape, asked: Asked): Promise<number> {
  const { table, count } = countedIn(shape, asked)
  const values = new Values()
  const where = conditions(shape, asked, values)
  const [row] = await session.query<{ count: number }>(
    `select ${count} as count from ${table} e where ${where}`,
    values.all,
  )
  return row?.count ?? 0
}

/** Counts by several fields whose own filters do not matter, in one pass over the rows. */
async function countTogether(
  session: Session,
  shape: AnyShape,
  asked: Asked,
  fields: readonly string[],
): Promise<ReadonlyMap<string, Counts>> {
  const values = new Values()
  const where = conditions(shape, asked, values)
  const { table, count } = countedIn(shape, asked)
  const columns = fields.map((field) => `${shape.facets[field]?.sql}::text as "${field}"`)
  const rows = await session.query<
    Record<string, string | null> & { readonly count: number; readonly field: number }
  >(
    `select ${fields.map((field) => `"${field}"`).join(', ')},
        grouping(${fields.map((field) => `"${field}"`).join(', ')}) as field, ${count} as count
      from (select ${columns.join(', ')}${table === shape.table ? '' : ', e.count'} from ${table} e where ${where}) e
      group by grouping sets (${fields.map((field) => `("${field}")`).join(', ')})`,
    values.all,
  )
  const counts = new Map<string, Counts>(fields.map((field) => [field, []]))
  for (const row of rows) {
    // Each row is of one field: all bits are set but its own, the first field having the highest.
    const at = fields.findIndex((_, i) => (row.field & (1 << (fields.length - 1 - i))) === 0)
    const field = fields[at] ?? ''
    counts.get(field)?.push({ value: row[field] ?? '', count: row.count })
  }
  return counts
}

async function countAlone(session: Session, shape: AnyShape, asked: Asked, field: string): Promise<Counts> {
  const facet = shape.facets[field]
  if (facet === undefined) throw new Error(`the register has no field ${field}`)
  const values = new Values()
  const where = conditions(shape, asked, values, field)
  const { table, count } = countedIn(shape, asked)
  const [value, from] =
    facet.isList === true
      ? ['value', `${table} e cross join unnest(${facet.sql}) as value`]
      : [`${facet.sql}::text`, `${table} e`]
  return [
    ...(await session.query<Counts[number]>(
      `select ${value} as value, ${count} as count from ${from} where ${where} group by 1`,
      values.all,
    )),
  ]
}

/** Most frequent first, then by value. */
const sorted = (counts: Counts): Counts =>
  counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** Counts by facet, the filter of the facet itself left aside. */
export async function countFacets(session: Session, shape: AnyShape, asked: Asked): Promise<Page['facets']> {
  const fields = Object.keys(shape.facets)
  const filtered = filtersOf(asked.question)
  const isTogether = (field: string) => !filtered.has(field) && shape.facets[field]?.isList !== true
  const together = fields.filter(isTogether)
  const counts = new Map(together.length === 0 ? [] : await countTogether(session, shape, asked, together))
  for (const field of fields)
    if (!isTogether(field)) counts.set(field, await countAlone(session, shape, asked, field))
  return fields.map((field) => ({ field, values: sorted(counts.get(field) ?? []) }))
}

/** Counts of all matching rows by first day or by place. */
export async function countGroups(session: Session, shape: AnyShape, asked: Asked): Promise<Page['groups']> {
  const { group } = asked.question
  if (group === null) return []
  const values = new Values()
  const where = conditions(shape, asked, values)
  const isByDay = group === 'day'
  const { table, count } = isByDay
    ? { table: shape.table, count: 'count(*)::integer' }
    : countedIn(shape, asked)
  const key = isByDay ? `${shape.day}::text` : 'e.place::text'
  return [
    ...(await session.query<Page['groups'][number]>(
      `select ${key} as key, ${count} as count from ${table} e where ${where} group by 1 order by 1`,
      values.all,
    )),
  ]
}
