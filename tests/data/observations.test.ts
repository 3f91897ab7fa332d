import { describe, expect, test } from 'vitest'
import { DataError } from '../../src/domain/DataError'
import type { ObservationGrid } from '../../src/domain/observation'
import { json, portAnswering, portOver, resourceOf } from './portOver'
import {
  ASKED,
  QUARTERS,
  REGIONS_2013,
  REGIONS_2022,
  setCell,
  wireCatalogue,
  wireIndicator,
  wireObservations,
  wireSeries,
  YEARS,
  type WireObservations,
} from './wirePayloads'

async function read(observations: object | string, catalogue: object = wireCatalogue(), asked = ASKED) {
  const { data } = await portAnswering(observations, catalogue).observations(asked, '2013')
  return data
}

async function refusal(observations: object | string, catalogue: object = wireCatalogue(), asked = ASKED) {
  const error: unknown = await read(observations, catalogue, asked).catch((thrown: unknown) => thrown)
  if (!(error instanceof DataError)) throw new Error('the payload was accepted')
  return { kind: error.kind, path: error.details.path, reason: error.details.reason }
}

/** The example payload with something done to it. */
function changed(change: (payload: WireObservations) => void): WireObservations {
  const payload = wireObservations()
  change(payload)
  return payload
}

const UNITS: Readonly<Record<string, string>> = {
  'completion-rate': 'percent',
  trust: 'percent',
  events: 'events',
}

/** Figures of the twenty regions of 2022, which say so. */
function laterPayload(indicators: readonly string[]): WireObservations {
  const series = indicators.map((id) => {
    const shape = { rows: REGIONS_2022.length, periods: id === 'trust' ? YEARS : QUARTERS, scale: 0.1 }
    return wireSeries(id, UNITS[id] ?? 'persons', {}, shape)
  })
  return { contract: '1.0', datasetVersion: 'v1', division: '2022', regions: [...REGIONS_2022], series }
}

const first = (payload: WireObservations) => {
  const [series] = payload.series
  if (series === undefined) throw new Error('no series')
  return series
}

/** The example with one JSON value of it written by hand. */
const withRawCell = (raw: string) =>
  JSON.stringify(changed((payload) => setCell(first(payload), 0, 0, 987654, 'A'))).replace('987654', raw)

const withMargin = (value: number | null, row: number, column: number) =>
  changed(({ series }) => {
    const margins = series[2]?.margins?.[row]
    if (margins !== undefined) margins[column] = value
  })

const events = (change: (series: NonNullable<WireObservations['series'][number]>) => void) =>
  changed(({ series }) => {
    if (series[3] !== undefined) change(series[3])
  })

function cell(grid: ObservationGrid | undefined, region: string, period: string) {
  if (grid === undefined) throw new Error('no grid')
  const index =
    grid.regions.indexOf(region) * grid.periods.length +
    grid.periods.findIndex((candidate) => candidate === period)
  return {
    value: grid.values[index],
    absence: grid.absences[index],
    status: grid.statuses[index],
    rule: grid.rules?.[index] ?? null,
    margin: grid.margins?.[index],
  }
}

