import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { answer } from '../../mocks/answer'
import { makePopulations } from '../../mocks/catalogue'
import divisions from '../../mocks/data/divisions.json'
import { EVENT_TYPES, INDICATORS } from '../../mocks/indicators'
import { measures } from '../../mocks/measures'
import { seriesOf } from '../../mocks/observations'
import { value } from '../../mocks/values'

const regions = divisions[0]?.regions.map((region) => region.id) ?? []
const series = (id: string) => seriesOf(id) ?? expect.fail(`no ${id}`)
const at = (id: string, region: string, period: string): number | null => {
  const { periods, values } = series(id)
  return values[regions.indexOf(region)]?.[periods.indexOf(period)] ?? null
}
const year = (id: string, region: string, of: number) =>
  [1, 2, 3, 4].reduce((sum, quarter) => sum + value(id, region, of, quarter), 0)
const nation = (of: (region: string) => number) => regions.reduce((sum, region) => sum + of(region), 0)

describe('the demonstration dataset', () => {
  test('has sixteen regions, sixty indicators and all 140 measures', () => {
    expect(regions).toHaveLength(16)
    expect(INDICATORS.filter((indicator) => indicator.role === 'listed')).toHaveLength(60)
    expect(measures).toHaveLength(140)
  })

  test('is the same bytes for the same seed', () => {
    const bytes = JSON.stringify(INDICATORS.map((indicator) => seriesOf(indicator.id)))
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchSnapshot()
  })

  test('has a value exactly where the status says so', () => {
    const wrong = INDICATORS.flatMap(({ id }) => {
      const { values, statuses } = series(id)
      return values.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          'APEB'.includes(statuses[r]?.[c] ?? '') === (cell !== null) ? [] : [`${id} ${r} ${c}`],
        ),
      )
    })
    expect(wrong).toEqual([])
  })

  test('counts in whole numbers and keeps shares between 0 and 100', () => {
    const isRight = (indicator: (typeof INDICATORS)[number]) => {
      const cells = series(indicator.id)
        .values.flat()
        .filter((cell) => cell !== null)
      if (indicator.unit === '%') return cells.every((cell) => cell >= 0 && cell <= 100)
      return indicator.decimals > 0 || cells.every((cell) => Number.isInteger(cell) && cell >= 0)
    }
    expect(INDICATORS.filter((indicator) => !isRight(indicator)).map(({ id }) => id)).toEqual([])
  })

  test('has people in towns and villages of every oblast, and only townspeople in the two cities', () => {
    const { populations } = makePopulations()
    for (const { region, residents, urban } of populations) {
      expect(urban).toBeGreaterThan(0)
      expect(urban).toBeLessThanOrEqual(residents)
      expect(urban === residents).toBe(region === 'astana' || region === 'almaty-city')
    }
    // 738,587 × 47 % = 347,135.89
    const akmola = populations.find(({ region, year: of }) => region === 'akmola' && of === 2019)
    expect(akmola).toMatchObject({ residents: 738_587, urban: 347_136 })
  })

  test('adds up: events by type and other events are all events', () => {
    for (const region of regions) {
      for (let quarter = 1; quarter <= 4; quarter++) {
        const parts = [...EVENT_TYPES, 'events-other'].reduce(
          (sum, id) => sum + value(id, region, 2018, quarter),
          0,
        )
        expect(parts).toBe(value('events-total', region, 2018, quarter))
        expect(value('events-other', region, 2018, quarter)).toBeGreaterThanOrEqual(0)
      }
    }
  })

  test('keeps ratios with their parts, and parts within their wholes', () => {
    for (const indicator of INDICATORS) {
      if (indicator.numerator === null || indicator.denominator === null) continue
      const ratio = series(indicator.id)
      ratio.values.forEach((row, r) =>
        row.forEach((cell, c) => {
          const period = ratio.periods[c] ?? ''
          const above = at(indicator.numerator ?? '', regions[r] ?? '', period)
          const below = at(indicator.denominator ?? '', regions[r] ?? '', period)
          if (cell === null || above === null || below === null) return
          expect(above).toBeLessThanOrEqual(below)
          expect(Math.abs((above / below) * 100 - cell)).toBeLessThanOrEqual(0.051)
        }),
      )
    }
  })

  test('passes through the published figures', () => {
    expect(nation((region) => value('eca-total', region, 2013, 4))).toBeGreaterThanOrEqual(800)
    expect(nation((region) => value('eca-total', region, 2020, 4))).toBeGreaterThanOrEqual(1000)
    expect(value('eca-total', 'atyrau', 2013, 4)).toBe(17)
    expect(value('eca-total', 'atyrau', 2020, 4)).toBe(19)
    expect(value('eca-total', 'east-kazakhstan', 2014, 4)).toBe(103)
    expect(year('kz-course-learners', 'west-kazakhstan', 2013)).toBe(855)
    expect(year('kz-course-completions', 'west-kazakhstan', 2013)).toBe(855)
    expect(year('kz-course-learners', 'kostanay', 2013)).toBe(3500)
    expect(year('kz-course-learners', 'kostanay', 2019)).toBe(6709)
    expect(year('events-total', 'west-kazakhstan', 2017)).toBe(3360)
    expect(year('events-total', 'jambyl', 2018)).toBe(957)
    const share = (of: number) =>
      nation((region) => value('adults-with-kz', region, of, 4)) /
      nation((region) => value('adults-surveyed', region, of, 4))
    expect(share(2017) * 100).toBeCloseTo(83.1, 0)
    expect(share(2018) * 100).toBeCloseTo(85.9, 0)
  })

  test('has its seasons: Day of Languages in the third quarter, few gatherings in spring 2020', () => {
    for (const region of regions) {
      const quarters = [1, 2, 3, 4].map((quarter) => value('language-day-events', region, 2018, quarter))
      expect(Math.max(...quarters)).toBe(quarters[2])
    }
    expect(nation((region) => value('events-total', region, 2020, 2))).toBeLessThan(
      nation((region) => value('events-total', region, 2019, 2)) / 2,
    )
  })

  test('has late, missing, provisional, hidden, impossible and corrected figures, and breaks', () => {
    const statuses = INDICATORS.flatMap((indicator) => series(indicator.id).statuses).join('')
    for (const status of 'APEBOMQ') expect(statuses).toContain(status)
    expect(series('kz-course-learners').lateReports?.length).toBeGreaterThan(5)
    expect(series('kz-course-learners').revisions).toHaveLength(1)
    expect(series('events-total').ruleIds).toHaveLength(3)
  })

  test('says clearly what it does not have', async () => {
    const ask = async (path: string) => answer(new Request(`http://birlik.test/api${path}`))
    expect((await ask('/observations?indicator=nothing&division=2013'))?.status).toBe(404)
    expect((await ask('/observations?indicator=kz-courses&division=2022'))?.status).toBe(404)
    expect((await ask('/programmes/none'))?.headers.get('Content-Type')).toContain('application/problem+json')
    const first = await ask('/catalogue')
    const again = await answer(
      new Request('http://birlik.test/api/catalogue', {
        headers: { 'If-None-Match': first?.headers.get('ETag') ?? '' },
      }),
    )
    expect(again?.status).toBe(304)
  })
})
