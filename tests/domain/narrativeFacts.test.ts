import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/domain/narrative/fact'
import { narrativeFacts } from '../../src/domain/narrative/facts'
import { usualRange } from '../../src/domain/narrative/usualVariation'
import { yearOf, type Quarter } from '../../src/domain/period'
import { aheadSince, OWN, own, pageOf, targetOf, type ToldSeries } from './narrativeData'

const kindsOf = (period: Quarter, ...series: readonly ToldSeries[]) =>
  narrativeFacts(pageOf(period, series)).map((fact) => fact.kind)

const only = (facts: readonly Fact[], kind: Fact['kind']) => {
  expect(facts.map((fact) => fact.kind)).toEqual([kind])
  const [fact] = facts
  return fact ?? expect.fail('no fact')
}

const survey = (value: number, margin: number) => ({ value, margin, status: 'A' as const })
const INDEX = { kind: 'index', unit: '%', overTime: 'mean', overRegions: 'weighted-mean' } as const
const RATIO = { kind: 'ratio', unit: '%', overTime: 'ratio', overRegions: 'ratio', decimals: 1 } as const

describe('a change against last year is told', () => {
  test('when it is beyond the usual variation of the region', () => {
    const facts = narrativeFacts(pageOf('2019-Q4', [{ told: own({ '2019-Q4': 140 }) }]))
    expect(only(facts, 'unusual-change')).toMatchObject({
      indicator: 'learners',
      change: { kind: 'percent', value: 40 },
      value: 140,
      base: 100,
      tone: 'good',
      proof: {
        page: 'map',
        view: 'table',
        indicator: 'learners',
        period: '2019-Q4',
        normalisation: 'absolute',
      },
    })
  })

  test('in points for a share, from three points on', () => {
    const facts = narrativeFacts(pageOf('2019-Q4', [{ indicator: RATIO, told: own({ '2019-Q4': 96 }) }]))
    expect(only(facts, 'unusual-change')).toMatchObject({
      change: { kind: 'points', value: -4 },
      tone: 'bad',
    })
    expect(kindsOf('2019-Q4', { indicator: RATIO, told: own({ '2019-Q4': 97.1 }) })).toEqual(['quiet'])
  })

  test('never as good or bad where more is neither', () => {
    const facts = narrativeFacts(
      pageOf('2019-Q4', [{ indicator: { better: 'neutral' }, told: own({ '2019-Q4': 40 }) }]),
    )
    expect(only(facts, 'unusual-change').tone).toBe('neutral')
  })

  test('of a fall as good where less is better', () => {
    const told = own({ '2019-Q4': 40 })
    const facts = narrativeFacts(pageOf('2019-Q4', [{ indicator: { better: 'lower' }, told }]))
    expect(only(facts, 'unusual-change').tone).toBe('good')
  })

  test('of an annual indicator with the fourth quarter, and in no other', () => {
    const yearly = { indicator: { frequency: 'year' }, told: own({ '2019': 140 }) } as const
    expect(kindsOf('2019-Q4', yearly)).toEqual(['unusual-change'])
    expect(kindsOf('2019-Q3', yearly)).toEqual([])
  })

  test('of normalised values as displayed', () => {
    const rates = { indicator: { normalisations: ['per-10k'] }, told: own({ '2019-Q4': 140 }) } as const
    const [fact] = narrativeFacts(pageOf('2019-Q4', [rates]))
    expect(fact).toMatchObject({ value: 14, base: 10, normalisation: 'per-10k' })
  })
})

