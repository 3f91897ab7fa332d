import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addCompared,
  MOST_COMPARED,
  readCompared,
  removeCompared,
  writeCompared,
} from '../../src/view/compared'
import { COMPARE_KINDS, DEFAULT_COMPARE_VIEW, type CompareView } from '../../src/view/compareView'
import { DEFAULT_INDICATORS_VIEW, type IndicatorsView } from '../../src/view/indicatorsView'
import type { LinkPage } from '../../src/view/pagePath'
import { DEFAULT_PAGE_VIEWS, type PageViews } from '../../src/view/pageViews'
import { DEFAULT_PROGRAMME_VIEW, type ProgrammeView } from '../../src/view/programmeView'
import { DEFAULT_VIEW, type View } from '../../src/view/view'
import { formatAddress, parseAddress } from '../../src/view/viewUrl'
import { hostileAddress } from './hostileAddress'

const read = (href: string) => {
  const [pathname = '', search = ''] = href.split(/(?=\?)/)
  return parseAddress(pathname, search, 'kk')
}

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const direction = fc.constantFrom(null, '5.1', '5.4', 'all')
const quarter = fc
  .tuple(fc.integer({ min: 2013, max: 2020 }), fc.integer({ min: 1, max: 4 }))
  // Both halves come from the grammar of Quarter.
  .map(([year, number]) => `${year}-Q${number}` as NonNullable<CompareView['base']>)
