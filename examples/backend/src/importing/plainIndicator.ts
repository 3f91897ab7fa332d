import type { LocalText } from '../../../../src/domain/region'
import type { ImportRows } from './rows'

/** The same words in every language. */
export const sameWords = (words: string): LocalText => ({ kk: words, ru: words, en: words })

/** A count of persons by quarter, with nothing special about it: for figures that nobody reports. */
export const plainIndicator = (position: number, id: string, name = id): ImportRows['indicator'] => ({
  id,
  position,
  role: 'listed',
  programme: 'plan',
  direction: '1',
  field: 'work',
  measures: [],
  name: sameWords(name),
  unit: 'persons',
  unit_name: sameWords('persons'),
  kind: 'flow',
  frequency: 'quarter',
  better: 'higher',
  over_regions: 'sum',
  over_time: 'sum',
  numerator: null,
  denominator: null,
  weight: null,
  normalisations: ['absolute'],
  decimals: 0,
  range_min: 0,
  range_max: null,
  part_of: null,
  rules: [],
  breaks: [],
  fixed_breaks: null,
  headline: null,
  definition: {},
  numerator_text: {},
  denominator_text: {},
  disaggregations: [],
  sources: [],
})
