import type { Measure } from '../../src/domain/programme'

/** A measure of the field "work" of direction 1. */
export const measureOf = (
  id: string,
  indicators: readonly string[],
  monitorable: Measure['monitorable'] = 'yes',
): Measure => ({
  id,
  direction: '1',
  field: 'work',
  number: 1,
  title: { en: id },
  monitorable,
  indicators,
})
