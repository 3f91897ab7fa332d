import { fold } from '../../../../../src/domain/searchFold'
import type { Session } from '../../database'
import { ownRegions, type Access } from '../access'
import type { Question } from './question'
import type { Shape } from './shapes'

/** Numbers its values as they are mentioned: none of them is ever part of the text of a statement. */
export class Values {
  readonly all: unknown[] = []

  /** `$3`, for the value. */
  mention(value: unknown): string {
    this.all.push(value)
    return `$${this.all.length}`
  }
}

/** Words are narrowed by the first ones, as many as anybody means. */
const MOST_WORDS = 30

/** Words a search asks for, folded, each once. */
export const askedWords = (text: string): readonly string[] =>
  [...new Set(fold(text).words)].slice(0, MOST_WORDS)

/** Names and places that a word is the beginning of. */
export interface Found {
  readonly names: readonly number[]
  readonly places: readonly string[]
}

const FIND = `with found as (
    select distinct name from name_word where word >= $1 and word < $1 || chr(1114111)
  )
  select (select coalesce(array_agg(name), '{}') from found) as names,
    (select coalesce(array_agg(p.id::text), '{}') from place p join found f on f.name = p.name where p.division = $2) as places`

/** What each asked word finds. */
export async function findWords(session: Session, { search, division }: Question): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const word of askedWords(search)) found.push(...(await session.query<Found>(FIND, [word, division])))
  return found
}

/** The region asked for is one more filter of the facet of regions. */
export function filtersOf({ filters, region }: Question): ReadonlyMap<string, readonly string[]> {
  const all = new Map(Object.entries(filters))
  if (region === null) return all
  const named = all.get('region')
  return all.set('region', named === undefined || named.includes(region) ? [region] : [])
}

export interface Asked {
  readonly question: Question
  readonly words: readonly Found[]
  readonly access: Access
}

type AnyShape = Shape<string, string>

function filterCondition(
  { facets }: AnyShape,
  field: string,
  wanted: readonly string[],
  values: Values,
): string {
  const facet = facets[field]
  if (facet === undefined) throw new Error(`the register has no field ${field}`)
  const [only, ...others] = wanted
  if (facet.isList === true) return `${facet.sql} && ${values.mention(wanted)}::text[]`
  // One value leaves rows in the order of an index that begins with it.
  if (only !== undefined && others.length === 0) return `${facet.sql}::text = ${values.mention(only)}`
  return `${facet.sql}::text = any(${values.mention(wanted)}::text[])`
}

/**
 * What a row must have.
 * @param leftAside a field whose own filter does not count, for its facet.
 */
export function conditions(
  shape: AnyShape,
  { question, words, access }: Asked,
  values: Values,
  leftAside?: string,
): string {
  const all = [`e.division = ${values.mention(question.division)}`]
  const own = ownRegions(access)
  if (own !== null) all.push(`(e.is_published or e.region = any(${values.mention(own)}::text[]))`)
  if (question.from !== null) all.push(`${shape.day} >= ${values.mention(question.from)}::date`)
  if (question.to !== null) all.push(`${shape.day} <= ${values.mention(question.to)}::date`)
  for (const [field, wanted] of filtersOf(question))
    if (field !== leftAside) all.push(filterCondition(shape, field, wanted, values))
  for (const { names, places } of words) {
    const list = values.mention(names)
    const anyOf = shape.searched.map((column) => `e.${column} = any(${list}::integer[])`)
    all.push(`(${[...anyOf, `e.place = any(${values.mention(places)}::text[])`].join(' or ')})`)
  }
  return all.join(' and ')
}
