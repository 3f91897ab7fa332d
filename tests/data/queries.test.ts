import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DataSource } from '../../src/data/dataSource'
import { catalogueQuery, observationsQuery, populationsQuery } from '../../src/data/queries'
import { makeQueryClient } from '../../src/data/queryClient'
import { retryPause } from '../../src/data/retry'
import { readCatalogue } from '../../src/data/wire/catalogue'
import type { Catalogue } from '../../src/domain/catalogue'
import { DataError, type DataErrorKind } from '../../src/domain/DataError'
import type { ObservationGrid } from '../../src/domain/observation'
import { json, portOver, resourceOf } from './portOver'
import { ASKED, wireCatalogue, wireObservations, wireSeries } from './wirePayloads'

const FRESH = { isStale: false, fetchedAt: '2021-01-01T00:00:00.000Z' }
const STALE = { ...FRESH, isStale: true }

const failureOf = (kind: DataErrorKind, retryAfterSeconds?: number) =>
  new DataError(kind, { adapter: 'test', resource: '/observations', reason: 'planted', retryAfterSeconds })

const unused = () => Promise.reject(new Error('not used'))

/** A source that answers with whatever the test puts in; everything else is not used. */
function sourceOf(answers: Partial<DataSource>): DataSource {
  return {
    id: 'test',
    adapter: 'mock',
    catalogue: unused,
    dataset: unused,
    populations: unused,
    programme: unused,
    indicatorMetadata: unused,
    breakdowns: unused,
    observations: unused,
    boundaries: unused,
    register: unused,
    ...answers,
  }
}

const clients: QueryClient[] = []
function client(): QueryClient {
  const made = makeQueryClient()
  clients.push(made)
  return made
}

/** A part of the screen that uses a query. */
function watch(made: QueryClient, options: ReturnType<typeof populationsQuery>) {
  const observer = new QueryObserver(made, options)
  const statuses: string[] = []
  onCleanup.push(observer.subscribe((result) => void statuses.push(result.status)))
  return {
    observer,
    statuses,
    result: () => observer.getCurrentResult(),
  }
}
const onCleanup: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  for (const stop of onCleanup.splice(0)) stop()
  for (const made of clients.splice(0)) made.clear()
  vi.useRealTimers()
  // Files share a thread: nothing of a test that failed may stay for another.
  vi.unstubAllGlobals()
})

describe('Patience', () => {
  test('what may heal is asked three times in all, after half a second and after two more', async () => {
    for (const kind of ['offline', 'timeout', 'server', 'busy'] as const) {
      const times: number[] = []
      const start = Date.now()
      const source = sourceOf({
        populations: () => {
          times.push(Date.now() - start)
          return Promise.reject(failureOf(kind))
        },
      })
      const { result } = watch(client(), populationsQuery(source))
      await vi.advanceTimersByTimeAsync(10_000)
      expect(result().status).toBe('error')
      expect(times).toHaveLength(3)
      expect(times[1]).toBeGreaterThanOrEqual(500)
      expect(times[1]).toBeLessThanOrEqual(601)
      expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(2000)
      expect((times[2] ?? 0) - (times[1] ?? 0)).toBeLessThanOrEqual(2401)
    }
  })

  test('what cannot heal is asked once and failed at once', async () => {
    const hopeless: DataErrorKind[] = [
      'malformed',
      'denied',
      'not-found',
      'portal',
      'wrong-division',
      'wrong-version',
      'encoding',
      'too-large',
    ]
    for (const kind of hopeless) {
      const populations = vi.fn<DataSource['populations']>(() => Promise.reject(failureOf(kind)))
      const { result } = watch(client(), populationsQuery(sourceOf({ populations })))
      await vi.advanceTimersByTimeAsync(120_000)
      expect([kind, result().status, populations.mock.calls.length]).toEqual([kind, 'error', 1])
    }
  })

  test('F09: a server that asks to wait is not asked before', async () => {
    const populations = vi.fn<DataSource['populations']>(() => Promise.reject(failureOf('busy', 120)))
    const { result } = watch(client(), populationsQuery(sourceOf({ populations })))
    await vi.advanceTimersByTimeAsync(119_000)
    expect(result().status).toBe('error')
    expect(populations).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(populations).toHaveBeenCalledTimes(2)
    expect(retryPause(0, failureOf('busy', 7), () => 0)).toBe(7000)
  })

  test('F09: asked to wait once more, the page says so, and asks no more often', async () => {
    const pauses = [120, 300]
    const populations = vi.fn<DataSource['populations']>(() =>
      Promise.reject(failureOf('busy', pauses.shift())),
    )
    const { result } = watch(client(), populationsQuery(sourceOf({ populations })))
    await vi.advanceTimersByTimeAsync(121_000)
    expect(populations).toHaveBeenCalledTimes(2)
    expect(result().error).toMatchObject({ details: { retryAfterSeconds: 300 } })
    await vi.advanceTimersByTimeAsync(298_000)
    expect(populations).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(2000)
    expect(populations).toHaveBeenCalledTimes(3)
  })

  test('a mock in the page answers although the browser believes it has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { result } = watch(
      client(),
      populationsQuery(sourceOf({ populations: async () => ({ data: [], freshness: FRESH }) })),
    )
    await vi.advanceTimersByTimeAsync(0)
    vi.unstubAllGlobals()
    expect(result().status).toBe('success')
  })
})

