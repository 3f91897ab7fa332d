import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
  second: fc.option(fc.constantFrom('kk', 'ru', 'en')),
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

  test('is repaired, never rejected: 10,000 random and hostile addresses give a valid view', () => {
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
