import { describe, expect, test } from 'vitest'
import type { components } from '../../src/data/contract'
import { readBreakdowns } from '../../src/data/wire/breakdowns'
import { readCatalogue } from '../../src/data/wire/catalogue'
import { DataError } from '../../src/domain/DataError'
import { partsAt } from '../../src/domain/breakdown'
import { json, portOver, resourceOf } from './portOver'
import { REGIONS_2013, wireCatalogue } from './wirePayloads'

type Wire = components['schemas']['Breakdowns']

const ORIGIN = { adapter: 'http', resource: '/indicators/learners/breakdowns' }
const catalogue = readCatalogue(wireCatalogue(), { adapter: 'http', resource: '/catalogue' })

/** Learners by sex in two years, with a hidden, a missing and an impossible part, and a provisional year. */
function wireBreakdowns(): Wire {
  const values = REGIONS_2013.map((_, r): (number | null)[][] => [
    [r * 10 + 5, r * 10 + 7],
    [r * 10 + 6, r * 10 + 8],
  ])
  const statuses = REGIONS_2013.map(() => ['AP', 'AP'])
  values[2] = [
    [null, 3],
    [null, 4],
  ]
  statuses[2] = ['QA', 'QA']
  values[5] = [
    [null, 9],
    [null, null],
  ]
  statuses[5] = ['OA', 'OM']
  return {
    contract: '1.2',
    datasetVersion: 'v1',
    indicator: 'learners',
    division: '2013',
    unit: 'persons',
    regions: [...REGIONS_2013],
    breakdowns: [
      {
        id: 'sex',
        name: { en: 'Sex' },
        categories: [
          { id: 'women', name: { en: 'Women' } },
          { id: 'men', name: { en: 'Men' } },
        ],
        periods: ['2018', '2019'],
        values,
        statuses,
      },
    ],
  }
}

const read = (payload: unknown) =>
  readBreakdowns(payload, { indicator: 'learners', division: '2013' }, catalogue, ORIGIN)

/** Puts the first figure of a region. */
function put({ values }: Wire['breakdowns'][number], region: number, value: number | null): void {
  values[region]?.[0]?.splice(0, 1, value)
}

/** The refusal of a payload that was spoilt. */
function refusal(spoil: (wire: Wire, first: Wire['breakdowns'][number]) => void): DataError {
  const wire = wireBreakdowns()
  const first = wire.breakdowns[0] ?? expect.fail()
  spoil(wire, first)
  try {
    read(JSON.parse(JSON.stringify(wire)))
  } catch (error) {
    if (error instanceof DataError) return error
    throw error
  }
  return expect.fail('it was read')
}

describe('breakdowns that arrive', () => {
  test('are read cell by cell, with the reason of every gap', () => {
    const { breakdowns, datasetVersion } = read(wireBreakdowns())
    const [sex] = breakdowns
    if (sex === undefined) return expect.fail()
    expect(datasetVersion).toBe('v1')
    expect(sex.regions).toEqual(REGIONS_2013)
    expect(partsAt(sex, 'akmola', '2019')).toEqual([
      { value: 7, status: 'P', absence: null },
      { value: 8, status: 'P', absence: null },
    ])
    expect(partsAt(sex, 'almaty-region', '2018')[0]).toEqual({
      value: null,
      status: 'Q',
      absence: 'suppressed',
    })
    expect(partsAt(sex, 'jambyl', '2018')[0]?.absence).toBe('not-reported')
    expect(partsAt(sex, 'jambyl', '2019')[1]?.absence).toBe('cannot-exist')
  })

  test('may be of some regions only, in any order: the others are not in the data', () => {
    const wire = wireBreakdowns()
    const [first] = wire.breakdowns
    if (first === undefined) return expect.fail()
    wire.regions = ['astana', 'akmola']
    first.values = [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [5, 6],
        [7, 8],
      ],
    ]
    first.statuses = [
      ['AA', 'AA'],
      ['AA', 'AA'],
    ]
    const [sex] = read(wire).breakdowns
    if (sex === undefined) return expect.fail()
    expect(partsAt(sex, 'akmola', '2019').map(({ value }) => value)).toEqual([6, 8])
    expect(partsAt(sex, 'atyrau', '2019').map(({ absence }) => absence)).toEqual([
      'not-in-data',
      'not-in-data',
    ])
  })

  test('may be none', () => {
    expect(read({ ...wireBreakdowns(), breakdowns: [] }).breakdowns).toEqual([])
  })
})