describe('A good answer', () => {
  test('gives every figure where the payload has it, in the order asked', async () => {
    const grids = await read(wireObservations(), wireCatalogue(), [
      'events',
      'learners',
      'trust',
      'completion-rate',
    ])
    expect(grids.map((grid) => grid.indicator)).toEqual(['events', 'learners', 'trust', 'completion-rate'])
    const payload = wireObservations()
    const learners = grids[1]
    for (const [row, region] of REGIONS_2013.entries()) {
      for (const [column, period] of first(payload).periods.entries()) {
        const sent = first(payload).values[row]?.[column] ?? Number.NaN
        expect(cell(learners, region, period).value).toBe(sent)
      }
    }
  })

  test('a missing, impossible or hidden figure is absent with its reason, and a reported zero is zero', async () => {
    const [learners] = await read(wireObservations())
    expect(cell(learners, 'almaty-region', '2018-Q4')).toMatchObject({
      value: Number.NaN,
      absence: 'not-reported',
    })
    expect(cell(learners, 'jambyl', '2018-Q1')).toMatchObject({ value: Number.NaN, absence: 'cannot-exist' })
    expect(cell(learners, 'kostanay', '2019-Q4')).toMatchObject({ value: Number.NaN, absence: 'suppressed' })
    expect(cell(learners, 'almaty-region', '2018-Q1')).toMatchObject({ value: 0, absence: null, status: 'B' })
  })

  test('counting rules and margins stay with their figures', async () => {
    const [, , trust, events] = await read(wireObservations())
    expect(cell(events, 'west-kazakhstan', '2018-Q4').rule).toBe('all-forms')
    expect(cell(events, 'west-kazakhstan', '2019-Q1').rule).toBe('large-only')
    expect(cell(trust, 'akmola', '2019').margin).toBe(2.5)
    expect(cell(trust, 'atyrau', '2019')).toMatchObject({ absence: 'not-reported', margin: Number.NaN })
  })

  test('revisions and late reports arrive with region and period', async () => {
    const [learners] = await read(wireObservations())
    expect(learners?.revisions).toEqual([
      { region: 'akmola', period: '2018-Q1', previous: 12, date: '2018-09-01' },
    ])
    expect(learners?.lateReports).toEqual([{ region: 'atyrau', period: '2018-Q2', days: 12 }])
  })

  test('rows may come in any order: they are joined by region, not by place', async () => {
    const shuffled = changed((payload) => {
      payload.regions.reverse()
      for (const series of payload.series) {
        series.values.reverse()
        series.statuses.reverse()
        series.rules?.reverse()
        series.margins?.reverse()
      }
    })
    expect(await read(shuffled)).toEqual(await read(wireObservations()))
  })

  test('more than eighty indicators are asked for in several requests and come back as one answer', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `indicator-${index}`)
    const catalogue = { ...wireCatalogue(), indicators: ids.map((id) => wireIndicator(id)), targets: [] }
    const sizes: number[] = []
    const port = portOver(async (request) => {
      if (resourceOf(request) === '/catalogue') return json(catalogue)
      const asked = new URL(request.url).searchParams.get('indicator')?.split(',') ?? []
      sizes.push(asked.length)
      return json({ ...wireObservations(), series: asked.map((id) => wireSeries(id, 'persons')) })
    })
    const { data, datasetVersion } = await port.observations(ids, '2013')
    expect(sizes.toSorted((a, b) => a - b)).toEqual([20, 80])
    expect(data.map((grid) => grid.indicator)).toEqual(ids)
    expect(datasetVersion).toBe('v1')
  })
})

