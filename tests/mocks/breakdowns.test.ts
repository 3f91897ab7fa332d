import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { answer } from '../../mocks/answer'
import { breakdownsOf } from '../../mocks/breakdowns/breakdowns'
import { wholesOf, YEARS } from '../../mocks/breakdowns/wholes'
import { makeCatalogue } from '../../mocks/catalogue'
import { EVENT_TYPES, INDICATORS } from '../../mocks/indicators'
import { REGION_IDS, seriesOf } from '../../mocks/observations'
import { readBreakdowns } from '../../src/data/wire/breakdowns'
import { readCatalogue } from '../../src/data/wire/catalogue'

const answers = INDICATORS.map(({ id }) => breakdownsOf(id) ?? expect.fail(id))
const divided = answers.filter(({ breakdowns }) => breakdowns.length > 0)
const decimalsOf = (id: string) => INDICATORS.find((indicator) => indicator.id === id)?.decimals ?? 0

/** Every part of every breakdown with the whole it belongs to. */
const rows = divided.flatMap(({ indicator, unit, breakdowns }) => {
  const wholes = wholesOf(indicator)
  return breakdowns.flatMap(({ id, categories, values, statuses }) =>
    REGION_IDS.flatMap((region, r) =>
      YEARS.map((year, y) => ({
        at: `${indicator} ${id} ${region} ${year}`,
        indicator,
        unit,
        whole: wholes[r]?.[y] ?? expect.fail('no whole'),
        values: categories.map((_, c) => values[r]?.[c]?.[y] ?? null),
        letters: categories.map((_, c) => statuses[r]?.[c]?.charAt(y) ?? ''),
      })),
    ),
  )
})

const of = (indicator: string, breakdown: string, region: string, category: string, year: number) => {
  const all = breakdownsOf(indicator) ?? expect.fail(indicator)
  const one = all.breakdowns.find(({ id }) => id === breakdown) ?? expect.fail(breakdown)
  const c = one.categories.findIndex(({ id }) => id === category)
  return one.values[REGION_IDS.indexOf(region)]?.[c]?.[YEARS.indexOf(year)] ?? null
}

