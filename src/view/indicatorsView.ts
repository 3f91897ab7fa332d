import type { CompletenessBand } from '../domain/indicatorCompleteness'

export type IndicatorsSort = 'programme' | 'name' | 'completeness'

/** What the catalogue of indicators shows. The URL is its single home. */
export interface IndicatorsView {
  readonly search: string
  readonly direction: string | null
  readonly field: string | null
  readonly completeness: CompletenessBand | null
  readonly sort: IndicatorsSort
}

export const DEFAULT_INDICATORS_VIEW: IndicatorsView = {
  search: '',
  direction: null,
  field: null,
  completeness: null,
  sort: 'programme',
}

const CODE = /^[a-z0-9][a-z0-9.-]{0,63}$/
const LONGEST_SEARCH = 120
const BANDS: readonly CompletenessBand[] = ['full', 'partial', 'poor']
const SORTS: readonly IndicatorsSort[] = ['programme', 'name', 'completeness']

/** Reads one parameter of the catalogue; null when it is none or means nothing. */
export function readIndicatorsParameter(name: string, value: string): Partial<IndicatorsView> | null {
  switch (name) {
    case 'q':
      return value.length > LONGEST_SEARCH || value.trim() === '' ? null : { search: value }
    case 'direction':
      return CODE.test(value) ? { direction: value } : null
    case 'field':
      return CODE.test(value) ? { field: value } : null
    case 'complete': {
      const completeness = BANDS.find((band) => band === value)
      return completeness === undefined ? null : { completeness }
    }
    case 'sort': {
      const sort = SORTS.find((each) => each === value)
      return sort === undefined ? null : { sort }
    }
    default:
      return null
  }
}

/** Parameters of the catalogue, only what differs from the defaults. Inverse of reading them. */
export function indicatorsParametersOf(
  view: IndicatorsView,
): readonly (readonly [name: string, value: string])[] {
  const all = [
    ['q', view.search],
    ['direction', view.direction ?? ''],
    ['field', view.field ?? ''],
    ['complete', view.completeness ?? ''],
    ['sort', view.sort === DEFAULT_INDICATORS_VIEW.sort ? '' : view.sort],
  ] as const
  return all.filter(([, value]) => value !== '')
}
