import { beforeAll, describe, expect, test } from 'vitest'
import type { ChangeOver } from '../../../src/domain/compare/sessionChange'
import type { Session } from '../../../src/domain/compare/sessions'
import { changePaint } from '../../../src/features/compare/sessions/changePaint'
import { changeWords } from '../../../src/view/compare/changeWords'
import {
  compareSessions,
  sessionComparisonOf,
  type MapOfChange,
} from '../../../src/view/compare/compareSessions'
import { sessionNotes } from '../../../src/features/compare/sessions/sessionNotes'
import { daysBetween, heldBetweenQuery, sessionsQueryOf } from '../../../src/view/compare/sessionsQuery'
import { sessionsSheet } from '../../../src/features/compare/sessions/sessionsSheet'
import { QueryClient } from '@tanstack/react-query'
import { i18n } from '../../../src/i18n/i18n'
import { loadTexts, wordsIn } from './compareModelOf'
import { demonstrationModels } from './demonstrationModel'

beforeAll(loadTexts)

const { source, division, modelOf } = await demonstrationModels()
const client = new QueryClient()
const t = i18n.getFixedT('en', 'sessions')
const sessionOn = (day: string): Session => ({ day, title: {} })
const of2018 = sessionOn('2018-04-28')
const of2019 = sessionOn('2019-04-29')

describe('two sessions', () => {
  const model = modelOf()
  const comparison = compareSessions(model, of2018, of2019)
  const rows = comparison.directions.flatMap(({ headlines, others }) => [...headlines, ...others])

  test('have the figures of the last quarters that had ended, and of the last years', () => {
    expect(comparison.quarters).toEqual(['2018-Q1', '2019-Q1'])
    for (const { series, pair } of rows) {
      const isAnnual = series.indicator.frequency === 'year'
      expect(pair).toEqual(
        isAnnual ? { earlier: '2017', later: '2018' } : { earlier: '2018-Q1', later: '2019-Q1' },
      )
    }
  })

  test('have every indicator once, three of each direction before the others', () => {
    expect(rows).toHaveLength(60)
    expect(new Set(rows.map(({ series }) => series.indicator.id)).size).toBe(60)
    expect(comparison.directions.map(({ headlines }) => headlines.length)).toEqual([3, 3, 3, 3])
  })

  test('say of the country what the map page says of those periods', () => {
    for (const { series, pair, before, after } of rows) {
      expect(before).toEqual(model.series.sectionAt(series, pair.earlier).national)
      expect(after).toEqual(model.series.sectionAt(series, pair.later).national)
    }
  })

  test('a year apart have the change that the map page says, of the country and of each region', () => {
    for (const { after, change, compared } of rows)
      expect({ change, compared }).toEqual({ change: after.change, compared: after.compared })
    const { map } = comparison
    if (map === null) expect.fail('no map')
    const section = model.series.sectionAt(map.series, map.pair.later)
    expect(map.regions.map(({ region, change }) => [region, change])).toEqual(
      section.figures.map(({ region, change }) => [region, change]),
    )
  })

  test('list as new and as silent exactly the figures that one of them has', () => {
    const listed = (kind: 'appeared' | 'silent') =>
      comparison[kind].flatMap(({ series, regions }) =>
        regions.map((region) => `${series.indicator.id} ${region}`),
      )
    const found = { appeared: [] as string[], silent: [] as string[] }
    for (const { series, pair } of rows) {
      const before = model.series.sectionAt(series, pair.earlier).figures
      const after = model.series.sectionAt(series, pair.later).figures
      after.forEach(({ region, value, status }, i) => {
        const had = before[i]?.value ?? null
        if (had === null && value !== null) found.appeared.push(`${series.indicator.id} ${region}`)
        if (had !== null && value === null && status !== 'M' && status !== 'Q')
          found.silent.push(`${series.indicator.id} ${region}`)
      })
    }
    expect(found.appeared.length).toBeGreaterThan(0)
    expect(listed('appeared').toSorted()).toEqual(found.appeared.toSorted())
    expect(listed('silent').toSorted()).toEqual(found.silent.toSorted())
  })

  test('find nothing new or silent where the data begin after the earlier one', () => {
    const early = compareSessions(model, sessionOn('2013-04-24'), of2018)
    expect(early.uncovered.length).toBeGreaterThan(0)
    expect(early.uncovered.every(({ frequency }) => frequency === 'year')).toBe(true)
    expect(early.appeared.some(({ series }) => series.indicator.frequency === 'year')).toBe(false)
  })

  test('of different seasons carry a caution; since January their sums are not compared', () => {
    const words = wordsIn('en')
    const autumn = sessionOn('2018-12-10')
    const quarter = compareSessions(model, of2018, autumn)
    expect(sessionNotes(model, quarter, words, t)).toContain(t('otherSeason'))
    const cumulated = modelOf({ view: { span: 'year-to-date' } })
    const sums = compareSessions(cumulated, of2018, autumn)
    expect(sessionNotes(cumulated, sums, words, t)).toContain(t('otherLength'))
    expect(sums.map?.regions.every(({ change }) => change.kind === 'none')).toBe(true)
  })

  test('in a file have numbers where there are figures and empty cells where there are none', () => {
    const sheet = sessionsSheet(model, wordsIn('en'), t, comparison)
    expect(sheet.columns.slice(0, 5)).toEqual([
      'Direction',
      'Indicator',
      'Unit',
      '28 April 2018',
      '29 April 2019',
    ])
    sheet.rows.forEach((cells, i) => {
      const row = rows[i]
      expect(cells).toHaveLength(sheet.columns.length)
      expect(cells[3]).toEqual(
        row === undefined || row.before.value === null
          ? { kind: 'none' }
          : expect.objectContaining({ kind: 'number', value: row.before.value }),
      )
      const isFound = row?.change.kind !== 'none'
      expect([cells[5], cells[6]].filter((cell) => cell?.kind === 'number')).toHaveLength(isFound ? 1 : 0)
      expect(cells[7]?.kind).toBe(isFound ? 'none' : 'text')
    })
  })
})

