import { describe, expect, test } from 'vitest'
import { daysBetween, deadlineOf } from '../../src/domain/worklist/deadline'
import { worklist, type WorkItem } from '../../src/domain/worklist/worklist'
import type { Quarter } from '../../src/domain/period'
import { demonstrationReadings } from './demonstrationReadings'
import { OWN, own, pageOf, type ToldSeries } from './narrativeData'

const DAYS = { quarter: 25, year: 40 }

const itemsOf = (
  series: readonly ToldSeries[],
  asOf: string,
  reportingDays: typeof DAYS | null = DAYS,
  period: Quarter = '2019-Q4',
): readonly WorkItem[] => worklist(pageOf(period, series), { asOf, reportingDays })

const silent: ToldSeries = { told: own({ '2019-Q4': 'O' }) }
const lateBy = (days: number): ToldSeries => ({ lateReports: [{ region: OWN, period: '2019-Q4', days }] })

describe('a deadline', () => {
  test.each([
    ['2019-Q4', '2020-01-25'],
    ['2019-Q1', '2019-04-25'],
    ['2020-Q1', '2020-04-25'],
    ['2019', '2020-02-09'],
  ] as const)('of %s is so many days after its last day: %s', (period, date) => {
    expect(deadlineOf(period, DAYS)).toBe(date)
  })

  test('may be unknown', () => {
    expect(deadlineOf('2019-Q4', null)).toBeNull()
  })

  test('is counted in whole days, over a leap day and whatever the time of day', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
    expect(daysBetween('2020-03-01T23:59:00+06:00', '2020-02-28')).toBe(-2)
  })
})

describe('an indicator without a report', () => {
  test('is due until its deadline, that day included', () => {
    expect(itemsOf([silent], '2020-01-20')).toMatchObject([
      { state: 'due', days: 5, deadline: '2020-01-25', isReported: false, value: null },
    ])
    expect(itemsOf([silent], '2020-01-25')).toMatchObject([{ state: 'due', days: 0 }])
  })

  test('is late from the day after', () => {
    expect(itemsOf([silent], '2020-01-26')).toMatchObject([{ state: 'late', days: 1, isReported: false }])
  })

  test('is empty when no deadline is known', () => {
    expect(itemsOf([silent], '2020-01-26', null)).toMatchObject([
      { state: 'empty', days: null, deadline: null, isReported: false },
    ])
  })

  test('is one the source never sent, too', () => {
    expect(
      worklist(
        { ...pageOf('2019-Q4', [{}]), region: 'nowhere' },
        { asOf: '2020-01-01', reportingDays: DAYS },
      ),
    ).toMatchObject([{ state: 'due', lastYear: { value: null, absence: 'not-in-data' } }])
  })

  test('stands with the same period of last year, or why there is none, and with its measures', () => {
    const measures = ['5.1.state-language.4']
    const told = own({ '2018-Q4': 4052, '2019-Q4': 'O' })
    expect(itemsOf([{ indicator: { measures }, told }], '2020-01-20')).toMatchObject([
      { lastYear: { value: 4052, absence: null }, measures },
    ])
    expect(itemsOf([{ told: own({ '2018-Q4': 'Q', '2019-Q4': 'O' }) }], '2020-01-20')).toMatchObject([
      { lastYear: { value: null, absence: 'suppressed' } },
    ])
  })
})

describe('an indicator with a report', () => {
  test('asks for nothing', () => {
    expect(itemsOf([{}], '2020-03-01')).toEqual([])
  })

  test.each([
    ['provisional', { value: 100, status: 'P' }],
    ['hidden', 'Q'],
    ['such that it cannot exist', 'M'],
    ['zero', 0],
  ] as const)('that is %s asks for nothing', (_, cell) => {
    expect(itemsOf([{ told: own({ '2019-Q4': cell }) }], '2020-03-01')).toEqual([])
  })

  test('that came late says by how many days', () => {
    expect(itemsOf([lateBy(12)], '2020-03-01')).toMatchObject([
      { state: 'late', days: 12, isReported: true, value: 100 },
    ])
  })

  test('eight times the usual is to be checked, with its usual level', () => {
    expect(itemsOf([{ ...lateBy(12), told: own({ '2019-Q4': 800 }) }], '2020-03-01')).toMatchObject([
      { state: 'suspicious', value: 800, usual: 100, isReported: true, days: null },
    ])
  })
})

test('annual indicators belong to the fourth quarter', () => {
  const yearly = { indicator: { frequency: 'year' }, told: own({ '2019': 'O' }) } as const
  expect(itemsOf([yearly], '2020-02-10')).toMatchObject([
    { period: '2019', deadline: '2020-02-09', state: 'late', days: 1, lastYear: { value: 100 } },
  ])
  expect(itemsOf([yearly], '2020-02-10', DAYS, '2019-Q3')).toEqual([])
})

test('parts of a ratio that are no indicators of their own are not listed', () => {
  expect(itemsOf([{ ...silent, indicator: { role: 'component' } }], '2020-02-10')).toEqual([])
})

test('late ones stand first, the longest delay on top, then doubtful ones, then those with time left', () => {
  const series: readonly ToldSeries[] = [
    { told: own({ '2019': 'O' }), indicator: { frequency: 'year' } },
    { told: own({ '2019-Q4': 800 }) },
    lateBy(3),
    silent,
    lateBy(40),
    {},
  ]
  const items = itemsOf(series, '2020-01-30')
  expect(items.map(({ indicator, state, days }) => [indicator.id, state, days])).toEqual([
    ['learners-4', 'late', 40],
    ['learners-3', 'late', 5],
    ['learners-2', 'late', 3],
    ['learners-1', 'suspicious', null],
    ['learners', 'due', 10],
  ])
})

test('the list of every region and quarter equals what the grids say, row by row', async () => {
  const { regions, quarters, readings, at } = await demonstrationReadings()
  const wrong: string[] = []
  let found = 0
  for (const region of regions) {
    for (const quarter of quarters) {
      const listed = new Set(
        worklist(at(region, quarter), { asOf: '2021-01-25', reportingDays: DAYS }).map(
          (item) => item.indicator.id,
        ),
      )
      for (const { indicator, inputs } of readings) {
        const period = indicator.frequency === 'quarter' ? quarter : quarter.replace('-Q4', '')
        const { grid } = inputs
        const column = grid.periods.findIndex((each) => each === period)
        const status = grid.statuses[grid.regions.indexOf(region) * grid.periods.length + column]
        const isLate = grid.lateReports.some((late) => late.region === region && late.period === period)
        const isDoubtful =
          indicator.id === 'event-participants' && region === 'pavlodar' && quarter === '2018-Q3'
        const isDoubtfulToo = indicator.id === 'publications' && region === 'aktobe' && quarter === '2016-Q1'
        const isExpected = column >= 0 && (status === 'O' || isLate || isDoubtful || isDoubtfulToo)
        if (listed.has(indicator.id) !== isExpected) wrong.push(`${indicator.id} ${region} ${quarter}`)
        if (isExpected) found++
      }
    }
  }
  expect(wrong).toEqual([])
  expect(found).toBeGreaterThan(2000)
})
