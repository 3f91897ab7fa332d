import { describe, expect, test } from 'vitest'
import { NO_WISHES } from '../../src/domain/register/registerFields'
import { registerParameters } from '../../src/data/adapters/registerParameters'
import { DataError } from '../../src/domain/DataError'
import type { RegisterId, RegisterQuery } from '../../src/domain/register/register'
import { json, portOver, resourceOf } from './portOver'
import { wireCatalogue } from './wirePayloads'

const DIVISION = '2013'
const REGION = wireCatalogue().divisions[0]?.regions[0]?.id ?? ''
const OTHER = wireCatalogue().divisions[0]?.regions[1]?.id ?? ''

const ASKED: RegisterQuery = { ...NO_WISHES, division: DIVISION }

const event = (id: string, differences: object = {}) => ({
  id,
  title: { kk: 'Концерт', ru: 'Концерт', en: 'Concert' },
  region: REGION,
  place: 'town',
  startsOn: '2019-09-05',
  endsOn: '2019-09-06',
  type: 'language-day-events',
  direction: '5.1',
  measure: '5.1.state-language.4',
  organiser: { ru: 'Дом дружбы' },
  participants: 120,
  tags: ['jubilee'],
  ...differences,
})

const course = (differences: object = {}) => ({
  id: 'c1',
  provider: { ru: 'Центр' },
  region: REGION,
  place: 'town',
  language: 'kk',
  level: 'A1',
  format: 'classroom',
  startsOn: '2019-01-14',
  endsOn: '2019-03-20',
  capacity: 20,
  enrolled: 15,
  ended: 14,
  completed: 12,
  ...differences,
})

const association = (differences: object = {}) => ({
  id: 'a1',
  name: { ru: 'Татарский центр' },
  region: REGION,
  place: 'town',
  level: 'regional',
  status: 'registered',
  foundedOn: '1995-05-01',
  registeredOn: '1996-01-10',
  closedOn: null,
  house: null,
  hasYouthWing: true,
  languages: ['tt'],
  courses: 3,
  events: 12,
  ...differences,
})

const page = (register: string, rows: readonly object[], differences: object = {}) => ({
  contract: '1.1',
  datasetVersion: wireCatalogue().dataset.version,
  register,
  division: DIVISION,
  asOf: '2021-01-25',
  total: rows.length,
  offset: 0,
  places: [{ id: 'town', name: { ru: 'Кокшетау' }, lon: 69.4, lat: 53.3 }],
  facets: [{ field: 'type', values: [{ value: 'language-day-events', count: rows.length }] }],
  groups: [],
  rows,
  ...differences,
})

const source = (body: object) =>
  portOver(async (request) => json(resourceOf(request) === '/catalogue' ? wireCatalogue() : body))

async function refusal(register: RegisterId, body: object, asked = ASKED): Promise<DataError> {
  const thrown: unknown = await source(body)
    .register(register, asked)
    .catch((error: unknown) => error)
  if (thrown instanceof DataError) return thrown
  throw new Error('The page was accepted')
}