test('why there is no change speaks of the sessions, in every language', () => {
  const reasons = ['no-value', 'no-base', 'zero-base', 'other-rule', 'break', 'other-length'] as const
  for (const language of ['kk', 'ru', 'en'] as const) {
    const spoken = reasons.map((reason) => {
      const change: ChangeOver = { kind: 'none', reason }
      return changeWords(change, wordsIn(language), i18n.getFixedT(language, 'sessions')).spoken
    })
    expect(new Set(spoken).size).toBe(reasons.length)
    expect(spoken.join(' ')).not.toMatch(/last year|прошл|былтыр/)
  }
})

test('the map of change counts every region once, and hatches what cannot be compared', () => {
  const map = compareSessions(modelOf({ indicator: 'survey-favourable' }), of2018, of2019).map as MapOfChange
  const { counts, uncompared, rose, fell, steady, fillOf } = changePaint(map)
  expect(counts.reduce((sum, count) => sum + count, 0) + uncompared).toBe(16)
  expect(rose + fell + steady + uncompared).toBe(16)
  for (const { region, change, isWithinMargin } of map.regions) {
    if (change.kind === 'none') expect(fillOf(region)).toMatch(/^url\(/)
    else if (isWithinMargin) expect(fillOf(region)).toBe('#f5f6f5')
  }
})

describe('the register of events', () => {
  test('gives the sessions of the Assembly, the last two of which open the page', async () => {
    const { data } = await client.fetchQuery(sessionsQueryOf(source, division))
    const comparison = sessionComparisonOf(modelOf(), data.rows)
    expect([comparison?.earlier.day, comparison?.later.day]).toEqual([of2018.day, of2019.day])
  })

  test('counts an event between two sessions once, whatever lies before and after', async () => {
    expect(daysBetween('2018-04-28', '2019-04-29')).toEqual({ from: '2018-04-29', to: '2019-04-29' })
    const held = async (earlier: string, later: string) =>
      (await client.fetchQuery(heldBetweenQuery(source, division, earlier, later))).data.total
    const parts = (await held('2017-04-26', '2018-04-28')) + (await held('2018-04-28', '2019-04-29'))
    expect(parts).toBe(await held('2017-04-26', '2019-04-29'))
    expect(parts).toBeGreaterThan(0)
  })
})