describe('the breakdowns of the demonstration dataset', () => {
  test('divide at least twenty indicators, all of them counts', () => {
    expect(divided.length).toBeGreaterThanOrEqual(20)
    const kinds = divided.map(({ indicator }) => INDICATORS.find(({ id }) => id === indicator)?.kind)
    expect(new Set(kinds)).toEqual(new Set(['flow', 'stock']))
  })

  test('are valid by the contract, to the last cell', () => {
    const origin = { adapter: 'mock', resource: '/indicators' }
    const catalogue = readCatalogue(makeCatalogue(), origin)
    for (const wire of answers) {
      const asked = { indicator: wire.indicator, division: '2013' } as const
      const { breakdowns } = readBreakdowns(wire, asked, catalogue, origin)
      expect(breakdowns).toHaveLength(wire.breakdowns.length)
    }
  })

  test('are the same bytes for the same seed', () => {
    expect(createHash('sha256').update(JSON.stringify(answers)).digest('hex')).toMatchSnapshot()
  })

  test('add up to the figure of the year that the observations give', () => {
    const shown = rows.filter(({ whole, letters }) => whole.value !== null && !letters.includes('Q'))
    expect(shown.length).toBeGreaterThan(5000)
    for (const { at, indicator, whole, values } of shown) {
      const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0)
      expect(sum, at).toBeCloseTo(whole.value ?? Number.NaN, decimalsOf(indicator) + 3)
    }
  })

  test('take their years from the quarters: Kostanay 2019 is 6,709 learners, the sum of four quarters', () => {
    const { periods, values } = seriesOf('kz-course-learners') ?? expect.fail()
    const quarters = periods.flatMap((period, at) =>
      period.startsWith('2019') ? (values[REGION_IDS.indexOf('kostanay')]?.[at] ?? []) : [],
    )
    const whole = wholesOf('kz-course-learners')[REGION_IDS.indexOf('kostanay')]?.[6]
    expect(quarters).toHaveLength(4)
    expect(whole?.value).toBe(quarters.reduce((sum, value) => sum + value, 0))
    const women = of('kz-course-learners', 'sex', 'kostanay', 'women', 2019) ?? expect.fail()
    const men = of('kz-course-learners', 'sex', 'kostanay', 'men', 2019) ?? expect.fail()
    expect(women + men).toBe(whole?.value)
  })

  test('have no parts where the year has no figure', () => {
    const without = rows.filter(({ whole }) => whole.value === null)
    expect(without.length).toBeGreaterThan(100)
    for (const { at, whole, values, letters } of without) {
      expect(new Set(values), at).toEqual(new Set([null]))
      expect(
        letters.every((letter) => letter === whole.status || letter === 'M'),
        at,
      ).toBe(true)
    }
  })

  test('have a value exactly where the status says so, whole and not negative', () => {
    const wrong = rows.flatMap(({ at, indicator, values, letters }) => {
      const scale = 10 ** decimalsOf(indicator)
      const isRight = values.every((value, i) => {
        const units = (value ?? 0) * scale
        const isWhole = Math.abs(units - Math.round(units)) < 1e-6
        return 'APEB'.includes(letters[i] ?? '') === (value !== null) && isWhole && units >= 0
      })
      return isRight ? [] : [at]
    })
    expect(wrong).toEqual([])
  })

  test('hide counts of persons only', () => {
    const hidden = rows.filter(({ whole, letters }) => whole.value !== null && letters.includes('Q'))
    expect(hidden.length).toBeGreaterThan(30)
    expect(new Set(hidden.map(({ unit }) => unit))).toEqual(new Set(['persons']))
    const small = rows.flatMap(({ unit, values }) =>
      unit === 'persons' ? values.filter((value) => value !== null && value > 0 && value < 5) : [],
    )
    expect(small).toEqual([])
  })

  test('agree with the indicators of the same thing', () => {
    const totals = wholesOf('events-total')
    const types = EVENT_TYPES.map((type) => ({ type, wholes: wholesOf(type) }))
    for (const [r, region] of REGION_IDS.entries()) {
      for (const [y, year] of YEARS.entries()) {
        if (totals[r]?.[y]?.value === null) continue
        for (const { type, wholes } of types) {
          expect(of('events-total', 'event-type', region, type, year)).toBe(wholes[r]?.[y]?.value)
        }
      }
    }
    expect(of('eca-total', 'registration', 'pavlodar', 'registered', 2019)).toBe(
      wholesOf('eca-registered')[REGION_IDS.indexOf('pavlodar')]?.[6]?.value,
    )
  })

  test('agree with the register of courses', async () => {
    const register = `/courses?division=2013&region=atyrau&filter=language:kk,level:A1,year:2019&limit=0`
    const page = await answer(new Request(`http://birlik.test/api${register}`))
    const beginners = of('kz-courses', 'course-level', 'atyrau', 'a1', 2019)
    expect(beginners).toBeGreaterThan(10)
    expect(await page?.json()).toMatchObject({ total: beginners })
  })

  test('have no villages in the cities of Astana and Almaty', () => {
    const { breakdowns } = breakdownsOf('school-museums') ?? expect.fail()
    const letters = breakdowns[0]?.statuses[REGION_IDS.indexOf('astana')]?.[1]
    expect(letters).toBe('MMMMMMMM')
  })

  test('name everything in three languages, each in its own alphabet', () => {
    const names = divided.flatMap(({ breakdowns }) =>
      breakdowns.flatMap(({ name, categories }) => [name, ...categories.map((category) => category.name)]),
    )
    for (const { kk = '', ru = '', en = '' } of names) {
      expect(Math.min(kk.length, ru.length, en.length), en).toBeGreaterThan(0)
      const isCode = /^[ABC][12]$/.test(en)
      if (isCode) continue
      expect(kk, kk).not.toMatch(/[a-z]/i)
      expect(ru, ru).not.toMatch(/[a-zәғқңөұүһі]/i)
      expect(en, en).not.toMatch(/[а-яё]/i)
    }
  })

  test('never divide persons by language or ethnicity', () => {
    const dimensions = divided
      .filter(({ unit }) => unit === 'persons')
      .flatMap(({ breakdowns }) => breakdowns.map(({ id }) => id))
    expect(dimensions.filter((id) => /ethnic|language|nation/.test(id))).toEqual([])
  })
})

describe('the resource', () => {
  const ask = async (path: string, headers = {}) =>
    answer(new Request(`http://birlik.test/api${path}`, { headers }))

  test('is an empty list for an indicator that does not divide', async () => {
    const found = await ask('/indicators/kz-course-completion-rate/breakdowns?division=2013')
    expect(await found?.json()).toMatchObject({ indicator: 'kz-course-completion-rate', breakdowns: [] })
  })

  test('says clearly what it does not have, and when nothing changed', async () => {
    expect((await ask('/indicators/none/breakdowns?division=2013'))?.status).toBe(404)
    expect((await ask('/indicators/kz-courses/breakdowns?division=2022'))?.status).toBe(404)
    const first = await ask('/indicators/kz-courses/breakdowns?division=2013')
    const tag = first?.headers.get('ETag') ?? ''
    const again = await ask('/indicators/kz-courses/breakdowns?division=2013', { 'If-None-Match': tag })
    expect(again?.status).toBe(304)
  })
})