describe('a change against last year is not told', () => {
  test('within the usual variation of a region that always swings', () => {
    const years = [100, 140, 95, 150, 105, 135, 170]
    const told: ToldSeries['told'] = (region, period) =>
      region === OWN ? years[yearOf(period) - 2013] : undefined
    expect(kindsOf('2019-Q4', { indicator: { better: 'neutral' }, told })).toEqual(['quiet'])
  })

  test('below ten percent', () => {
    expect(kindsOf('2019-Q4', { told: own({ '2019-Q4': 109 }) })).toEqual(['quiet'])
  })

  test('of a few units, however many percent they are', () => {
    const few = (told: number) => ({
      told: (region: string, period: string) => (region === OWN && period === '2019-Q4' ? told : 4),
    })
    expect(kindsOf('2019-Q4', few(8))).toEqual(['quiet'])
    expect(kindsOf('2019-Q4', few(9))).toEqual(['unusual-change'])
  })

  test('with fewer than four earlier changes', () => {
    const told = own({ '2014-Q4': 140 })
    expect(kindsOf('2014-Q4', { told })).toEqual(['quiet'])
  })

  test('when it is a rise, though slower than usual', () => {
    const grown = (year: number) => (year === 2019 ? 3840 : 100 * 2 ** (year - 2013))
    const told: ToldSeries['told'] = (region, period) => (region === OWN ? grown(yearOf(period)) : undefined)
    expect(kindsOf('2019-Q1', { indicator: { better: 'neutral' }, told })).toEqual(['quiet'])
  })

  test.each([
    ['a missing value', { '2019-Q4': 'O' }],
    ['a missing base', { '2019-Q4': 140, '2018-Q4': 'O' }],
    ['a base of zero', { '2019-Q4': 140, '2018-Q4': 0 }],
    ['a hidden value', { '2019-Q4': 'Q' }],
    ['another counting rule', { '2019-Q4': { value: 140, rule: 'other' } }],
    ['a break in the series', { '2019-Q4': { value: 140, status: 'B' } }],
    ['a probable typing error', { '2019-Q4': 1400 }],
    ['a base that is a probable typing error', { '2018-Q4': 1400 }],
  ] as const)('over %s', (_, cells) => {
    expect(kindsOf('2019-Q4', { told: own(cells) })).not.toContain('unusual-change')
  })

  test('over a break declared for the whole indicator', () => {
    const breaks = [{ period: '2019-Q1', note: {} }]
    expect(kindsOf('2019-Q4', { indicator: { breaks }, told: own({ '2019-Q4': 140 }) })).toEqual(['quiet'])
  })

  test('of a survey within the margins of both waves', () => {
    const waves = (margin: number): ToldSeries => ({
      indicator: INDEX,
      told: (region, period) => survey(region === OWN && period === '2019-Q4' ? 80 : 90, margin),
    })
    expect(kindsOf('2019-Q4', waves(5))).toEqual(['quiet'])
    expect(kindsOf('2019-Q4', waves(4.9))).toEqual(['unusual-change'])
  })
})

test('the usual range is the median and three robust standard deviations, worked by hand', () => {
  // Median of 1 2 3 4 100 is 3; deviations 2 1 0 1 97, their median 1.
  expect(usualRange([100, 1, 3, 2, 4])).toEqual({ centre: 3, half: 3 * 1.4826 * 1 })
  expect(usualRange([1, 2, 3])).toBeNull()
})

describe('a target is told', () => {
  const reach = (period: Quarter, value: number, cells = {}, indicator = {}) =>
    narrativeFacts(pageOf(period, [{ indicator, told: own(cells) }], [targetOf(value)]))

  test('when the year so far reaches it in this quarter and did not before', () => {
    expect(only(reach('2019-Q3', 300), 'target-crossed')).toMatchObject({ value: 300, span: 'year-to-date' })
    expect(reach('2019-Q2', 300).map((fact) => fact.kind)).toEqual(['quiet'])
    expect(reach('2019-Q4', 300).map((fact) => fact.kind)).toEqual(['quiet'])
  })

  test('when the first quarter alone reaches it', () => {
    expect(only(reach('2019-Q1', 100), 'target-crossed').tone).toBe('good')
  })

  test('when the year ends below it', () => {
    expect(only(reach('2019-Q4', 401), 'target-missed')).toMatchObject({ value: 400, tone: 'bad' })
    expect(reach('2019-Q3', 401).map((fact) => fact.kind)).toEqual(['quiet'])
  })

  test('of a level as it stands, which must have been below it at the end of last year', () => {
    const stock = { kind: 'stock', overTime: 'last' }
    expect(reach('2019-Q1', 105, { '2019-Q1': 105 }, stock).map((fact) => fact.kind)).toEqual([
      'target-crossed',
    ])
    expect(reach('2019-Q1', 100, {}, stock).map((fact) => fact.kind)).toEqual(['quiet'])
  })

  test('of which less is better when the level falls to it', () => {
    const stock = { kind: 'stock', overTime: 'last', better: 'lower' }
    expect(reach('2019-Q2', 95, { '2019-Q2': 95 }, stock).map((fact) => fact.kind)).toEqual([
      'target-crossed',
    ])
  })

  test('of a flow of which less is better only when the year ends above it', () => {
    expect(reach('2019-Q1', 500, {}, { better: 'lower' }).map((fact) => fact.kind)).toEqual(['quiet'])
    expect(reach('2019-Q4', 399, {}, { better: 'lower' }).map((fact) => fact.kind)).toEqual(['target-missed'])
  })

  test.each([
    ['nobody says which way is better', {}, { better: 'neutral' }],
    ['an earlier quarter of the year is missing', { '2019-Q1': 'O' }, {}],
    ['this quarter is missing', { '2019-Q3': 'O' }, {}],
    ['a quarter of the year is a probable typing error', { '2019-Q3': 1000 }, {}],
  ])('but not when %s', (_, cells, indicator) => {
    const told = reach('2019-Q3', 300, cells, indicator).map((fact) => fact.kind)
    expect(told).not.toContain('target-crossed')
    expect(told).not.toContain('target-missed')
  })

  test('but not when value and target would be printed alike', () => {
    const share = { ...RATIO, kind: 'ratio' }
    expect(reach('2019-Q4', 100.04, {}, share).map((fact) => fact.kind)).toEqual(['quiet'])
    expect(reach('2019-Q4', 100.06, {}, share).map((fact) => fact.kind)).toEqual(['target-missed'])
  })
})

