import { beforeAll, describe, expect, test } from 'vitest'
import { served } from '../../../mocks/server'
import { Asker } from '../../../scripts/contract/ask'
import { judgeSource, RULES } from '../../../scripts/contract/suite'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { contractSource } from '../../../src/data/adapters/contractSource'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { isLarge } from '../../../src/data/files/carryPackage'
import { DESCRIPTOR_FILE } from '../../../src/data/files/descriptor'
import type { DataSource } from '../../../src/data/dataSource'
import { NO_WISHES, REGISTER_FACETS, REGISTER_SORTS } from '../../../src/domain/register/registerFields'
import type { RegisterId, RegisterQuery } from '../../../src/domain/register/register'
import { carryTo, FOLDER, textIn, wholePackage } from './demoPackage'

let files: PackageFiles
let carry: ReturnType<typeof carryTo>
let source: DataSource
const mock = makeMockSource('http://birlik.test/')

beforeAll(async () => {
  files = await wholePackage()
  carry = carryTo(files)
  source = contractSource({
    id: 'files test',
    adapter: 'files',
    baseUrl: FOLDER.slice(0, -1),
    transport: { carry, patience: { firstByte: 60_000, total: 60_000 }, sizeLimit: 1e9 },
    snapshots: null,
    boundaries: () => Promise.reject(new Error('not used')),
  })
})

test('F60: a package of the demonstration keeps every rule of the contract', async () => {
  const verdicts = await judgeSource(new Asker(served(carry), FOLDER))
  expect(verdicts.filter(({ state }) => state !== 'kept')).toEqual([])
  expect(verdicts).toHaveLength(RULES.length)
})

const PLAIN: RegisterQuery = { ...NO_WISHES, division: '2013', limit: 40 }

/** A question for each sort, facet, group, search and language that a register has. */
function questionsOf(register: RegisterId): readonly Partial<RegisterQuery>[] {
  const sorts = REGISTER_SORTS[register].flatMap((field, at) => [
    {
      sort: [{ field, isDescending: at % 2 === 1 }],
      language: (['kk', 'ru', 'en'] as const)[at % 3] ?? 'kk',
      hasFacets: false,
      offset: at * 7,
    },
  ])
  return [
    {},
    ...sorts,
    { group: 'day', limit: 0 },
    { group: 'place', limit: 3, region: 'akmola' },
    { search: 'kokshetau', sort: [{ field: 'region', isDescending: true }] },
    { search: 'қазақ тіл', language: 'ru' },
    { region: 'astana', from: '2014-02-01', to: '2016-11-30' },
    { filters: { region: ['akmola', 'pavlodar'] } },
  ]
}

describe('Questions about registers have the same answers as in the demonstration', () => {
  test.each(Object.keys(REGISTER_FACETS) as RegisterId[])('%s', async (register) => {
    const facets = (await mock.register(register, { ...PLAIN, limit: 0 })).data.facets
    const filters = Object.entries(facets).flatMap(([field, values]) => {
      const [value] = values.toReversed()
      return value === undefined ? [] : [{ filters: { [field]: [value.value] } }]
    })
    for (const asked of [...questionsOf(register), ...filters]) {
      const query = { ...PLAIN, ...asked }
      const [first, second] = await Promise.all([
        source.register(register, query),
        mock.register(register, query),
      ])
      expect(first.data, JSON.stringify(asked)).toEqual(second.data)
    }
  })
})

test('Everything else is the same as in the demonstration', async () => {
  const [ours, theirs] = await Promise.all([source.catalogue(), mock.catalogue()])
  expect(ours.data).toEqual(theirs.data)
  expect((await source.populations()).data).toEqual((await mock.populations()).data)
  const { id } = theirs.data.programme
  expect((await source.programme(id)).data).toEqual((await mock.programme(id)).data)
  const ids = theirs.data.indicators.map((indicator) => indicator.id)
  const [figures, expected] = await Promise.all([
    source.observations(ids, '2013'),
    mock.observations(ids, '2013'),
  ])
  expect(figures.data).toEqual(expected.data)
  for (const indicator of ids) {
    expect((await source.indicatorMetadata(indicator)).data).toEqual(
      (await mock.indicatorMetadata(indicator)).data,
    )
    expect((await source.breakdowns(indicator, '2013')).data).toEqual(
      (await mock.breakdowns(indicator, '2013')).data,
    )
  }
})

test('A package of more than two megabytes is read in a worker', () => {
  const text = textIn(files, DESCRIPTOR_FILE)
  expect(isLarge(text)).toBe(true)
  expect(isLarge(text.replaceAll(/"bytes": \d+/g, '"bytes": 1000'))).toBe(false)
})

test('A question asks for no file that it does not need', async () => {
  const fresh = carryTo(files)
  await fresh(new Request(`${FOLDER}catalogue`))
  await fresh(new Request(`${FOLDER}observations?indicator=kz-courses&division=2013`))
  expect(fresh.asked).not.toEqual([])
  expect(fresh.asked.filter((path) => /events|courses|associations|houses|breakdowns/.test(path))).toEqual([])
  expect(new Set(fresh.asked).size).toBe(fresh.asked.length)
})

test('What was answered once is not read again for one who has kept it', async () => {
  const first = await carry(new Request(`${FOLDER}observations?indicator=kz-courses&division=2013`))
  const fresh = carryTo(files)
  const again = await fresh(
    new Request(`${FOLDER}observations?indicator=kz-courses&division=2013`, {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    }),
  )
  expect([again.status, fresh.asked]).toEqual([304, []])
})
