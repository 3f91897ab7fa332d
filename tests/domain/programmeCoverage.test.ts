import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import directions from '../../mocks/data/directions.json'
import { INDICATORS } from '../../mocks/indicators'
import { measures } from '../../mocks/measures'
import { sightClass } from '../../src/domain/blindSpots'
import { coverageOf, measureState, programmeCoverage } from '../../src/domain/programmeCoverage'
import { measureOf } from './programmeFixture'

const KNOWN = new Set(['courses', 'events'])

describe('coverage by hand', () => {
  const six = [
    measureOf('a', ['courses', 'events']),
    measureOf('b', ['courses'], 'partly'),
    measureOf('c', []),
    measureOf('d', ['of-another-source']),
    measureOf('e', ['events'], 'no'),
    measureOf('f', [], 'no'),
  ]

  test('two of four measures that can be monitored are watched: half, one of them in part', () => {
    expect(coverageOf(six, KNOWN)).toEqual({
      measures: 6,
      monitorable: 4,
      notMonitorable: 2,
      accompanied: 1,
      watched: 2,
      partly: 1,
      waiting: 2,
      share: 50,
    })
  })

  test('an indicator beside a measure that figures cannot show does not watch it', () => {
    expect(measureState(measureOf('e', ['events'], 'no'), KNOWN)).toBe('not-monitorable')
  })

  test('an indicator the source does not have watches nothing', () => {
    expect(measureState(measureOf('d', ['of-another-source']), KNOWN)).toBe('waiting')
  })

  test('where nothing can be monitored there is no share, not zero and not all', () => {
    expect(coverageOf([measureOf('f', [], 'no')], KNOWN).share).toBeNull()
    expect(coverageOf([], KNOWN).share).toBeNull()
  })
})

test('every measure is counted exactly once, in the parts and in the whole', () => {
  const kinds = fc.constantFrom<'yes' | 'partly' | 'no'>('yes', 'partly', 'no')
  const ids = fc.subarray(['courses', 'events', 'of-another-source'])
  const list = fc.array(fc.tuple(ids, kinds), { maxLength: 30 })
  fc.assert(
    fc.property(list, list, (left, right) => {
      const [a, b] = [left, right].map((half) => half.map(([of, kind], i) => measureOf(`${i}`, of, kind)))
      const [one, two, both] = [a ?? [], b ?? [], [...(a ?? []), ...(b ?? [])]].map((set) =>
        coverageOf(set, KNOWN),
      )
      for (const part of [
        'measures',
        'monitorable',
        'watched',
        'partly',
        'waiting',
        'notMonitorable',
      ] as const) {
        expect(both?.[part]).toBe((one?.[part] ?? 0) + (two?.[part] ?? 0))
      }
      expect(both?.measures).toBe((both?.watched ?? 0) + (both?.waiting ?? 0) + (both?.notMonitorable ?? 0))
    }),
  )
})

test('of the Concept’s 140 measures 122 can be monitored, and fields add up to directions, directions to all', () => {
  const known = new Set(INDICATORS.map(({ id }) => id))
  const programme = { id: 'concept', name: {}, approved: '2013-04-18', directions, measures }
  const { coverage, directions: parts } = programmeCoverage(programme, known)
  expect(coverage).toMatchObject({ measures: 140, monitorable: 122, notMonitorable: 18, accompanied: 4 })
  expect(parts.map((part) => part.coverage.measures)).toEqual(
    directions.map(({ id }) => measures.filter(({ direction }) => direction === id).length),
  )
  for (const part of parts) {
    const sum = part.fields.reduce((all, field) => all + field.coverage.watched, 0)
    expect(sum).toBe(part.coverage.watched)
  }
  const listed = parts.flatMap(({ fields }) => fields.flatMap((field) => field.measures.map(({ id }) => id)))
  expect(new Set(listed).size).toBe(140)
  expect(listed).toHaveLength(140)
})

test('only a whole share is in the class "all": 121 of 122 is not', () => {
  expect([0, 49.99, 50, 75, 89.9, 90, (121 / 122) * 100, 100].map(sightClass)).toEqual([
    0, 0, 1, 2, 2, 3, 3, 4,
  ])
})
