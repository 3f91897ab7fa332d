import { beforeAll, describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../src/domain/catalogue'
import { offeredPeriods, removedPart, withPart } from '../../../src/features/deck/scene/removedPart'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import type { SlideData } from '../../../src/view/slides/slideData'
import { demonstrationData, sceneOf } from '../../view/slides/demonstrationData'

/** Addresses of a dataset that had more, each with what is put in place of what is gone. */
const REMOVED = [
  ['map?indicator=gone', 'indicator', 'eca-total', 'map?indicator=eca-total'],
  ['compare?show=trends&indicator=gone', 'indicator', 'eca-total', 'compare?indicator=eca-total&show=trends'],
  ['indicators/gone', 'indicator', 'events-total', 'indicators/events-total'],
  ['regions/torgay', 'region', 'akmola', 'regions/akmola'],
  ['map?indicator=eca-total&region=torgay', 'region', 'aktobe', 'map?indicator=eca-total&region=aktobe'],
  ['map?indicator=eca-total&period=1999-Q4', 'period', '2019-Q4', 'map?indicator=eca-total&period=2019-Q4'],
  ['map?indicator=eca-total&period=1999-Q4', 'period', null, 'map?indicator=eca-total'],
  ['regions/akmola?period=1999', 'period', null, 'regions/akmola'],
] as const

describe('F68: a scene of what the dataset no longer has', () => {
  let data: SlideData
  let catalogue: Catalogue
  beforeAll(async () => {
    data = await demonstrationData(REMOVED.map(([address]) => sceneOf(address)))
    catalogue = data.catalogue
  })

  test.each(REMOVED)('%s: the %s is replaced with %s', (address, part, value, replaced) => {
    expect(buildSlide(sceneOf(address), data).body.kind).toBe('gone')
    expect(removedPart(catalogue, address)).toBe(part)
    const next = withPart(address, part, value)
    expect(next).toBe(replaced)
    expect(buildSlide(sceneOf(next), data).body.kind).not.toBe('gone')
  })

  test('of two things that are gone each is replaced in its turn', () => {
    const first = withPart('map?indicator=gone&region=torgay', 'indicator', 'eca-total')
    expect(removedPart(catalogue, first)).toBe('region')
    const second = withPart(first, 'region', 'akmola')
    expect(buildSlide(sceneOf(second), data).body.kind).toBe('regions')
  })

  test('what is no part of an address is not taken for one', () => {
    expect(removedPart(catalogue, 'nowhere/at-all')).toBeNull()
    expect(withPart('nowhere/at-all', 'indicator', 'eca-total')).toBe('nowhere/at-all')
    expect(removedPart(catalogue, 'about')).toBeNull()
  })

  test('periods are offered from the latest to the first', () => {
    const periods = offeredPeriods(catalogue)
    expect(periods[0]).toBe(catalogue.dataset.lastPeriod)
    expect(periods.at(-1)?.slice(0, 4)).toBe(catalogue.dataset.firstPeriod.slice(0, 4))
  })
})
