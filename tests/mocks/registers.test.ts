import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { answer } from '../../mocks/answer'
import { INDICATORS } from '../../mocks/indicators'
import { REGISTER_FACETS, REGISTER_SORTS } from '../../src/domain/register/registerFields'
import type { RegisterId } from '../../src/domain/register/register'
import type { Language } from '../../src/domain/region'
import { fold } from '../../src/domain/searchFold'
import { collator } from '../../src/i18n/formats/sorting'
import { grouped, pageOf, rowsOf } from './registerRows'

type AnyRow = ReturnType<typeof rowsOf<RegisterId>>[number]
type Cell = string | number | boolean | null | undefined | readonly string[]

const REGISTERS = ['associations', 'courses', 'events', 'houses'] as const
const everyRow: { readonly [K in RegisterId]: readonly AnyRow[] } = {
  associations: rowsOf('associations'),
  courses: rowsOf('courses'),
  events: rowsOf('events'),
  houses: rowsOf('houses'),
}
const placeNames = new Map(
  REGISTERS.flatMap((register) => pageOf(register, 'group=place&limit=0').places).map(({ id, name }) => [
    id,
    name,
  ]),
)

const cell = (row: AnyRow, field: string): Cell => Reflect.get(row, field) as Cell
const beganOn = (row: AnyRow): string =>
  String(cell(row, 'startsOn') ?? cell(row, 'foundedOn') ?? cell(row, 'openedOn'))

/** What a facet says of a row, read from the row itself. */
function facetValues(row: AnyRow, field: string): readonly string[] {
  if (field === 'office') return [cell(row, 'house') === null ? 'no' : 'yes']
  if (field === 'wing') return [cell(row, 'hasYouthWing') === true ? 'yes' : 'no']
  if (field === 'year') return [beganOn(row).slice(0, 4)]
  if (field === 'tag') return cell(row, 'tags') as readonly string[]
  if (field === 'language' && 'languages' in row) return row.languages
  return [String(cell(row, field))]
}

const foldedTexts = new Map<string, readonly string[]>()

function foldedWords(text: string): readonly string[] {
  const known = foldedTexts.get(text)
  if (known !== undefined) return known
  const { words } = fold(text)
  foldedTexts.set(text, words)
  return words
}

/** All words of a row that are searched. */
function wordsOf(row: AnyRow): readonly string[] {
  const named = [cell(row, 'name'), cell(row, 'title'), cell(row, 'provider'), cell(row, 'organiser')]
  const texts = [...named, placeNames.get(row.place)].flatMap((name) => Object.values(name ?? {}).map(String))
  return texts.flatMap(foldedWords)
}

interface Asked {
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly region?: string
  readonly from?: string
  readonly to?: string
  readonly q?: string
}

/** Rows that match, but for what is asked of the fields themselves. */
function narrowed(rows: readonly AnyRow[], { from = '', to = '9999', q = '' }: Asked): readonly AnyRow[] {
  const asking = fold(q).words
  return rows.filter((row) => {
    const began = beganOn(row)
    if (began < from || began > to) return false
    if (asking.length === 0) return true
    const words = wordsOf(row)
    return asking.every((beginning) => words.some((word) => word.startsWith(beginning)))
  })
}

/** Rows that match what is asked of the fields, one of which may be left aside. */
function withFields(
  rows: readonly AnyRow[],
  { filters, region }: Asked,
  aside: string | null,
): readonly AnyRow[] {
  const fields = Object.entries(filters).filter(([field]) => field !== aside)
  return rows.filter(
    (row) =>
      (region === undefined || aside === 'region' || row.region === region) &&
      fields.every(([field, values]) => facetValues(row, field).some((value) => values.includes(value))),
  )
}

function queryOf({ filters, ...rest }: Asked): string {
  const filter = Object.entries(filters).flatMap(([field, values]) =>
    values.map((value) => `${field}:${value}`),
  )
  const params = new URLSearchParams({ ...rest })
  if (filter.length > 0) params.set('filter', filter.join(','))
  return params.toString()
}

