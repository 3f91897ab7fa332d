import type { components } from '../../../../../src/data/contract'
import type { RegisterId } from '../../../../../src/domain/register/register'
import { MAX_REGISTER_LIMIT } from '../../../../../src/domain/register/registerFields'
import { put } from '../rows'
import type { Asking, Rows } from './asking'

type Wire = components['schemas']

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

/** Places that registers name, region by region. */
export async function* placeRows(asking: Asking, { divisions }: Wire['Catalogue']): Rows {
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

/** Rows of all registers. @param limitTo regions; null for all. */
export async function* registerRows(
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
