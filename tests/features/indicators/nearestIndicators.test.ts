import { describe, expect, test } from 'vitest'
import { nearestIndicators } from '../../../src/features/indicators/nearestIndicators'
import { catalogue } from '../../domain/searchCatalogue'

const nearestTo = (id: string) => nearestIndicators(catalogue, id).map((indicator) => indicator.id)

describe('the nearest indicators to an address that names none', () => {
  test('begin with the one that was mistyped', () => {
    expect(nearestTo('kz-course-learner')[0]).toBe('kz-course-learners')
    expect(nearestTo('event-total')[0]).toBe('events-total')
  })

  test('of a component are the ratios it is a part of', () => {
    expect(nearestTo('kz-course-ended')[0]).toBe('kz-course-completion-rate')
  })

  test('are at most five, all of them listed, none twice', () => {
    const listed = new Set(catalogue.indicators.filter(({ role }) => role === 'listed').map(({ id }) => id))
    const found = nearestTo('course-events-share-associations-language')
    expect(found).toHaveLength(5)
    expect(new Set(found).size).toBe(5)
    expect(found.every((id) => listed.has(id))).toBe(true)
  })

  test('are none for what means nothing', () => {
    expect(nearestTo('zq-xxqqzz-77')).toEqual([])
    expect(nearestTo('')).toEqual([])
  })
})