describe('F08: recovery', () => {
  test('a failed query comes back by itself, without a flicker, at no more than four requests a minute', async () => {
    let isHealthy = false
    const times: number[] = []
    const start = Date.now()
    const populations = () => {
      times.push(Date.now() - start)
      return isHealthy ? Promise.resolve({ data: [], freshness: FRESH }) : Promise.reject(failureOf('server'))
    }
    const { result, statuses } = watch(client(), populationsQuery(sourceOf({ populations })))
    await vi.advanceTimersByTimeAsync(170_000)
    for (const time of times)
      expect(times.filter((t) => t >= time && t < time + 60_000).length).toBeLessThanOrEqual(4)
    const afterRetries = times.slice(2)
    const pauses = afterRetries.slice(1).map((time, index) => time - (afterRetries[index] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(15_000)
    const sinceFailure = statuses.slice(statuses.indexOf('error'))
    expect(new Set(sinceFailure)).toEqual(new Set(['error']))
    isHealthy = true
    await vi.advanceTimersByTimeAsync(31_000)
    expect(result().status).toBe('success')
    const asked = times.length
    await vi.advanceTimersByTimeAsync(300_000)
    expect(times).toHaveLength(asked)
  })

  test('Try again asks at once', async () => {
    let isHealthy = false
    const populations = () =>
      isHealthy ? Promise.resolve({ data: [], freshness: FRESH }) : Promise.reject(failureOf('malformed'))
    const { observer, result } = watch(client(), populationsQuery(sourceOf({ populations })))
    await vi.advanceTimersByTimeAsync(1000)
    isHealthy = true
    await observer.refetch()
    expect(result().status).toBe('success')
  })

  test('a saved copy is replaced when the source is back, and stands until then', async () => {
    const answers = [STALE, STALE, FRESH]
    const populations = vi.fn<DataSource['populations']>(async () => ({
      data: [],
      freshness: answers.shift() ?? FRESH,
    }))
    const { result } = watch(client(), populationsQuery(sourceOf({ populations })))
    await vi.advanceTimersByTimeAsync(100)
    expect(result().data?.freshness.isStale).toBe(true)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(populations).toHaveBeenCalledTimes(2)
    expect(result().data?.freshness.isStale).toBe(true)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(result().data?.freshness.isStale).toBe(false)
    await vi.advanceTimersByTimeAsync(300_000)
    expect(populations).toHaveBeenCalledTimes(3)
  })

  test('coming back on line is worth an early attempt', async () => {
    const events = new EventTarget()
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
    vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events))
    let isHealthy = false
    const populations = () =>
      isHealthy ? Promise.resolve({ data: [], freshness: FRESH }) : Promise.reject(failureOf('offline'))
    const { result } = watch(client(), populationsQuery(sourceOf({ populations })))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(result().status).toBe('error')
    isHealthy = true
    events.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(100)
    vi.unstubAllGlobals()
    expect(result().status).toBe('success')
  })

  for (const [title, answers] of [
    ['answers whenever it is there', 'truly'],
    ['is said to be there and never answers', 'never'],
    ['answers with a saved copy while it is gone', 'saved'],
  ] as const) {
    test(`F29: a network that flaps every three seconds and ${title}`, async () => {
      const events = new EventTarget()
      vi.stubGlobal('addEventListener', events.addEventListener.bind(events))
      vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events))
      let isUp = false
      const times: number[] = []
      const populations = async () => {
        times.push(Date.now())
        await new Promise((resolve) => {
          setTimeout(resolve, 200)
        })
        if (isUp && answers !== 'never') return { data: [], freshness: FRESH }
        if (answers === 'saved') return { data: [], freshness: STALE }
        throw failureOf('offline')
      }
      const { observer, result } = watch(client(), populationsQuery(sourceOf({ populations })))
      // What the line at the top of a page says.
      const said: { at: number; line: string }[] = []
      onCleanup.push(
        observer.subscribe(({ status, data }) => {
          const line = `${status} ${String(data?.freshness.isStale)}`
          if (status !== 'pending' && said.at(-1)?.line !== line) said.push({ at: Date.now(), line })
        }),
      )
      for (let second = 0; second < 120; second += 3) {
        await vi.advanceTimersByTimeAsync(3000)
        isUp = !isUp
        events.dispatchEvent(new Event(isUp ? 'online' : 'offline'))
      }
      vi.unstubAllGlobals()
      for (const time of times)
        expect(times.filter((t) => t >= time && t < time + 60_000).length).toBeLessThanOrEqual(4)
      for (const [at, { at: changed }] of said.entries())
        expect(changed - (said[at - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(10_000)
      expect(said.length).toBeGreaterThan(0)
      expect(result().status).toBe(answers === 'never' ? 'error' : 'success')
    })
  }

  test('what nobody looks at any more is given up after ten minutes', async () => {
    const populations = vi.fn<DataSource['populations']>(() => Promise.reject(failureOf('offline')))
    const made = client()
    await made.prefetchQuery({ ...populationsQuery(sourceOf({ populations })), retry: false })
    await vi.advanceTimersByTimeAsync(660_000)
    const asked = populations.mock.calls.length
    expect(asked).toBeGreaterThan(10)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(populations).toHaveBeenCalledTimes(asked)
  })
})

const grid = (indicator: string): ObservationGrid => ({
  indicator,
  division: '2013',
  regions: [],
  periods: [],
  values: new Float64Array(),
  absences: [],
  statuses: [],
  rules: null,
  margins: null,
  revisions: [],
  lateReports: [],
  unknownRegions: [],
})

describe('F30: the last choice wins', () => {
  test('over a thousand orders in which answers arrive', async () => {
    vi.useRealTimers()
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2, maxLength: 8 }),
        async (scheduler, choices) => {
          const source = sourceOf({
            observations: scheduler.scheduleFunction(async (indicators: readonly string[]) => ({
              data: indicators.map(grid),
              freshness: FRESH,
            })),
          })
          const made = makeQueryClient()
          const observer = new QueryObserver(made, observationsQuery(source, [choices[0] ?? 'a'], '2013'))
          const stop = observer.subscribe(() => undefined)
          for (const choice of choices) {
            observer.setOptions(observationsQuery(source, [choice], '2013'))
            if (scheduler.count() > 1) await scheduler.waitOne()
          }
          await scheduler.waitIdle()
          await vi.waitFor(() => expect(observer.getCurrentResult().isSuccess).toBe(true), { interval: 1 })
          const shown = observer.getCurrentResult().data?.data.map(({ indicator }) => indicator)
          stop()
          made.clear()
          expect(shown).toEqual([choices.at(-1)])
        },
      ),
      { seed: 30, numRuns: 1000 },
    )
  })
})

