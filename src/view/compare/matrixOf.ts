import { distanceKey, figureKey, geographicOrder, orderRows } from '../../domain/compare/matrixOrder'
import { overallDistances } from '../../domain/compare/standardise'
import type { RegionId } from '../../domain/region'
import type { MatrixSort } from '../compareView'
import { geographyOf } from '../geography'
import type { CompareModel } from './compareModel'
import { matrixColumns, type MatrixColumn } from './matrixColumns'

/** All regions by all compared indicators: the page, the table and the picture read the same. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[]
  /** Regions in the order of the rows; none is left out. */
  readonly rows: readonly RegionId[]
  /** Mean of the distances over the judged columns; null where there are too few. */
  readonly overall: ReadonlyMap<RegionId, number | null>
  /** The order in effect; an indicator that has no column gives way to the overall distance. */
  readonly sort: MatrixSort
}

type Compared = Pick<CompareModel, 'series' | 'compare' | 'indicators'>

const resolveSort = (sort: MatrixSort, columns: readonly MatrixColumn[]): MatrixSort => {
  const { by } = sort
  const isThere = typeof by === 'string' || columns.some(({ indicator }) => indicator.id === by.indicator)
  return isThere ? sort : { by: 'distance', isReversed: false }
}

function sortedRows(matrix: Omit<Matrix, 'rows'>, geographic: readonly RegionId[]): readonly RegionId[] {
  const { by, isReversed } = matrix.sort
  if (by === 'geography') return isReversed ? geographic.toReversed() : geographic
  if (by === 'distance') {
    return orderRows(geographic, (region) => distanceKey(matrix.overall.get(region) ?? null), isReversed)
  }
  const column = matrix.columns.find(({ indicator }) => indicator.id === by.indicator)
  return column === undefined
    ? geographic
    : orderRows(geographic, (region) => figureKey(column.indicator, column.figures.get(region)), isReversed)
}

/** The matrix of a comparison. */
export function matrixOf({ series, compare, indicators }: Compared): Matrix {
  const { division } = series
  const regions = division.regions.map(({ id }) => id)
  const columns = matrixColumns(series, indicators, compare.rules)
  const standards = columns.map(({ standard }) => standard)
  const overall = overallDistances(standards, regions)
  const unsorted = { columns, overall, sort: resolveSort(compare.sort, columns) }
  return {
    ...unsorted,
    rows: sortedRows(unsorted, geographicOrder(regions, geographyOf(division.id).tiles)),
  }
}

/** How many cells have no value. */
export const missingCells = ({ columns, rows }: Matrix): number =>
  columns.reduce(
    (sum, { figures }) => sum + rows.filter((region) => (figures.get(region)?.value ?? null) === null).length,
    0,
  )
