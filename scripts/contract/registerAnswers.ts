import type { RegisterId } from '../../src/domain/register/register'
import type { Query } from './ask'
import { REGISTERS } from './resources'
import { NotJudged, type Breach } from './rule'
import type { Source } from './source'

/** A row as sent; its fields are judged by other rules. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** The parts of a page that these rules look at. */
export interface Page {
  readonly at: string
  readonly total: number
  readonly rows: readonly Row[]
  readonly places: ReadonlySet<string>
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly groups: readonly { readonly key: string; readonly count: number }[]
}

interface WirePage {
  readonly total: number
  readonly rows: readonly Row[]
  readonly places: readonly { readonly id: string }[]
  readonly facets: readonly {
    readonly field: string
    readonly values: readonly { value: string; count: number }[]
  }[]
  readonly groups: readonly { readonly key: string; readonly count: number }[]
}

const isPage = (json: unknown): json is WirePage =>
  typeof json === 'object' &&
  json !== null &&
  ['rows', 'places', 'facets', 'groups'].every((key) => Array.isArray(Reflect.get(json, key))) &&
  typeof Reflect.get(json, 'total') === 'number'

/** A page of a register. @throws NotJudged when there is none, or it has not the shape of one. */
export async function pageOf(source: Source, register: RegisterId, query: Query = {}): Promise<Page> {
  const { id: division } = await source.division()
  const { json, reply } = await source.json(`/${register}`, { division, ...query })
  if (!isPage(json)) throw new NotJudged(`${reply.at} has not the shape of a page`)
  return {
    at: reply.at,
    total: json.total,
    rows: json.rows,
    places: new Set(json.places.map(({ id }) => id)),
    facets: new Map(
      json.facets.map(({ field, values }) => [
        field,
        new Map(values.map(({ value, count }) => [value, count])),
      ]),
    ),
    groups: json.groups,
  }
}

/** Registers that the source has. @throws NotJudged when it has none. */
async function offered(source: Source): Promise<readonly RegisterId[]> {
  const { id: division } = await source.division()
  const found: RegisterId[] = []
  for (const register of REGISTERS) {
    const { status } = await source.asker.get(`/${register}`, { division, limit: 200 })
    if (status !== 404) found.push(register)
  }
  if (found.length === 0) throw new NotJudged('the source has no registers')
  return found
}

/** Judges each register the source has. */
export async function ofEachRegister(
  source: Source,
  judge: (register: RegisterId) => Promise<readonly Breach[]>,
): Promise<readonly Breach[]> {
  const breaches: Breach[] = []
  for (const register of await offered(source)) breaches.push(...(await judge(register)))
  return breaches
}

/** Most rows a rule reads through. */
const MOST_READ = 3000

/**
 * A question about a register that is small enough to be read through: the whole, a region of it, or a month of that.
 * @returns the query that narrows it, and how many rows match.
 */
export async function readableExtent(
  source: Source,
  register: RegisterId,
): Promise<{ query: Query; total: number }> {
  const whole = await pageOf(source, register, { limit: 0, facets: 'yes' })
  if (whole.total <= MOST_READ) return { query: {}, total: whole.total }
  const regions = [...(whole.facets.get('region') ?? [])].filter(([, count]) => count > 0)
  const [region, count] = regions.toSorted((a, b) => a[1] - b[1])[0] ?? []
  if (region === undefined || count === undefined)
    throw new NotJudged(
      `/${register} has ${whole.total} rows and no counts by region to read a part of it by`,
    )
  return { query: { region }, total: count }
}