describe('a place is told', () => {
  test('when it is the first, unshared, for three quarters or more', () => {
    const facts = narrativeFacts(pageOf('2019-Q4', [{ told: aheadSince('2019-Q1') }]))
    expect(only(facts, 'best-streak')).toMatchObject({ quarters: 4, of: 9, tone: 'good' })
    expect(kindsOf('2019-Q2', { told: aheadSince('2019-Q1') })).toEqual(['quiet'])
  })

  test('when it is the last', () => {
    const facts = narrativeFacts(pageOf('2019-Q4', [{ told: aheadSince('2019-Q2', 99) }]))
    expect(only(facts, 'worst-streak')).toMatchObject({ quarters: 3, of: 9, tone: 'bad' })
  })

  test('the other way round where less is better', () => {
    const told = aheadSince('2019-Q2', 99)
    expect(kindsOf('2019-Q4', { indicator: { better: 'lower' }, told })).toEqual(['best-streak'])
  })

  test.each([
    ['where more is neither better nor worse', { better: 'neutral' }],
    ['of a survey', INDEX],
    ['of an annual indicator', { frequency: 'year' }],
  ] as const)('but not %s', (_, indicator) => {
    expect(kindsOf('2019-Q4', { indicator, told: aheadSince('2019-Q1') })).toEqual(['quiet'])
  })

  test('but not when it is shared in one of the quarters', () => {
    const told = own({ '2019-Q1': 101, '2019-Q2': 101, '2019-Q4': 101 })
    expect(kindsOf('2019-Q4', { told })).toEqual(['quiet'])
  })

  test('and counts only from the quarter that was not reported', () => {
    const told = own({ '2018-Q4': 101, '2019-Q1': 'O', '2019-Q2': 101, '2019-Q3': 101, '2019-Q4': 101 })
    const [fact] = narrativeFacts(pageOf('2019-Q4', [{ told }]))
    expect(fact).toMatchObject({ kind: 'best-streak', quarters: 3 })
  })

  test('but not among fewer than eight regions that count by the same rule', () => {
    const told = (region: string, period: string) =>
      region > 'kyzylorda' ? { value: 100, rule: 'other' } : own({ [period]: 101 })(region, '2019-Q1')
    const series = [{ told: (region: string, period: string) => told(region, period) }]
    expect(narrativeFacts(pageOf('2019-Q4', series)).map((fact) => fact.kind)).toEqual(['quiet'])
  })

  test('but not when it is owed to a typing error', () => {
    const told = own({ '2019-Q2': 101, '2019-Q3': 101, '2019-Q4': 1400 })
    expect(kindsOf('2019-Q4', { told })).toEqual(['suspicious'])
  })
})