const QUESTIONS: readonly (readonly [RegisterId, Asked])[] = [
  ['events', { filters: {} }],
  ['events', { filters: {}, region: 'karaganda' }],
  ['events', { filters: { type: ['language-day-events'] }, region: 'karaganda' }],
  ['events', { filters: { type: ['language-day-events', 'heritage-events'], year: ['2019'] } }],
  ['events', { filters: { tag: ['session'] }, from: '2015-01-01', to: '2016-12-31' }],
  ['events', { filters: { direction: ['5.1'], region: ['astana', 'atyrau'] }, from: '2018-04-26' }],
  ['events', { filters: { region: ['astana'] }, region: 'atyrau' }],
  ['events', { filters: { type: ['no-such-type'] } }],
  ['courses', { filters: { language: ['de', 'ko'], level: ['A1'] } }],
  ['courses', { filters: { format: ['online'], year: ['2020'] }, region: 'pavlodar' }],
  ['associations', { filters: {} }],
  ['associations', { filters: { status: ['closed'] } }],
  ['associations', { filters: { language: ['de', 'kk'], office: ['yes'] } }],
  ['associations', { filters: { wing: ['yes'], level: ['branch', 'district'] }, to: '2012-12-31' }],
  ['houses', { filters: {}, region: 'east-kazakhstan' }],
  ['houses', { filters: { region: ['akmola', 'aktobe'] }, from: '2013-01-01' }],
  ['associations', { filters: { status: ['registered'] }, q: 'корей' }],
  ['courses', { filters: { year: ['2018'] }, region: 'kostanay', q: 'рудный центр' }],
]

describe('a page of a register', () => {
  test.each(QUESTIONS)(
    '%s, %j: total and every facet are what counting rows by hand gives',
    (register, asked) => {
      const page = pageOf(register, `${queryOf(asked)}&limit=0`)
      const rows = narrowed(everyRow[register], asked)
      expect(page.total).toBe(withFields(rows, asked, null).length)
      expect(page.facets.map(({ field }) => field)).toEqual(REGISTER_FACETS[register])
      for (const { field, values } of page.facets) {
        const groups = new Map<string, number>()
        for (const row of withFields(rows, asked, field)) {
          for (const value of facetValues(row, field)) groups.set(value, (groups.get(value) ?? 0) + 1)
        }
        expect(new Map(values.map(({ value, count }) => [value, count])), field).toEqual(groups)
        const counts = values.map(({ count }) => count)
        expect(counts, field).toEqual(counts.toSorted((a, b) => b - a))
      }
    },
  )

  test('leaves the facets out when they are not wanted', () => {
    expect(pageOf('events', 'region=akmola&facets=no').facets).toEqual([])
  })

  test('page by page gives every row once, in the same order as all at once', () => {
    const query = 'region=west-kazakhstan&sort=-participants,title&language=ru&facets=no'
    const all = rowsOf('events', query).map(({ id }) => id)
    const paged: string[] = []
    for (let offset = 0; offset < all.length; offset += 977) {
      paged.push(...pageOf('events', `${query}&limit=977&offset=${offset}`).rows.map(({ id }) => id))
    }
    expect(paged).toEqual(all)
    expect(new Set(all).size).toBe(all.length)
    expect(pageOf('events', `${query}&offset=${all.length}`).rows).toEqual([])
  })

  test.each(REGISTERS)(
    '%s: every id is given once in the country, and is an id of the contract',
    (register) => {
      const ids = everyRow[register].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !/^[a-z0-9][a-z0-9-]{0,63}$/.test(id))).toEqual([])
    },
  )

  test('holds a hundred rows unless asked otherwise', () => {
    expect(pageOf('events').rows).toHaveLength(100)
    expect(pageOf('events', 'limit=0').rows).toEqual([])
  })

  test('names every place of its rows and groups once, and no other', () => {
    const page = pageOf('events', 'region=almaty-city&limit=40')
    expect(page.places.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(page.rows.map(({ place }) => place))].toSorted(),
    )
    const byPlace = pageOf('houses', 'group=place&limit=0')
    expect(byPlace.places.map(({ id }) => id).toSorted()).toEqual(
      byPlace.groups.map(({ key }) => key).toSorted(),
    )
  })

  test.each([
    ['day', 'startsOn'],
    ['place', 'place'],
  ] as const)('counts all matching rows by %s', (group, field) => {
    const query = 'region=astana&filter=type:heritage-events'
    const counted = grouped(rowsOf('events', query), (row) => row[field])
    const { groups } = pageOf('events', `${query}&group=${group}&limit=3`)
    expect(new Map(groups.map(({ key, count }) => [key, count]))).toEqual(
      new Map([...counted].map(([key, rows]) => [key, rows.length])),
    )
  })

  test('is the same whether the country or the region is asked, and in whatever order', () => {
    for (const register of REGISTERS) {
      const inRegion = rowsOf(register, 'region=jambyl').map((row) => JSON.stringify(row))
      const inCountry = everyRow[register].filter(({ region }) => region === 'jambyl')
      expect(inRegion.toSorted()).toEqual(inCountry.map((row) => JSON.stringify(row)).toSorted())
    }
  })

  test.each(REGISTERS)('%s: the same rows for the same seed', (register) => {
    const bytes = JSON.stringify(everyRow[register])
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchSnapshot()
  })
})