describe('breakdowns that break the contract are refused with place and reason:', () => {
  type Spoil = (wire: Wire, first: Wire['breakdowns'][number]) => void
  const cases: readonly (readonly [name: string, path: string, spoil: Spoil])[] = [
    ['another indicator', 'indicator', (wire) => void (wire.indicator = 'events')],
    ['another unit', 'unit', (wire) => void (wire.unit = 'thousand persons')],
    ['a region of another division', 'regions[0]', (wire) => void (wire.regions[0] = 'abai')],
    ['a region twice', 'regions[1]', (wire) => void (wire.regions[1] = 'akmola')],
    ['a breakdown twice', 'breakdowns[1].id', (wire, first) => void wire.breakdowns.push(first)],
    [
      'a category twice',
      'breakdowns[0].categories[1].id',
      (_, first) => void (first.categories[1] = { id: 'women', name: {} }),
    ],
    ['one category', 'breakdowns[0].categories', (_, first) => void first.categories.pop()],
    ['a quarter for a year', 'breakdowns[0].periods[1]', (_, first) => void (first.periods[1] = '2019-Q4')],
    ['years out of order', 'breakdowns[0].periods[1]', (_, first) => void (first.periods = ['2019', '2018'])],
    ['a year of another time', 'breakdowns[0].periods[1]', (_, first) => void (first.periods[1] = '2091')],
    ['a table left out', 'breakdowns[0].values', (_, first) => void first.values.pop()],
    ['a row left out', 'breakdowns[0].values[3]', (_, first) => void first.values[3]?.pop()],
    ['a cell left out', 'breakdowns[0].values[3][1]', (_, first) => void first.values[3]?.[1]?.pop()],
    [
      'a letter too many',
      'breakdowns[0].statuses[4][0]',
      (_, first) => void (first.statuses[4] = ['AAA', 'AA']),
    ],
    ['a value that is hidden', 'breakdowns[0].values[2][0][0]', (_, first) => put(first, 2, 3)],
    ['no value without a reason', 'breakdowns[0].values[0][0][0]', (_, first) => put(first, 0, null)],
    [
      'a letter that is no status',
      'breakdowns[0].values[1][0][0]',
      (_, first) => void (first.statuses[1] = ['XA', 'AA']),
    ],
    ['a negative count', 'breakdowns[0].values[0][0][0]', (_, first) => put(first, 0, -1)],
  ]
  test.each(cases)('%s', (_name, path, spoil) => {
    const { kind, details } = refusal(spoil)
    expect(kind).toBe('malformed')
    expect(details.path).toBe(path)
    expect(details.reason.length).toBeGreaterThan(path.length + 5)
  })

  test('figures of another division', () => {
    expect(refusal((wire) => void (wire.division = '2022')).kind).toBe('wrong-division')
  })

  test('another major version', () => {
    expect(refusal((wire) => void (wire.contract = '2.0')).kind).toBe('wrong-version')
  })

  test('text in the place of a number is never read as one', () => {
    for (const text of ['12', '', ' ', true, []]) {
      const wire = wireBreakdowns()
      const row: unknown[] = wire.breakdowns[0]?.values[0]?.[0] ?? []
      row[0] = text
      expect(() => read(wire)).toThrow(DataError)
    }
  })

  test('parts of a ratio, which has none', () => {
    const wire = { ...wireBreakdowns(), indicator: 'completion-rate', unit: 'percent' }
    const asked = { indicator: 'completion-rate', division: '2013' } as const
    expect(() => readBreakdowns(wire, asked, catalogue, ORIGIN)).toThrow('does not divide')
  })
})

describe('the port', () => {
  test('asks for the breakdowns of an indicator in a division, and says of which dataset they are', async () => {
    const asked: string[] = []
    const port = portOver(async (request) => {
      asked.push(request.url.replace('http://source.test/api', ''))
      return json(resourceOf(request) === '/catalogue' ? wireCatalogue() : wireBreakdowns())
    })
    const { data, datasetVersion } = await port.breakdowns('learners', '2013')
    expect(data.map(({ id }) => id)).toEqual(['sex'])
    expect(datasetVersion).toBe('v1')
    expect(asked[0]).toBe('/indicators/learners/breakdowns?division=2013')
  })

  test('says "not found" where a back-end of before contract 1.2 has no such resource', async () => {
    const port = portOver(async (request) =>
      resourceOf(request) === '/catalogue' ? json(wireCatalogue()) : new Response('', { status: 404 }),
    )
    await expect(port.breakdowns('learners', '2013')).rejects.toMatchObject({ kind: 'not-found' })
  })
})