describe('Figures that are already there', () => {
  test('choosing an indicator of a list that has been loaded asks nobody', async () => {
    const observations = vi.fn<DataSource['observations']>(async (indicators: readonly string[]) => ({
      data: indicators.map(grid),
      freshness: FRESH,
    }))
    const source = sourceOf({ observations })
    const made = client()
    await made.fetchQuery(observationsQuery(source, ['a', 'b', 'c', 'd'], '2013'))
    const { data } = await made.fetchQuery(observationsQuery(source, ['c', 'a'], '2013'))
    expect(data.map(({ indicator }) => indicator)).toEqual(['c', 'a'])
    expect(observations).toHaveBeenCalledTimes(1)
    await made.fetchQuery(observationsQuery(source, ['c', 'e'], '2013'))
    await made.fetchQuery(observationsQuery(source, ['a'], '2022'))
    expect(observations).toHaveBeenCalledTimes(3)
  })

  test('but asking again asks the source, and so does a list that has grown old or stale', async () => {
    const freshness = { current: STALE }
    const observations = vi.fn<DataSource['observations']>(async (indicators: readonly string[]) => ({
      data: indicators.map(grid),
      freshness: freshness.current,
    }))
    const source = sourceOf({ observations })
    const made = client()
    await made.fetchQuery(observationsQuery(source, ['a', 'b'], '2013'))
    await made.fetchQuery(observationsQuery(source, ['a'], '2013'))
    expect(observations).toHaveBeenCalledTimes(2)
    freshness.current = FRESH
    await made.refetchQueries({ queryKey: observationsQuery(source, ['a'], '2013').queryKey })
    expect(observations).toHaveBeenCalledTimes(3)
    await made.refetchQueries({ queryKey: observationsQuery(source, ['a', 'b'], '2013').queryKey })
    await vi.advanceTimersByTimeAsync(16 * 60_000)
    await made.fetchQuery(observationsQuery(source, ['b'], '2013'))
    expect(observations).toHaveBeenCalledTimes(5)
  })
})

