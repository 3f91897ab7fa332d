import type { components } from '../../../../../src/data/contract'
import { put, type ImportRow } from '../rows'
import type { Asking, Rows } from './asking'

type Wire = components['schemas']

function* directionRows(programme: string, directions: readonly Wire['Direction'][]): Generator<ImportRow> {
  for (const [position, { id, name }] of directions.entries())
    yield put('direction', { programme, id, position, name })
}

function* fieldRows(programme: string, directions: readonly Wire['Direction'][]): Generator<ImportRow> {
  for (const direction of directions)
    for (const [position, { id, name }] of direction.fields.entries())
      yield put('field', { programme, direction: direction.id, id, position, name })
}

/** Programmes with their directions, fields and measures. */
export async function* programmeRows(asking: Asking, catalogue: Wire['Catalogue']): Rows {
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

/** Divisions, their regions, and where those are. */
export async function* divisionRows(asking: Asking, { divisions }: Wire['Catalogue']): Rows {
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
  for (const { id: division } of divisions) {
    const found = await asking.find<Wire['Boundaries']>(`/boundaries/${division}`)
    if (found === null) continue
    const { contract: _, division: __, ...topology } = found
    yield put('boundaries', { division, topology })
  }
}