describe('Values', () => {
  test('F34: NaN, Infinity and numbers too large to be exact are refused with their place', async () => {
    expect(await refusal(withRawCell('1e400'))).toMatchObject({
      kind: 'malformed',
      path: 'series[0].values[0][0]',
    })
    expect(await refusal(withRawCell('9007199254740993'))).toMatchObject({ path: 'series[0].values[0][0]' })
    for (const raw of ['NaN', 'Infinity', '-Infinity', '0x10', '+1', '01', '.5', '1.']) {
      const { kind, path } = await refusal(withRawCell(raw))
      expect([kind, path]).toEqual(['malformed', expect.stringMatching(/^line 1, column \d+$/)])
    }
  })

  test('F35: a text, a truth value or a list is never read as a number', async () => {
    for (const raw of ['""', '" "', '"12"', 'true', 'false', '[7]', '[]', '{}']) {
      expect(await refusal(withRawCell(raw))).toMatchObject({
        path: expect.stringContaining('series[0].values[0]'),
      })
    }
  })

  test('F35: null without a status of missing is refused, and a status of missing with a value too', async () => {
    expect(await refusal(withRawCell('null'))).toEqual({
      kind: 'malformed',
      path: 'series[0].values[0][0]',
      reason: 'series[0].values[0][0]: no value, but status A',
    })
    expect(await refusal(changed((payload) => setCell(first(payload), 3, 3, 0, 'O')))).toMatchObject({
      path: 'series[0].values[3][3]',
    })
  })

  test('F36: a count below zero is refused; a balance may be negative', async () => {
    expect(await refusal(changed((payload) => setCell(first(payload), 0, 0, -1, 'A')))).toMatchObject({
      path: 'series[0].values[0][0]',
      reason: 'series[0].values[0][0]: -1 persons is below 0',
    })
    const balance = { ...wireObservations(), series: [wireSeries('balance', 'balance', {}, { scale: -1 })] }
    const [grid] = await read(balance, wireCatalogue(), ['balance'])
    expect(cell(grid, 'aktobe', '2018-Q1').value).toBe(-42)
  })

  test('F37: a share above 100 % or below 0 is refused', async () => {
    for (const value of [100.1, -0.1]) {
      const payload = changed(({ series }) => {
        if (series[1] !== undefined) setCell(series[1], 4, 2, value, 'A')
      })
      expect(await refusal(payload)).toMatchObject({ path: 'series[1].values[4][2]' })
    }
  })

  test('minus zero is zero', async () => {
    const [learners] = await read(withRawCell('-0'))
    expect(Object.is(cell(learners, 'akmola', '2018-Q1').value, 0)).toBe(true)
  })

  test('F44: an unknown status letter hides that cell only', async () => {
    const [learners] = await read(changed((payload) => setCell(first(payload), 1, 1, 55, 'Z')))
    expect(cell(learners, 'aktobe', '2018-Q2')).toMatchObject({
      value: Number.NaN,
      absence: 'unknown-status',
    })
    expect(cell(learners, 'aktobe', '2018-Q3').value).toBe(64)
  })

  test('F47: a jump by a thousand is a figure like any other: it is shown, and marked elsewhere', async () => {
    const [learners] = await read(changed((payload) => setCell(first(payload), 1, 1, 48_000, 'A')))
    expect(cell(learners, 'aktobe', '2018-Q2').value).toBe(48_000)
  })

  test('F57: suppressed cells carry no value in any shape', async () => {
    expect(await refusal(changed((payload) => setCell(first(payload), 0, 0, 3, 'Q')))).toMatchObject({
      reason: 'series[0].values[0][0]: 3, but status Q means there is none',
    })
  })

  test('F57: what a count was before it was hidden is not repeated; of a shown one it is', async () => {
    const revised = (letter: 'A' | 'Q') =>
      changed((payload) => {
        const revision = { region: 'akmola', period: '2018-Q1', previous: 3, date: '2018-09-01' }
        Object.assign(first(payload), { revisions: [revision] })
        setCell(first(payload), 0, QUARTERS.indexOf('2018-Q1'), letter === 'Q' ? null : 9, letter)
      })
    expect((await read(revised('A')))[0]?.revisions).toMatchObject([{ region: 'akmola', previous: 3 }])
    expect((await read(revised('Q')))[0]?.revisions).toMatchObject([{ region: 'akmola', previous: null }])
  })

  test('a margin without a value, or below zero, is refused', async () => {
    expect(await refusal(withMargin(2, 3, 1))).toMatchObject({ path: 'series[2].margins[3][1]' })
    expect(await refusal(withMargin(-2, 0, 0))).toMatchObject({ path: 'series[2].margins[0][0]' })
  })

  test('a rule that is not named or not declared is refused', async () => {
    expect(await refusal(events((series) => (series.ruleIds = ['all-forms'])))).toMatchObject({
      path: 'series[3].rules[4]',
    })
    expect(await refusal(events((series) => (series.ruleIds = ['all-forms', 'secret'])))).toMatchObject({
      path: 'series[3].ruleIds[1]',
    })
    expect(await refusal(events((series) => delete series.ruleIds))).toMatchObject({
      path: 'series[3].ruleIds',
    })
    expect(
      await refusal(events((series) => (series.rules = series.rules?.map(() => '0000000x') ?? []))),
    ).toMatchObject({
      path: 'series[3].rules[0]',
    })
  })
})

