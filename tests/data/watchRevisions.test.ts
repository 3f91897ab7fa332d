import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { watchRevisions } from '../../src/data/watchRevisions'
import { makeGrid, NOT_IN_DATA } from '../../src/domain/observationGrid'
import type { RevisedFigure } from '../../src/domain/revisedFigures'

const answer = (datasetVersion: string, value: number) => ({
  data: [
    makeGrid({ indicator: 'courses', division: '2013', regions: ['akmola'], periods: ['2019-Q4'] }, () => ({
      ...NOT_IN_DATA,
      value,
      status: 'A',
      absence: null,
    })),
  ],
  datasetVersion,
  freshness: { isStale: false, fetchedAt: '2021-01-01T00:00:00.000Z' },
})

test('F59: figures in use that are others under a new version of the dataset are told, once each', () => {
  const client = new QueryClient()
  const key = ['source', 'observations', '2013', 'courses']
  client.setQueryData(key, answer('first', 5))
  const told: (readonly RevisedFigure[])[] = []
  const stop = watchRevisions(client, (changes) => void told.push(changes))
  // Nobody looks at it yet: there is nobody to tell.
  client.setQueryData(key, answer('second', 6))
  expect(told).toEqual([])
  const leave = new QueryObserver(client, { queryKey: key, staleTime: Infinity }).subscribe(() => undefined)
  client.setQueryData(key, answer('third', 7))
  // The same version asked for again, and another kind of answer.
  client.setQueryData(key, answer('third', 7))
  client.setQueryData(['source', 'populations'], { data: [] })
  expect(told).toEqual([
    [{ indicator: 'courses', division: '2013', region: 'akmola', period: '2019-Q4', before: 6, after: 7 }],
  ])
  stop()
  client.setQueryData(key, answer('fourth', 8))
  expect(told).toHaveLength(1)
  leave()
})