const day = fc
  .tuple(
    fc.integer({ min: 2013, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))

const compare: fc.Arbitrary<CompareView> = fc.record({
  show: fc.constantFrom(...COMPARE_KINDS),
  direction,
  set: fc.uniqueArray(id, { maxLength: 5 }),
  sort: fc.record({
    by: fc.oneof(
      fc.constantFrom('distance' as const, 'geography' as const),
      id.filter((each) => each !== 'distance' && each !== 'geography').map((indicator) => ({ indicator })),
    ),
    isReversed: fc.boolean(),
  }),
  rules: fc.constantFrom('all', 'same'),
  against: fc.option(id),
  trails: fc.boolean(),
  base: fc.option(quarter),
  since: fc.option(quarter),
  multiples: fc.constantFrom('years', 'indicators'),
  scale: fc.constantFrom('one', 'each'),
  like: fc.constantFrom('population', 'urban', 'profile'),
  rows: fc.constantFrom('programme', 'distance'),
  earlier: fc.option(day),
  later: fc.option(day),
})

const indicators: fc.Arbitrary<IndicatorsView> = fc.record({
  search: fc.constantFrom('', 'тіл курсы', 'a & b=c', '%20', '=1+1'),
  direction: fc.constantFrom(null, '5.1', '5.4'),
  field: fc.option(id),
  completeness: fc.constantFrom(null, 'full', 'partial', 'poor'),
  sort: fc.constantFrom('programme', 'name', 'completeness'),
})

const programme: fc.Arbitrary<ProgrammeView> = fc.record({
  programme: fc.option(id),
  layout: fc.constantFrom('measures', 'gaps'),
  direction: fc.constantFrom(null, '5.1', '5.4'),
  unwatched: fc.boolean(),
  year: fc.option(fc.integer({ min: 2000, max: 2099 })),
  sight: fc.constantFrom('any', 'all'),
  groups: fc.constantFrom('region', 'measure'),
})

const VIEW: View = { ...DEFAULT_VIEW, language: 'ru' }

const roundTrip = (page: LinkPage, part: Partial<PageViews>) =>
  read(formatAddress(VIEW, page, { ...DEFAULT_PAGE_VIEWS, ...part }))

describe('the address of a page of analysis says everything about it', () => {
  test('a comparison', () => {
    fc.assert(
      fc.property(compare, (each) => {
        expect(roundTrip('compare', { compare: each })).toMatchObject({
          page: 'compare',
          view: VIEW,
          compare: each,
          ignored: [],
        })
      }),
      { seed: 20, numRuns: 2000 },
    )
  })

  test('the catalogue of indicators', () => {
    fc.assert(
      fc.property(indicators, (each) => {
        expect(roundTrip('indicators', { indicators: each })).toMatchObject({
          page: 'indicators',
          view: VIEW,
          indicators: each,
          ignored: [],
        })
      }),
      { seed: 21 },
    )
  })

  test('the programme', () => {
    fc.assert(
      fc.property(programme, (each) => {
        expect(roundTrip('programme', { programme: each })).toMatchObject({
          page: 'programme',
          view: VIEW,
          programme: each,
          ignored: [],
        })
      }),
      { seed: 22 },
    )
  })

  test('what is not changed from the defaults does not stand in it', () => {
    for (const page of ['compare', 'indicators', 'programme'] as const) {
      expect(formatAddress(VIEW, page)).toBe(`/ru/${page}`)
    }
    const pages = {
      ...DEFAULT_PAGE_VIEWS,
      compare: { ...DEFAULT_COMPARE_VIEW, show: 'trends' as const, since: '2016-Q1' as const },
    }
    expect(formatAddress({ ...VIEW, compared: ['akmola', null, 'pavlodar'] }, 'compare', pages)).toBe(
      '/ru/compare?regions=akmola_-_pavlodar&show=trends&since=2016-Q1',
    )
  })

  test('an indicator stands in the path of its page, and gives way to the list where none is chosen', () => {
    expect(formatAddress({ ...VIEW, indicator: 'eca-total' }, 'indicator')).toBe('/ru/indicators/eca-total')
    expect(formatAddress({ ...VIEW, indicator: null }, 'indicator')).toBe('/ru/indicators')
    expect(read('/kk/indicators/eca-total?period=2019-Q4')).toMatchObject({
      page: 'indicator',
      view: { indicator: 'eca-total', period: '2019-Q4' },
    })
    expect(read('/kk/indicators/eca-total/extra').page).toBe('not-found')
    expect(read('/kk/indicators/Ақмола').page).toBe('not-found')
  })
})

describe('an address that means nothing', () => {
  test('is repaired part by part, and what was left out is named', () => {
    const parsed = read(
      '/en/compare?show=spiral&sort=<b>&rules=none&base=2019&since=2019-Q5&earlier=2019-02-30&like=luck&set=A B&trails=yes&direction=../x',
    )
    expect(parsed.compare).toEqual(DEFAULT_COMPARE_VIEW)
    expect(parsed.ignored.toSorted()).toEqual(
      'base direction earlier like rules set show since sort trails'.split(' '),
    )
    expect(read('/en/indicators?complete=half&sort=luck&q=').indicators).toEqual(DEFAULT_INDICATORS_VIEW)
    expect(read('/en/programme?layout=tree&year=19&unwatched=no&programme=__proto__').programme).toEqual(
      DEFAULT_PROGRAMME_VIEW,
    )
    // The parameters of one page mean nothing on another.
    expect(read('/en/map?show=trends&layout=gaps').ignored).toEqual(['show', 'layout'])
  })

  test('never breaks a page of analysis: 10,000 hostile queries give a valid view', () => {
    fc.assert(
      fc.property(hostileAddress, fc.constantFrom('compare', 'indicators', 'programme'), (text, page) => {
        const parsed = read(`/kk/${page}?show=${text}&sort=${text}&regions=${text}&set=${text}&q=${text}`)
        expect(COMPARE_KINDS).toContain(parsed.compare.show)
        expect(parsed.view.compared.length).toBeLessThanOrEqual(MOST_COMPARED)
        const { view, compare: own, indicators: list, programme: plan, register, present } = parsed
        const pages = { register, compare: own, indicators: list, programme: plan, present }
        expect(read(formatAddress(view, page as LinkPage, pages))).toMatchObject({ view, ...pages })
      }),
      { seed: 23, numRuns: 10_000 },
    )
  })
})

describe('compared regions', () => {
  test('keep their slot, and with it their colour and mark, when another is taken out', () => {
    const three = ['akmola', 'kostanay', 'pavlodar']
    expect(removeCompared(three, 'akmola')).toEqual([null, 'kostanay', 'pavlodar'])
    expect(removeCompared(three, 'pavlodar')).toEqual(['akmola', 'kostanay'])
    expect(addCompared([null, 'kostanay', 'pavlodar'], 'astana')).toEqual(['astana', 'kostanay', 'pavlodar'])
    expect(removeCompared(['akmola'], 'akmola')).toEqual([])
  })

  test('are six at most, and none twice', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(addCompared(six, 'g')).toBe(six)
    expect(addCompared(['a', 'b'], 'b')).toEqual(['a', 'b'])
    expect(readCompared('a_b_c_d_e_f_g')).toBeNull()
    expect(readCompared('a_a')).toBeNull()
    expect(readCompared('-_-')).toBeNull()
  })

  test('never move whatever is added and taken out', () => {
    const step = fc.record({ isAdded: fc.boolean(), region: fc.constantFrom(...'abcdefgh') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let slots: View['compared'] = []
        for (const { isAdded, region } of steps) {
          const next = isAdded ? addCompared(slots, region) : removeCompared(slots, region)
          for (const other of slots)
            if (other !== null && next.includes(other)) expect(next.indexOf(other)).toBe(slots.indexOf(other))
          slots = next
          const text = writeCompared(slots)
          expect(text === null ? [] : readCompared(text)).toEqual(slots)
        }
      }),
      { seed: 24 },
    )
  })
})