describe('Shape and keys', () => {
  test('F38: two series of one indicator are refused, both named', async () => {
    const payload = changed(({ series }) => void series.push(wireSeries('learners', 'persons')))
    expect(await refusal(payload)).toMatchObject({
      path: 'series[4].indicator',
      reason: 'series[4].indicator: "learners" is already at series[0]',
    })
  })

  test('F38: a name that stands twice in one object is refused, since the last would silently win', async () => {
    const text = JSON.stringify(wireObservations())
    const { reason } = await refusal(text.replace('"division":"2013"', '"division":"2022","division":"2013"'))
    expect(reason).toContain('the name "division" stands twice')
    const escaped = text.replace('"division":"2013"', String.raw`"division":"2022","d\u0069vision":"2013"`)
    expect((await refusal(escaped)).reason).toContain('the name "division" stands twice')
  })

  test('F39: an unknown region is set aside and named; the others stay', async () => {
    const payload = changed(({ regions, series }) => {
      regions.push('atlantis')
      for (const one of series) {
        one.values.push(one.periods.map(() => 50))
        one.statuses.push('A'.repeat(one.periods.length))
        one.rules?.push('0'.repeat(one.periods.length))
        one.margins?.push(one.periods.map(() => 1))
      }
    })
    const [learners] = await read(payload)
    expect(learners?.unknownRegions).toEqual(['atlantis'])
    expect(learners?.regions).toEqual(REGIONS_2013)
    expect(learners?.values).toEqual((await read(wireObservations()))[0]?.values)
  })

  test('F40: Karaganda of 2022 is not Karaganda of 2013, though the id is the same', async () => {
    // Fifteen ids of 2013 exist in 2022; four of them are other territories. The declared division decides, and a
    // survey of Karaganda without Ulytau says nothing of the Karaganda that held both.
    const payload = laterPayload(['trust'])
    expect(payload.regions.filter((id) => REGIONS_2013.includes(id))).toHaveLength(15)
    expect(await refusal(payload, wireCatalogue(), ['trust'])).toEqual({
      kind: 'wrong-division',
      path: 'division',
      reason: 'division: data are for 2022, the map is 2013, and "trust" cannot be added up',
    })
    const silent = laterPayload(['learners'])
    silent.division = '2013'
    expect(await refusal(silent, wireCatalogue(), ['learners'])).toMatchObject({ kind: 'wrong-division' })
  })

  test('F40: counts that honestly declare 2022 are added up: Karaganda is Karaganda and Ulytau', async () => {
    const payload = laterPayload(['learners'])
    const [learners] = await read(payload, wireCatalogue(), ['learners'])
    expect(learners?.division).toBe('2013')
    expect(learners?.regions).toEqual(REGIONS_2013)
    const sent = (region: string) => first(payload).values[payload.regions.indexOf(region)]?.[2] ?? Number.NaN
    const figure = (region: string) => cell(learners, region, '2018-Q3').value
    expect(figure('karaganda')).toBe(sent('karaganda') + sent('ulytau'))
    expect(figure('south-kazakhstan')).toBe(sent('turkistan') + sent('shymkent'))
    expect(figure('astana')).toBe(sent('astana'))
  })

  test('F40: a part without a value leaves the whole without one', async () => {
    const payload = laterPayload(['learners'])
    setCell(first(payload), payload.regions.indexOf('ulytau'), 2, null, 'O')
    const [learners] = await read(payload, wireCatalogue(), ['learners'])
    expect(cell(learners, 'karaganda', '2018-Q3')).toMatchObject({
      value: Number.NaN,
      absence: 'not-reported',
    })
  })

  test('F40: a ratio is recomputed from its parts, and refused without them', async () => {
    const payload = laterPayload(['completion-rate', 'completions', 'learners'])
    const karaganda = payload.regions.indexOf('karaganda')
    const ulytau = payload.regions.indexOf('ulytau')
    const cells = [
      [1, karaganda, 90],
      [1, ulytau, 10],
      [2, karaganda, 100],
      [2, ulytau, 100],
    ] as const
    for (const [index, row, value] of cells) {
      const series = payload.series[index]
      if (series !== undefined) setCell(series, row, 0, value, 'A')
    }
    const [rate] = await read(payload, wireCatalogue(), ['completion-rate', 'completions', 'learners'])
    // (90 + 10) ÷ (100 + 100), not the mean of two rates nor their sum.
    expect(cell(rate, 'karaganda', '2018-Q1').value).toBe(50)
    expect(
      await refusal(laterPayload(['completion-rate']), wireCatalogue(), ['completion-rate']),
    ).toMatchObject({
      kind: 'wrong-division',
    })
  })

  test('F40: parts that were counted by different rules are not added up', async () => {
    const payload = laterPayload(['events'])
    const rules = payload.regions.map((id) => (id === 'abai' ? '11111111' : '00000000'))
    Object.assign(first(payload), { ruleIds: ['all-forms', 'large-only'], rules })
    expect(await refusal(payload, wireCatalogue(), ['events'])).toMatchObject({ kind: 'wrong-division' })
  })

  test('F40: an earlier division is never split into a later one', async () => {
    const port = portAnswering(wireObservations())
    const error: unknown = await port.observations(ASKED, '2022').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'wrong-division' })
  })

  test('F40: data that declare 2013 but speak of Ulytau contradict themselves', async () => {
    const payload = changed(({ regions }) => void regions.splice(2, 1, 'ulytau'))
    expect(await refusal(payload)).toEqual({
      kind: 'wrong-division',
      path: 'regions[2]',
      reason: 'regions[2]: "ulytau" is a region of 2022, but the data declare 2013',
    })
  })

  test('F41: fifteen of sixteen regions: the sixteenth is absent, not zero', async () => {
    const payload = changed(({ regions, series }) => {
      regions.splice(6, 1)
      for (const one of series) {
        one.values.splice(6, 1)
        one.statuses.splice(6, 1)
        one.rules?.splice(6, 1)
        one.margins?.splice(6, 1)
      }
    })
    const [learners] = await read(payload)
    expect(learners?.regions).toHaveLength(16)
    expect(cell(learners, 'karaganda', '2019-Q1')).toMatchObject({
      value: Number.NaN,
      absence: 'not-in-data',
    })
    expect(cell(learners, 'kostanay', '2019-Q1').value).toBe(first(wireObservations()).values[7]?.[4])
  })

  test('F42: an indicator nobody reported is a grid without values', async () => {
    const payload = changed((sent) => {
      const series = first(sent)
      series.values = series.values.map((row) => row.map(() => null))
      series.statuses = series.statuses.map(() => 'O'.repeat(8))
    })
    const [learners] = await read(payload)
    expect(learners?.values.every(Number.isNaN)).toBe(true)
    expect(new Set(learners?.absences)).toEqual(new Set(['not-reported']))
  })

  test('F43: all values equal are as good as any', async () => {
    const payload = changed((sent) => {
      const series = first(sent)
      series.values = series.values.map((row) => row.map(() => 7))
      series.statuses = series.statuses.map(() => 'A'.repeat(8))
    })
    expect(new Set((await read(payload))[0]?.values)).toEqual(new Set([7]))
  })

  test('F45: fields this build does not know change nothing', async () => {
    const payload = JSON.parse(JSON.stringify(wireObservations()))
    payload.generatedBy = { name: 'a newer back-end', nested: [{ values: 'x' }] }
    payload.series[0].quality = 'high'
    expect(await read(payload)).toEqual(await read(wireObservations()))
  })

  test('F46: renamed, retyped and nested fields are refused with their name', async () => {
    const broken: [string, (payload: Record<string, unknown>) => void][] = [
      ['series', (payload) => delete payload.series],
      ['division', (payload) => delete payload.division],
      ['regions', (payload) => (payload.regions = { list: payload.regions })],
      ['division', (payload) => (payload.division = 2013)],
      [
        'series[0].values',
        (payload) => (payload.series = [{ ...wireSeries('learners', 'persons'), values: { rows: [] } }]),
      ],
      ['contract', (payload) => delete payload.contract],
      ['contract', (payload) => (payload.contract = 1)],
    ]
    for (const [path, change] of broken) {
      const payload: Record<string, unknown> = { ...wireObservations() }
      change(payload)
      expect(await refusal(payload)).toMatchObject({ kind: 'malformed', path })
    }
  })

  test('F46: another major version says so, whatever its shape', async () => {
    expect(await refusal({ contract: '2.0', data: [] })).toEqual({
      kind: 'wrong-version',
      path: 'contract',
      reason: 'contract: contract 2.0, this build knows 1.x',
    })
    expect(await read({ ...wireObservations(), contract: '1.7' })).toHaveLength(4)
  })

  test('F48: periods are spelt one way only', async () => {
    for (const wrong of [
      '2019Q4',
      '2019-Q5',
      '2019-13',
      '2019-q4',
      ' 2019-Q4',
      '2019-Q4 ',
      '2019-12-31T19:00Z',
      '19-Q4',
    ]) {
      const payload = changed((sent) => (first(sent).periods[7] = wrong))
      expect(await refusal(payload)).toMatchObject({ path: 'series[0].periods[7]' })
    }
  })

  test('F48: periods are of the frequency, inside the dataset, ascending and not repeated', async () => {
    const cases: [number, string][] = [
      [7, '2019'],
      [7, '2919-Q4'],
      [7, '2019-Q3'],
      [0, '2012-Q4'],
      [3, '2018-Q1'],
    ]
    for (const [index, period] of cases) {
      const payload = changed((sent) => (first(sent).periods[index] = period))
      expect(await refusal(payload)).toMatchObject({
        path: expect.stringContaining('series[0].periods['),
      })
    }
  })

  test('rows and cells must match regions and periods, or columns have shifted', async () => {
    const cases: [string, (series: WireObservations['series'][number]) => void][] = [
      ['series[0].values', ({ values }) => void values.pop()],
      ['series[0].values[4]', ({ values }) => void values[4]?.shift()],
      ['series[0].statuses[0]', ({ statuses }) => (statuses[0] = 'AAAAAAA')],
      ['series[0].statuses[0]', ({ statuses }) => (statuses[0] = 'AAAAAAA\u0000P')],
      ['series[0].statuses', ({ statuses }) => void statuses.push('AAAAAAAA')],
      ['series[0].margins', (series) => (series.margins = [])],
    ]
    for (const [path, change] of cases) {
      expect(await refusal(changed((payload) => change(first(payload))))).toMatchObject({ path })
    }
  })

  test('units must be those of the catalogue: thousands are not persons', async () => {
    expect(await refusal(changed((payload) => (first(payload).unit = 'thousand persons')))).toMatchObject({
      path: 'series[0].unit',
      reason: 'series[0].unit: "thousand persons", but the catalogue says "persons"',
    })
  })

  test('an answer to another question is refused', async () => {
    const payload = wireObservations()
    expect(await refusal(payload, wireCatalogue(), ['learners', 'balance'])).toMatchObject({
      kind: 'malformed',
    })
    expect(await refusal(payload, wireCatalogue(), [...ASKED, 'balance'])).toMatchObject({ path: 'series' })
  })

  test('a region that stands twice is refused', async () => {
    expect(await refusal(changed(({ regions }) => (regions[5] = 'akmola')))).toMatchObject({
      path: 'regions[5]',
    })
  })

  test('revisions and late reports must speak of a region and a period that are there', async () => {
    const revision = { region: 'akmola', period: '2018-Q1', previous: 1, date: '2018-09-01' }
    const cases: [string, Partial<WireObservations['series'][number]>][] = [
      ['series[0].revisions[0].period', { revisions: [{ ...revision, period: '2011-Q1' }] }],
      ['series[0].revisions[0].region', { revisions: [{ ...revision, region: 'nowhere' }] }],
      ['series[0].revisions[0].date', { revisions: [{ ...revision, date: '2018-02-30' }] }],
      ['series[0].lateReports[0].days', { lateReports: [{ region: 'akmola', period: '2018-Q1', days: 0 }] }],
    ]
    for (const [path, difference] of cases) {
      const payload = changed((sent) => Object.assign(first(sent), difference))
      expect(await refusal(payload)).toMatchObject({ path })
    }
  })

  test('the examples hold sixteen and twenty regions', () => {
    expect([REGIONS_2013.length, REGIONS_2022.length]).toEqual([16, 20])
  })
})

describe('Hostile text', () => {
  test('nesting of ten thousand levels is refused before it costs anything', async () => {
    expect((await refusal(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)).reason).toContain(
      'nested deeper than 12',
    )
  })

  test('F51: names that reach into prototypes are dropped and change nothing', async () => {
    const text = JSON.stringify(wireObservations()).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    )
    const grids = await read(text)
    expect(grids).toEqual(await read(wireObservations()))
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Reflect.get(grids[0] ?? {}, 'polluted')).toBeUndefined()
  })

  test('F52: any U+FFFD means that text was lost on its way', async () => {
    const catalogue = wireCatalogue()
    catalogue.dataset.title = { kk: 'Қаза\uFFFDстан' }
    expect(await refusal(wireObservations(), catalogue)).toMatchObject({
      kind: 'encoding',
      path: 'dataset.title.kk',
    })
    const half = JSON.stringify(wireObservations()).replace('"akmola"', String.raw`"akm\ud800ola"`)
    expect(await refusal(half)).toMatchObject({ kind: 'encoding' })
  })

  test('F53: a byte order mark is accepted', async () => {
    expect(await read(`\uFEFF${JSON.stringify(wireObservations())}`)).toEqual(await read(wireObservations()))
  })
})