describe('an excerpt of a register', () => {
  test('is rows with their places, the counts of the facets, and how many match in all', async () => {
    const { data } = await source(page('events', [event('e1'), event('e2')], { total: 41 })).register(
      'events',
      ASKED,
    )
    expect(data).toMatchObject({ register: 'events', asOf: '2021-01-25', total: 41, offset: 0 })
    expect(data.rows.map(({ id, place }) => [id, place.name.ru, place.lat])).toEqual([
      ['e1', 'Кокшетау', 53.3],
      ['e2', 'Кокшетау', 53.3],
    ])
    expect(data.facets['type']).toEqual([{ value: 'language-day-events', count: 2 }])
  })

  test('groups by place carry the place, groups by day the day', async () => {
    const groups = [{ key: 'town', count: 7 }]
    const byPlace = await source(page('events', [], { groups, total: 7 })).register('events', {
      ...ASKED,
      limit: 0,
      group: 'place',
    })
    expect(byPlace.data.groups[0]?.place?.name.ru).toBe('Кокшетау')
    const byDay = await source(page('events', [], { groups: [{ key: '2019-09-05', count: 7 }] })).register(
      'events',
      { ...ASKED, limit: 0, group: 'day' },
    )
    expect(byDay.data.groups).toEqual([{ key: '2019-09-05', count: 7, place: null }])
  })

  const refused: readonly (readonly [string, RegisterId, object, string, Partial<RegisterQuery>?])[] = [
    ['of another register', 'courses', page('events', [event('e1')]), 'rows[0].provider'],
    ['that names another register', 'events', page('houses', [event('e1')]), 'register'],
    ['of another division', 'events', page('events', [], { division: '2022' }), 'division'],
    ['from another offset', 'events', page('events', [], { offset: 100 }), 'offset'],
    [
      'with more rows than asked for',
      'events',
      page('events', [event('e1'), event('e2')]),
      'rows',
      { limit: 1 },
    ],
    ['with more rows than it counts', 'events', page('events', [event('e1')], { total: 0 }), 'total'],
    ['with a row twice', 'events', page('events', [event('e1'), event('e1')]), 'rows[1].id'],
    [
      'with a region nobody knows',
      'events',
      page('events', [event('e1', { region: 'nowhere' })]),
      'rows[0].region',
    ],
    ['of another region', 'events', page('events', [event('e1')]), 'rows[0].region', { region: OTHER }],
    [
      'with a place that is not given',
      'events',
      page('events', [event('e1', { place: 'x' })]),
      'rows[0].place',
    ],
    [
      'with an end before its beginning',
      'events',
      page('events', [event('e1', { endsOn: '2019-09-04' })]),
      'rows[0]',
    ],
    [
      'with a day that does not exist',
      'events',
      page('events', [event('e1', { startsOn: '2019-02-30' })]),
      'rows[0].startsOn',
    ],
    [
      'with a number as text',
      'events',
      page('events', [event('e1', { participants: '120' })]),
      'rows[0].participants',
    ],
    [
      'that shows 3 persons',
      'courses',
      page('courses', [course({ enrolled: 3, ended: null, completed: null })]),
      'rows[0].enrolled',
    ],
    ['where more complete than begin', 'courses', page('courses', [course({ completed: 15 })]), 'rows[0]'],
    [
      'with a closed body that has no end',
      'associations',
      page('associations', [association({ status: 'closed' })]),
      'rows[0]',
    ],
    [
      'with a place off the globe',
      'events',
      page('events', [], { places: [{ id: 'town', name: {}, lon: 200, lat: 1 }] }),
      'places[0].lon',
    ],
  ]
  for (const [what, register, body, path, asked] of refused) {
    test(`${what} is refused, and the place is named`, async () => {
      const error = await refusal(register, body, { ...ASKED, ...asked })
      expect(error.details.path).toBe(path)
      expect(error.details.resource).toBe(`/${register}`)
    })
  }

  test('a hidden number of learners stays unknown: null, never zero', async () => {
    const { data } = await source(
      page('courses', [course({ enrolled: null, ended: null, completed: null })]),
    ).register('courses', ASKED)
    expect(data.rows[0]).toMatchObject({ enrolled: null, ended: null, completed: null })
  })
})

describe('a question about a register', () => {
  test('says only what is asked', () => {
    expect(registerParameters(ASKED)).toEqual({ division: '2013', language: 'kk', offset: 0, limit: 100 })
  })

  test('names filters, dates, order and grouping as the contract words them', () => {
    expect(
      registerParameters({
        ...ASKED,
        region: 'akmola',
        search: 'той',
        filters: { type: ['b-events', 'a-events'], year: ['2019'] },
        from: '2019-01-01',
        to: '2019-12-31',
        sort: [
          { field: 'startsOn', isDescending: true },
          { field: 'title', isDescending: false },
        ],
        group: 'day',
        hasFacets: false,
      }),
    ).toEqual({
      division: '2013',
      language: 'kk',
      offset: 0,
      limit: 100,
      region: 'akmola',
      q: 'той',
      filter: ['type:a-events', 'type:b-events', 'year:2019'],
      from: '2019-01-01',
      to: '2019-12-31',
      sort: ['-startsOn', 'title'],
      group: 'day',
      facets: 'no',
    })
  })
})