describe('F31: one dataset version', () => {
  test('figures of a renewed dataset bring the renewed catalogue, and what was read before is read again', async () => {
    let version = 'v1'
    const origin = { adapter: 'test', resource: '/catalogue' }
    const catalogueNow = (): Catalogue => {
      const wire = wireCatalogue()
      wire.dataset.version = version
      return readCatalogue(wire, origin)
    }
    const asked: string[] = []
    const source = sourceOf({
      catalogue: async () => ({ data: catalogueNow(), freshness: FRESH }),
      populations: async () => ({ data: [], freshness: FRESH }),
      observations: async (indicators) => {
        asked.push(indicators.join())
        return { data: indicators.map(grid), freshness: FRESH, datasetVersion: version }
      },
    })
    const made = client()
    const first = new QueryObserver(made, observationsQuery(source, ['a'], '2013'))
    onCleanup.push(first.subscribe(() => undefined))
    await made.fetchQuery(catalogueQuery(source))
    await vi.advanceTimersByTimeAsync(10)
    version = 'v2'
    await made.fetchQuery(observationsQuery(source, ['b'], '2013'))
    await vi.advanceTimersByTimeAsync(10)
    expect(made.getQueryData(catalogueQuery(source).queryKey)?.data.dataset.version).toBe('v2')
    expect(first.getCurrentResult().data?.datasetVersion).toBe('v2')
    expect(asked).toEqual(['a', 'b', 'a'])
  })

  test('through the port: both the screen and the checks see the new version', async () => {
    let version = 'v1'
    const source = portOver(async (request) => {
      const catalogue = wireCatalogue()
      catalogue.dataset.version = version
      if (resourceOf(request) === '/catalogue') return json(catalogue)
      const indicators = new URL(request.url).searchParams.get('indicator')?.split(',') ?? []
      const series = indicators.map((id) => wireSeries(id, 'persons'))
      return json({ ...wireObservations(), datasetVersion: version, series })
    })
    const made = client()
    await made.fetchQuery(catalogueQuery(source))
    await made.fetchQuery(observationsQuery(source, ['learners'], '2013'))
    version = 'v2'
    const { datasetVersion } = await made.fetchQuery(observationsQuery(source, ['completions'], '2013'))
    expect(datasetVersion).toBe('v2')
    expect(made.getQueryData(catalogueQuery(source).queryKey)?.data.dataset.version).toBe('v2')
    expect(ASKED).toHaveLength(4)
  })
})
