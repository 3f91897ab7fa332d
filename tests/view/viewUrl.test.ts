import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_PAGE_VIEWS } from '../../src/view/pageViews'
import { DEFAULT_REGISTER_VIEW, type RegisterView } from '../../src/view/registerView'
import { DEFAULT_VIEW, type View } from '../../src/view/view'
import { formatAddress, parseAddress } from '../../src/view/viewUrl'
import { hostileAddress } from './hostileAddress'

const read = (href: string) => {
  const [pathname = '', search = ''] = href.split(/(?=\?)/)
  return parseAddress(pathname, search, 'kk')
}

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const period = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom('', '-Q1', '-Q2', '-Q3', '-Q4'))
  // Both halves come from the grammar of Period.
  .map(([year, quarter]) => `${year}${quarter}` as NonNullable<View['period']>)

/** Up to six slots, the last of them taken, no region twice. */
const anyCompared: fc.Arbitrary<View['compared']> = fc
  .uniqueArray(id, { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((each) => fc.constantFrom(each, null))))
  .map((slots) => slots.slice(0, slots.findLastIndex((slot) => slot !== null) + 1))

const anyView: fc.Arbitrary<View> = fc.record({
  language: fc.constantFrom('kk', 'ru', 'en'),
  indicator: fc.option(id),
  period: fc.option(period),
  span: fc.constantFrom('quarter', 'year-to-date'),
  division: fc.constantFrom('2013', '2018', '2022'),
  normalisation: fc.option(fc.constantFrom('absolute', 'per-1k', 'per-10k', 'per-100k')),
  kind: fc.constantFrom('map', 'tiles', 'table'),
  symbology: fc.option(fc.constantFrom('fill', 'circles')),
  method: fc.option(
    fc.constantFrom(
      'natural-breaks',
      'quantile',
      'equal-interval',
      'manual',
      'diverging-target',
      'diverging-national',
    ),
  ),
  classes: fc.integer({ min: 3, max: 7 }),
  borders: fc
    .uniqueArray(fc.integer({ min: -999, max: 9999 }), { maxLength: 6 })
    .map((borders) => borders.toSorted((a, b) => a - b)),
  palette: fc.constantFrom('teal', 'blue', 'violet', 'contrast'),
  classNumbers: fc.boolean(),
  region: fc.option(id),
  compared: anyCompared,
  second: fc.option(fc.constantFrom('kk', 'ru', 'en')),
})

