import type { Indicator } from '../../src/domain/indicator'

/** A count of persons; a test says what differs. */
export const anIndicator = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'learners',
  role: 'listed',
  direction: '5.1',
  field: 'state-language',
  measures: [],
  name: { kk: 'Тыңдаушылар', ru: 'Слушатели', en: 'Learners' },
  unit: 'persons',
  unitName: { kk: 'адам', ru: 'чел.', en: 'persons' },
  kind: 'flow',
  frequency: 'quarter',
  better: 'higher',
  overRegions: 'sum',
  overTime: 'sum',
  numerator: null,
  denominator: null,
  weight: null,
  normalisations: ['absolute', 'per-10k'],
  decimals: 0,
  range: { min: 0, max: null },
  partOf: null,
  rules: [],
  breaks: [],
  fixedBreaks: null,
  ...changes,
})
