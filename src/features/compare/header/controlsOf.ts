import type { CompareView } from '../../../view/compareView'

/** What the bar under the heading can set. */
export type Control = 'indicator' | 'direction' | 'period' | 'span' | 'values' | 'rules'

/** The controls that mean something for the way of comparing on show, in their order. */
export function controlsOf({ show, multiples }: Pick<CompareView, 'show' | 'multiples'>): readonly Control[] {
  switch (show) {
    case 'matrix':
    case 'similar':
      return ['period', 'direction', 'span', 'values', 'rules']
    case 'difference':
      return ['period', 'direction', 'span', 'values']
    case 'trends':
      return ['period', 'indicator', 'span', 'values']
    case 'scatter':
      return ['period', 'indicator', 'span', 'values', 'rules']
    case 'maps':
      return ['period', multiples === 'years' ? 'indicator' : 'direction', 'span', 'values', 'rules']
    case 'sessions':
      return ['span', 'values']
  }
}
