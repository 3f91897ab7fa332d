import type { components } from '../../../../../src/data/contract'
import type { RegisterId } from '../../../../../src/domain/register/register'
import type { Session } from '../../database'
import { ownRegions, type Access } from '../access'
import { CONTRACT, type Stamp } from '../dataset'
import { Refused } from '../refused'
import { conditions, findWords, Values, type Asked } from './conditions'
import { countFacets, countGroups, countRows } from './counts'
import type { Question } from './question'
import { SHAPES, type Shape } from './shapes'

type Page = components['schemas']['RegisterPage']
type AnyShape = Shape<string, string>
type Row = Readonly<Record<string, unknown>> & { readonly place: string }

/** How rows are sorted: fields are those of the shape, the question was checked against it. */
function orderOf(
  shape: AnyShape,
  { sort, language }: Question,
): { readonly joins: string; readonly keys: string } {
  const orders = sort.map(({ field, isDescending }, at) => {
    const order = shape.sorts[field]
    if (order === undefined) throw new Error(`the register has no order by ${field}`)
    const named = (sql: string) => sql.replaceAll('{by}', `by_${at}`).replaceAll('{rank}', `rank_${language}`)
    const key = `${named(order.sql)} ${isDescending ? 'desc' : 'asc'}`
    return { join: named(order.join ?? ''), key: order.canMiss === true ? `${key} nulls last` : key }
  })
  return {
    joins: orders.map(({ join }) => join).join(' '),
    keys: [...orders.map(({ key }) => key), 'e.id'].join(', '),
  }
}

async function readRows(session: Session, shape: AnyShape, asked: Asked): Promise<readonly Row[]> {
  const { question } = asked
  if (question.limit === 0) return []
  const values = new Values()
  const where = conditions(shape, asked, values)
  const { joins, keys } = orderOf(shape, question)
  // Only ids are sorted; rows are made of those that are shown.
  const rows = await session.query<{ row: Row }>(
    `with sorted as (
        select e.id from ${shape.table} e ${joins} where ${where}
        order by ${keys} limit ${values.mention(question.limit)} offset ${values.mention(question.offset)}
      ), shown as (select id, row_number() over () as at from sorted)
      select ${shape.row} as row from shown join ${shape.table} e on e.division = $1 and e.id = shown.id order by shown.at`,
    values.all,
  )
  return rows.map(({ row }) => row)
}

/** A register of which nothing may be seen is not there: that it is would tell what is in it. */
async function checkExtent(
  session: Session,
  { division, region }: Question,
  shape: AnyShape,
  access: Access,
): Promise<void> {
  const [known] = await session.query<{ has_rows: boolean; has_region: boolean }>(
    `select exists (
        select from ${shape.table} where division = $1 and (is_published or $3::text[] is null or region = any($3))
      ) as has_rows,
      $2::text is null or exists (select from region where division = $1 and id = $2) as has_region`,
    [division, region, ownRegions(access)],
  )
  if (known?.has_rows !== true) throw new Refused(404, 'There is no such register for this division')
  if (!known.has_region) throw new Refused(404, `There is no region ${region ?? ''}`)
}

async function readPlaces(
  session: Session,
  division: string,
  ids: readonly string[],
): Promise<Page['places']> {
  if (ids.length === 0) return []
  return [
    ...(await session.query<Page['places'][number]>(
      `select p.id, n.text as name, p.lon, p.lat from place p join name n on n.id = p.name
        where p.division = $1 and p.id = any($2) order by p.position`,
      [division, ids],
    )),
  ]
}

/** A page of a register, with counts over all matching rows. */
export async function readRegister(
  session: Session,
  register: RegisterId,
  question: Question,
  { stamp, access }: { readonly stamp: Stamp; readonly access: Access },
): Promise<Page & { readonly rows: readonly Row[] }> {
  const shape: AnyShape = SHAPES[register]
  await checkExtent(session, question, shape, access)
  const asked: Asked = { question, words: await findWords(session, question), access }
  const rows = await readRows(session, shape, asked)
  const groups = await countGroups(session, shape, asked)
  const placed = [
    ...rows.map(({ place }) => place),
    ...(question.group === 'place' ? groups.map(({ key }) => key) : []),
  ]
  return {
    contract: CONTRACT,
    datasetVersion: stamp.version,
    register,
    // Known to the database, which knows those of the contract only.
    division: question.division as Page['division'],
    asOf: stamp.as_of,
    total: await countRows(session, shape, asked),
    offset: question.offset,
    places: await readPlaces(session, question.division, [...new Set(placed)]),
    facets: question.hasFacets ? await countFacets(session, shape, asked) : [],
    groups,
    rows,
  }
}