describe('reports', () => {
  test('that have not come in are one fact with all their indicators', () => {
    const silent = { told: own({ '2019-Q4': 'O' }) }
    const facts = narrativeFacts(pageOf('2019-Q4', [silent, {}, silent]))
    expect(only(facts, 'missing-reports')).toMatchObject({ missing: ['learners', 'learners-2'], tone: 'bad' })
  })

  test('that are hidden, or cannot exist, are not missing', () => {
    expect(
      kindsOf('2019-Q4', { told: own({ '2019-Q4': 'Q' }) }, { told: own({ '2019-Q4': 'M' }) }, {}),
    ).toEqual(['quiet'])
  })

  test('that came late are one fact with the longest delay', () => {
    const late = (days: number, period: Quarter = '2019-Q4') => ({
      lateReports: [{ region: OWN, period, days }],
    })
    const facts = narrativeFacts(pageOf('2019-Q4', [late(5), late(27), late(90, '2019-Q3'), {}]))
    expect(only(facts, 'late-reports')).toMatchObject({ count: 2, longestDays: 27 })
  })

  test('corrected in the quarter or later are told, with the figure before and now', () => {
    const corrected = (date: string, period: Quarter, previous: number | null = 91) => ({
      revisions: [{ region: OWN, period, previous, date }],
    })
    const facts = narrativeFacts(pageOf('2019-Q3', [corrected('2019-07-01', '2019-Q2')]))
    expect(only(facts, 'revised')).toMatchObject({ previous: 91, value: 100, period: '2019-Q2' })
    expect(kindsOf('2019-Q2', corrected('2019-10-14', '2019-Q2'))).toEqual(['revised'])
    expect(kindsOf('2019-Q3', corrected('2019-06-30', '2019-Q2'))).toEqual(['quiet'])
    expect(kindsOf('2019-Q1', corrected('2019-07-01', '2019-Q2'))).toEqual(['quiet'])
    expect(kindsOf('2019-Q3', corrected('2019-07-01', '2019-Q2', null))).toEqual(['quiet'])
    expect(kindsOf('2019-Q3', corrected('2019-07-01', '2019-Q2', 100))).toEqual(['quiet'])
  })

  test('eight times the usual are told as doubtful, with what is usual', () => {
    const facts = narrativeFacts(pageOf('2019-Q4', [{ told: own({ '2019-Q4': 800 }) }]))
    expect(only(facts, 'suspicious')).toMatchObject({ value: 800, usual: 100 })
  })
})

describe('altogether', () => {
  test('a quarter with figures and no news is quiet, one without figures says nothing', () => {
    expect(kindsOf('2019-Q4', {})).toEqual(['quiet'])
    expect(kindsOf('2019-Q4', { told: own({ '2019-Q4': 'M' }) })).toEqual([])
    expect(narrativeFacts(pageOf('2019-Q4', []))).toEqual([])
  })

  test('a total and its parts get two sentences, the weightiest', () => {
    const parts = [150, 190, 170, 130].map((value, i) => ({
      indicator: i === 0 ? {} : { partOf: 'learners' },
      told: own({ '2019-Q4': value }),
    }))
    const facts = narrativeFacts(pageOf('2019-Q4', parts))
    expect(facts.map((fact) => fact.indicator)).toEqual(['learners-1', 'learners-2'])
  })

  test('one kind of news does not crowd out the others, and eight facts are the most', () => {
    const series = Array.from({ length: 20 }, (_, i): ToldSeries => {
      if (i < 6) return { told: own({ '2019-Q4': 150 + i }) }
      if (i < 12) return { told: aheadSince('2019-Q1') }
      if (i < 18) return { told: aheadSince('2019-Q1', 99) }
      return { told: own({ '2019-Q4': 'O' }), lateReports: [] }
    })
    const late = { lateReports: [{ region: OWN, period: '2019-Q4' as const, days: 3 }] }
    const kinds = kindsOf('2019-Q4', ...series, late)
    expect(kinds).toEqual([
      'missing-reports',
      'unusual-change',
      'unusual-change',
      'unusual-change',
      'unusual-change',
      'late-reports',
      'best-streak',
      'best-streak',
    ])
  })

  test('components of indicators are never told', () => {
    const hidden = { indicator: { role: 'component' }, told: own({ '2019-Q4': 140 }) } as const
    expect(kindsOf('2019-Q4', hidden)).toEqual([])
  })
})