describe('the order of rows', () => {
  const typeNames = new Map(INDICATORS.map(({ id, name }) => [id, name]))
  const regionNames = new Map(pageOf('houses', 'limit=5000').rows.map(({ region }) => [region, region]))
  const STEPS: Readonly<Record<string, readonly string[]>> = {
    level: ['republican', 'regional', 'city', 'district', 'branch', 'A1', 'A2', 'B1', 'B2', 'C1'],
    status: ['registered', 'local-record', 'closed'],
    format: ['classroom', 'online', 'mixed'],
  }

  /** Compares two rows by a field as a reader would. */
  function compare(a: AnyRow, b: AnyRow, field: string, language: Language): number {
    const [left, right] = [cell(a, field), cell(b, field)]
    const steps = STEPS[field]
    if (steps !== undefined) return steps.indexOf(String(left)) - steps.indexOf(String(right))
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === 'number' && typeof right === 'number') return left - right
    const nameOf = (value: Cell) => {
      const names = field === 'place' ? placeNames.get(String(value)) : typeNames.get(String(value))
      return typeof value === 'object'
        ? (Reflect.get(value ?? {}, language) as string)
        : (names?.[language] ?? String(value))
    }
    return collator(language)(nameOf(left), nameOf(right))
  }

  const fields = REGISTERS.flatMap((register) =>
    REGISTER_SORTS[register].filter((field) => field !== 'region').map((field) => [register, field] as const),
  )
  test.each(fields)('%s by %s, ascending, equal rows by id', (register, field) => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const rows: readonly AnyRow[] = rowsOf(register, `region=kostanay&sort=${field}&language=${language}`)
      expect(rows.length).toBeGreaterThan(0)
      rows.slice(1).forEach((row, i) => {
        const before = rows[i] ?? row
        const difference = compare(before, row, field, language)
        expect(difference, `${before.id} ${row.id}`).toBeLessThanOrEqual(0)
        if (difference === 0) expect(before.id < row.id, `${before.id} ${row.id}`).toBe(true)
      })
    }
  })

  test('descending turns the values round, not the ids of equal rows', () => {
    const rows = rowsOf('events', 'region=kostanay&sort=-participants')
    rows.slice(1).forEach((row, i) => {
      const before = rows[i] ?? row
      expect(before.participants).toBeGreaterThanOrEqual(row.participants)
      if (before.participants === row.participants) expect(before.id < row.id).toBe(true)
    })
  })

  test('the weightiest field comes first, the next ones order what it leaves equal', () => {
    const rows = rowsOf('courses', 'region=almaty-city&sort=language,-level,startsOn')
    const key = (row: (typeof rows)[number]) =>
      `${row.language}|${9 - ['A1', 'A2', 'B1', 'B2', 'C1'].indexOf(row.level)}|${row.startsOn}|${row.id}`
    expect(rows.map(key)).toEqual(rows.map(key).toSorted())
  })

  test('learners who are not shown come last, either way', () => {
    for (const sort of ['enrolled', '-enrolled']) {
      const hidden = rowsOf('courses', `region=mangystau&sort=${sort}`).map(
        ({ enrolled }) => enrolled === null,
      )
      expect(hidden.indexOf(true)).toBeGreaterThan(0)
      expect(hidden.slice(hidden.indexOf(true)).every(Boolean)).toBe(true)
    }
  })

  test('in Kazakh Ә comes after А and before Б, Қ after К', () => {
    const places = rowsOf('associations', 'sort=place&language=kk').map(({ place }) => place)
    const order = [...new Set(places)]
    const at = (id: string) => order.indexOf(id)
    expect(at('astana')).toBeGreaterThan(-1)
    expect(at('almaty-auezov')).toBeGreaterThan(at('ayagoz'))
    expect(at('almaty-auezov')).toBeLessThan(at('balkhash'))
    expect(at('karaganda')).toBeGreaterThan(at('kurchatov'))
  })

  test('regions sort by their names in the language asked', () => {
    const order = (language: Language) => [
      ...new Set(rowsOf('houses', `sort=region&language=${language}`).map(({ region }) => region)),
    ]
    expect(regionNames.size).toBe(16)
    expect(order('en')[0]).toBe('akmola')
    // Шығыс Қазақстан, Восточно-Казахстанская.
    expect(order('kk').at(-1)).toBe('east-kazakhstan')
    expect(order('ru').indexOf('east-kazakhstan')).toBeLessThan(order('ru').indexOf('karaganda'))
  })

  test('without a wish associations and houses stand by name, courses and events by day', () => {
    expect(rowsOf('houses')).toEqual(rowsOf('houses', 'sort=name&language=kk'))
    expect(pageOf('associations').rows).toEqual(pageOf('associations', 'sort=name').rows)
    expect(pageOf('courses').rows).toEqual(pageOf('courses', 'sort=startsOn').rows)
    expect(pageOf('events').rows).toEqual(pageOf('events', 'sort=startsOn').rows)
  })
})