const day = fc
  .tuple(
    fc.integer({ min: 2013, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))

const eventsView: fc.Arbitrary<RegisterView> = fc
  .record({
    search: fc.constantFrom('', 'той', 'День языков', 'a & b=c', '%20'),
    filters: fc.record(
      {
        type: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
        direction: fc.constant(['5.1', '5.4']),
        year: fc.constant(['2019']),
      },
      { requiredKeys: [] },
    ),
    from: fc.option(day),
    to: fc.option(day),
    sort: fc.constantFrom(
      [],
      [{ field: 'startsOn', isDescending: true }],
      [
        { field: 'type', isDescending: false },
        { field: 'participants', isDescending: true },
      ],
    ),
    columns: fc.option(fc.constant(['date', 'title'])),
    layout: fc.constantFrom('table' as const, 'calendar' as const, 'map' as const),
    month: fc.option(fc.constant('2019-09' as const)),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to)

describe('the address of a region or a register', () => {
  test('says everything about it: reading back what was written gives the same', () => {
    fc.assert(
      fc.property(anyView, eventsView, (view, register) => {
        const parsed = read(formatAddress(view, 'events', { ...DEFAULT_PAGE_VIEWS, register }))
        expect(parsed).toMatchObject({ page: 'events', view, ignored: [] })
        expect(parsed.register).toEqual(register)
      }),
      { seed: 2, numRuns: 1000 },
    )
  })

  test('carries the region in its path', () => {
    const view: View = { ...DEFAULT_VIEW, language: 'kk', region: 'akmola', period: '2019-Q4' }
    expect(formatAddress(view, 'region')).toBe('/kk/regions/akmola?period=2019-Q4')
    expect(formatAddress({ ...view, second: 'ru' }, 'passport')).toBe(
      '/kk/regions/akmola/passport?period=2019-Q4&with=ru',
    )
    expect(read('/kk/regions/akmola/letter')).toMatchObject({ page: 'letter', view: { region: 'akmola' } })
    expect(read('/en/regions')).toMatchObject({ page: 'regions', view: { region: null } })
    expect(formatAddress({ ...view, region: null }, 'region')).toBe('/kk/regions?period=2019-Q4')
  })

  test('gives way where it means nothing, and says what was left out', () => {
    expect(read('/kk/regions/akmola/nothing').page).toBe('not-found')
    expect(read('/kk/regions/Ақмола').page).toBe('not-found')
    expect(
      read('/kk/events?sort=-nothing&layout=spiral&from=2019-02-30&type=a b&month=2019-13'),
    ).toMatchObject({
      page: 'events',
      register: DEFAULT_REGISTER_VIEW,
      ignored: ['sort', 'layout', 'from', 'type', 'month'],
    })
    // A calendar belongs to events, a facet of one register to no other, an end lies after its beginning.
    expect(read('/kk/courses?layout=calendar&tag=session').ignored).toEqual(['layout', 'tag'])
    expect(read('/kk/events?from=2019-05-01&to=2019-04-01').ignored).toEqual(['to'])
    expect(read('/kk/map?q=x&layout=table').ignored).toEqual(['q', 'layout'])
  })
})

describe('the address', () => {
  test('says everything about a view: reading back what was written gives the same view', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('map' as const, 'about' as const), (view, page) => {
        const parsed = read(formatAddress(view, page))
        expect(parsed.view).toEqual(view)
        expect(parsed.page).toBe(page)
        expect(parsed.ignored).toEqual([])
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('shows only what differs from the defaults', () => {
    expect(formatAddress({ ...DEFAULT_VIEW, language: 'ru' })).toBe('/ru/map')
    expect(formatAddress({ ...DEFAULT_VIEW, language: 'kk', period: '2019-Q4', region: 'akmola' })).toBe(
      '/kk/map?period=2019-Q4&region=akmola',
    )
  })

  test('F80: is repaired, never rejected: 10,000 random and hostile addresses give a valid view', () => {
    fc.assert(
      fc.property(hostileAddress, (text) => {
        const { view } = read(text)
        expect(['kk', 'ru', 'en']).toContain(view.language)
        expect(view.classes).toBeGreaterThanOrEqual(3)
        expect(view.classes).toBeLessThanOrEqual(7)
        expect(Object.keys(view).toSorted()).toEqual(
          Object.keys({ ...DEFAULT_VIEW, language: 'kk' }).toSorted(),
        )
        // What was understood is itself a proper address.
        expect(read(formatAddress(view)).view).toEqual(view)
      }),
      { seed: 2, numRuns: 10_000 },
    )
  })

  test('a bad value falls back to the default and is named', () => {
    const { view, ignored } = read('/ru/map?period=2019-Q5&classes=99&region=akmola&colour=red')
    expect(view.period).toBeNull()
    expect(view.classes).toBe(5)
    expect(view.region).toBe('akmola')
    expect(ignored).toEqual(['period', 'classes', 'colour'])
  })

  test('a parameter given twice counts once', () => {
    expect(read('/kk/map?region=akmola&region=aktobe').view.region).toBe('akmola')
  })

  test('no parameter reaches the prototype of objects', () => {
    read('/kk/map?__proto__=1&constructor=2&toString=3')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(read('/kk/map?__proto__=1&constructor=2').ignored).toEqual(['__proto__', 'constructor'])
  })

  test('no parameter chooses a source, a base address or hides the label', () => {
    const { view, ignored } = read('/kk/map?source=http&baseUrl=//evil.example&demonstration=0&config=x')
    expect(view).toEqual({ ...DEFAULT_VIEW, language: 'kk' })
    expect(ignored).toEqual(['source', 'baseUrl', 'demonstration', 'config'])
  })

  test('an unknown path is a page that says so, in the language it names', () => {
    expect(read('/en/nowhere')).toMatchObject({ page: 'not-found', view: { language: 'en' } })
    expect(read('/de/map')).toMatchObject({ page: 'not-found', view: { language: 'kk' } })
    expect(read('/ru')).toMatchObject({ page: 'map', view: { language: 'ru' } })
    expect(read('/')).toMatchObject({ page: 'map', view: { language: 'kk' } })
  })

  test('class borders must ascend', () => {
    expect(read('/kk/map?borders=10_20_30').view.borders).toEqual([10, 20, 30])
    expect(read('/kk/map?borders=10_5').ignored).toEqual(['borders'])
    expect(read('/kk/map?borders=').ignored).toEqual(['borders'])
  })
})
