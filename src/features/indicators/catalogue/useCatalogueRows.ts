import { useMemo } from 'react'
import type { NationalFigure } from '../../../domain/crossSection'
import { completenessOf } from '../../../domain/indicatorCompleteness'
import type { Indicator } from '../../../domain/indicator'
import type { Period } from '../../../domain/period'
import { search } from '../../../domain/search'
import { indicatorEntries, indicatorKey } from '../../../domain/searchEntries'
import { makeSearchIndex } from '../../../domain/searchIndex'
import { useWords } from '../../../i18n/words'
import type { Series } from '../../../view/allSeries'
import { nationalAt } from '../../../view/buildMapModel'
import { useAllSeries } from '../../../view/useAllSeries'
import { useView } from '../../../view/useView'
import { countBy, filterRows, sortRows, type CatalogueRow, type RowFilter } from './catalogueRows'

/** An indicator with its figures, as the catalogue shows it. */
export interface ShownRow extends CatalogueRow {
  readonly series: Series
  readonly period: Period
  readonly national: NationalFigure
}

/** All listed indicators in the order of the programme. */
function useAllRows(): readonly ShownRow[] {
  const { catalogue, indicators, seriesOf, periodOf } = useAllSeries()
  return useMemo(() => {
    const rowOf = (indicator: Indicator): readonly ShownRow[] => {
      const series = seriesOf(indicator.id)
      if (series === null) return []
      const period = periodOf(indicator)
      const completeness = completenessOf(series.reported)
      return [{ indicator, series, period, completeness, national: nationalAt(series, period) }]
    }
    return catalogue.programme.directions.flatMap(({ id: direction, fields }) =>
      fields.flatMap(({ id: field }) =>
        indicators.filter((each) => each.direction === direction && each.field === field).flatMap(rowOf),
      ),
    )
  }, [catalogue, indicators, seriesOf, periodOf])
}

/** Rows the address asks for, and how many each filter would leave while the others stand. */
export function useCatalogueRows() {
  const { catalogue } = useAllSeries()
  const { indicators: view } = useView()
  const { formats, local } = useWords()
  const all = useAllRows()
  const index = useMemo(() => makeSearchIndex(indicatorEntries(catalogue)), [catalogue])
  return useMemo(() => {
    const hits = view.search.trim() === '' ? null : new Set(search(index, view.search).map(({ key }) => key))
    const found =
      hits === null
        ? null
        : new Set(all.map(({ indicator }) => indicator.id).filter((id) => hits.has(indicatorKey(id))))
    const filter: RowFilter = { ...view, found }
    const without = (part: Partial<RowFilter>) => filterRows(all, { ...filter, ...part })
    const nameOf = ({ name }: Indicator) => local(name).text
    return {
      total: all.length,
      /** How many would answer the search alone. */
      everywhere: without({ direction: null, field: null, completeness: null }).length,
      rows: sortRows(filterRows(all, filter), view.sort, (a, b) => formats.compare(nameOf(a), nameOf(b))),
      counts: {
        direction: countBy(without({ direction: null, field: null }), ({ indicator }) => indicator.direction),
        field: countBy(without({ field: null }), ({ indicator }) => indicator.field),
        band: countBy(without({ completeness: null }), ({ completeness }) => completeness.band),
      },
    }
  }, [all, view, index, formats, local])
}

export type CatalogueRows = ReturnType<typeof useCatalogueRows>