describe('search in a register', () => {
  const total = (register: RegisterId, q: string, rest = ''): number =>
    pageOf(register, `${new URLSearchParams({ q }).toString()}&limit=0&${rest}`).total

  test.each([
    ['Karaghandy', 'караганда', 'Қарағанды', 'qaragandy'],
    ['Тілдер', 'тилдер', 'tilder'],
    ['Өскемен', 'oskemen', 'Оскемен'],
  ])('finds %s in every spelling', (spelling, ...others) => {
    const found = total('events', spelling)
    expect(found).toBeGreaterThan(100)
    // "Караганда" is also how Russian names the town: never fewer, and the same for one language.
    for (const other of others) expect(total('events', other), other).toBe(found)
  })

  test('finds what its words say, in any language, place or organiser', () => {
    const rows = everyRow.events.filter(({ region }) => region === 'akmola')
    for (const q of ['концерт', 'Concert Stepnogorsk', 'тілдерді дамыту', 'кокшетау немецк', 'day of lang']) {
      const byHand = narrowed(rows, { filters: {}, q }).map(({ id }) => id)
      const found = rowsOf('events', `region=akmola&${new URLSearchParams({ q }).toString()}`).map(
        ({ id }) => id,
      )
      expect(byHand.length, q).toBeGreaterThan(0)
      expect(found.toSorted(), q).toEqual(byHand.toSorted())
    }
  })

  test('every word must be found; none found is none shown', () => {
    expect(total('associations', 'корей неміс')).toBe(0)
    expect(total('associations', 'корей')).toBeGreaterThan(20)
    expect(total('houses', 'xylophone')).toBe(0)
  })

  test('a word is found by its beginning, not by its middle', () => {
    expect(total('events', 'конц')).toBeGreaterThan(1000)
    expect(total('events', 'онцерт')).toBe(0)
  })

  test('signs without letters do not narrow', () => {
    expect(total('houses', ' «» — ')).toBe(everyRow.houses.length)
  })
})

describe('the contract of the registers', () => {
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    (await answer(new Request(`http://birlik.test/api${path}`, { headers }))) ?? expect.fail(path)

  test.each(REGISTERS)('/%s answers a page with the version of the dataset', async (register) => {
    const response = await ask(`/${register}?division=2013&limit=2&group=day`)
    expect(response.status).toBe(200)
    const page: unknown = await response.json()
    expect(page).toMatchObject({ register, division: '2013', asOf: '2021-01-25', offset: 0 })
    expect(page).toEqual(pageOf(register, 'limit=2&group=day'))
    const etag = response.headers.get('ETag') ?? ''
    expect((await ask(`/${register}?division=2013`, { 'If-None-Match': etag })).status).toBe(304)
  })

  test.each([
    'filter=colour:red',
    'filter=type:heritage-events,nonsense',
    'filter=status:closed',
    'sort=colour',
    'sort=startsOn,--title',
    'sort=startsOn,title,region,place,type',
    'limit=5001',
    'limit=-1',
    'limit=ten',
    'offset=1.5',
    'from=2019-02-30',
    'to=yesterday',
    'language=de',
    'facets=maybe',
    'group=month',
    `q=${'a'.repeat(121)}`,
  ])('refuses %s', async (query) => {
    const response = await ask(`/events?division=2013&${query}`)
    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ title: 'Bad request', status: 400 })
  })

  test.each(['division=2022', 'division=2013&region=atlantis', ''])('does not find ?%s', async (query) => {
    expect((await ask(`/courses?${query}`)).status).toBe(404)
  })

  test('the deadline of reports is in the catalogue', async () => {
    const catalogue: unknown = await (await ask('/catalogue')).json()
    expect(catalogue).toMatchObject({ dataset: { reportingDays: { quarter: 15, year: 40 } } })
  })
})
