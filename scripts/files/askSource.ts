import type { Carry } from '../../src/data/adapters/fetchJson'
import type { components } from '../../src/data/contract'
import { MAX_INDICATORS } from '../../src/data/contractLists'
import type { RegisterId } from '../../src/domain/register/register'
import { MAX_REGISTER_LIMIT } from '../../src/domain/register/registerFields'

type Schemas = components['schemas']

/** What the paths of the contract answer, as far as a package is made of them. */
export interface SourceAnswers {
  readonly catalogue: Schemas['Catalogue']
  /** Null where the source does not tell more of it than its catalogue. */
  readonly dataset: Schemas['Dataset'] | null
  /** Of the divisions that the source has boundaries of. */
  readonly boundaries: readonly Schemas['Boundaries'][]
  readonly populations: Schemas['Populations']
  readonly programmes: readonly Schemas['Programme'][]
  readonly metadata: readonly Schemas['IndicatorMetadata'][]
  readonly observations: readonly Schemas['Observations'][]
  /** Null where the source has none. */
  readonly breakdowns: readonly Schemas['Breakdowns'][] | null
  readonly places: readonly Schemas['Place'][]
  readonly associations: Rows<'Association'>
  readonly courses: Rows<'Course'>
  readonly events: Rows<'Event'>
  readonly houses: Rows<'House'>
}

type RowName = 'Association' | 'Course' | 'Event' | 'House'
/** Rows of a register by division; null where the source has no such register. */
type Rows<Name extends RowName> = ReadonlyMap<Schemas['DivisionId'], readonly Schemas[Name][]> | null

const BASE = 'http://source.invalid/api'

/** The JSON of an answer; null for 404. */
async function ask<T>(carry: Carry, at: string): Promise<T | null> {
  const response = await carry(new Request(`${BASE}${at}`))
  if (response.status === 404) return null
  if (response.status !== 200) throw new Error(`${at} answers ${response.status}: ${await response.text()}`)
  // Answers are judged by the contract suite; here they are only copied.
  return (await response.json()) as T
}

async function need<T>(carry: Carry, at: string): Promise<T> {
  const answer = await ask<T>(carry, at)
  if (answer === null) throw new Error(`${at} answers 404`)
  return answer
}

async function askAll<T>(carry: Carry, paths: readonly string[]): Promise<readonly T[]> {
  const answers: T[] = []
  for (const path of paths) {
    const answer = await ask<T>(carry, path)
    if (answer !== null) answers.push(answer)
  }
  return answers
}

async function rowsOf<Name extends RowName>(
  carry: Carry,
  register: RegisterId,
  divisions: readonly Schemas['DivisionId'][],
): Promise<Rows<Name>> {
  const byDivision = new Map<Schemas['DivisionId'], readonly Schemas[Name][]>()
  for (const division of divisions) {
    const rows: Schemas[Name][] = []
    for (let total = Infinity; rows.length < total;) {
      const at = `/${register}?division=${division}&facets=no&limit=${MAX_REGISTER_LIMIT}&offset=${rows.length}`
      const page = await ask<{ total: number; rows: Schemas[Name][] }>(carry, at)
      if (page === null) break
      rows.push(...page.rows)
      total = page.total
      byDivision.set(division, rows)
      if (page.rows.length === 0) break
    }
  }
  return byDivision.size === 0 ? null : byDivision
}

const REGISTERS = ['events', 'associations', 'courses', 'houses'] as const

async function placesOf(carry: Carry, divisions: readonly string[]): Promise<readonly Schemas['Place'][]> {
  const paths = REGISTERS.flatMap((register) =>
    divisions.map((division) => `/${register}?division=${division}&facets=no&limit=0&group=place`),
  )
  const pages = await askAll<Schemas['RegisterPage']>(carry, paths)
  return [...new Map(pages.flatMap(({ places }) => places).map((place) => [place.id, place])).values()]
}

/** Asks a source of the contract for everything it has. */
export async function askSource(carry: Carry): Promise<SourceAnswers> {
  const catalogue = await need<Schemas['Catalogue']>(carry, '/catalogue')
  const divisions = catalogue.divisions.map(({ id }) => id)
  const ids = catalogue.indicators.map(({ id }) => id)
  const batches = Array.from({ length: Math.ceil(ids.length / MAX_INDICATORS) }, (_, at) =>
    ids.slice(at * MAX_INDICATORS, (at + 1) * MAX_INDICATORS).join(','),
  )
  const programmes = (catalogue.programmes ?? [catalogue.programme]).map(({ id }) => `/programmes/${id}`)
  const breakdowns = await askAll<Schemas['Breakdowns']>(
    carry,
    divisions.flatMap((division) => ids.map((id) => `/indicators/${id}/breakdowns?division=${division}`)),
  )
  return {
    catalogue,
    dataset: await ask<Schemas['Dataset']>(carry, '/dataset'),
    boundaries: await askAll<Schemas['Boundaries']>(
      carry,
      divisions.map((division) => `/boundaries/${division}`),
    ),
    populations: await need<Schemas['Populations']>(carry, '/populations'),
    programmes: await askAll<Schemas['Programme']>(carry, programmes),
    metadata: await askAll<Schemas['IndicatorMetadata']>(
      carry,
      ids.map((id) => `/indicators/${id}`),
    ),
    observations: await askAll<Schemas['Observations']>(
      carry,
      divisions.flatMap((division) =>
        batches.map((batch) => `/observations?indicator=${batch}&division=${division}`),
      ),
    ),
    breakdowns: breakdowns.length === 0 ? null : breakdowns,
    places: await placesOf(carry, divisions),
    associations: await rowsOf(carry, 'associations', divisions),
    courses: await rowsOf(carry, 'courses', divisions),
    events: await rowsOf(carry, 'events', divisions),
    houses: await rowsOf(carry, 'houses', divisions),
  }
}
