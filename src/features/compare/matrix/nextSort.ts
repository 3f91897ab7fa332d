import type { MatrixSort } from '../../../view/compareView'

const keyOf = (by: MatrixSort['by']): string => (typeof by === 'string' ? by : by.indicator)

/** What a press on a heading makes of the order: by another column its natural one, by the same column the reverse. */
export const nextSort = (sort: MatrixSort, by: MatrixSort['by']): MatrixSort => ({
  by,
  isReversed: keyOf(sort.by) === keyOf(by) && !sort.isReversed,
})
