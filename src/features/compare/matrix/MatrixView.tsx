import { sentences } from '../../../i18n/sentences'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionId } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import { address } from '../../../view/address'
import { FileMenu } from '../../../view/files/FileMenu'
import { useCatalogueView } from '../../../view/useMapModel'
import { useViewActions } from '../../../view/useView'
import { FRESH_INDICATOR } from '../../../view/view'
import { useCompareWorkbook } from '../files/useCompareWorkbook'
import { useCompareModel } from '../useCompareModel'
import { MatrixBoard } from './MatrixBoard'
import { MatrixLegend } from './MatrixLegend'
import { matrixOf, missingCells } from '../../../view/compare/matrixOf'
import { matrixPicture } from './matrixPicture'
import { matrixSheet } from './matrixSheet'
import { matrixSummary } from './matrixSummary'
import { matrixTitle } from '../../../view/compare/matrixTitle'
import { SortControl } from './SortControl'
import { useSortAction } from './useSortAction'
import { useStable } from './useStable'
import './matrix-view.css'

/** Heat matrix: all regions by all compared indicators, coloured by distance from the mean of the regions. */
export default function MatrixView() {
  const { t } = useTranslation('matrix')
  const words = useWords()
  const model = useCompareModel()
  const workbook = useCompareWorkbook()
  const { regionOf } = useCatalogueView()
  const { hrefFor } = useViewActions()
  const { series, compare, indicators, view } = model
  const matrix = useMemo(() => matrixOf({ series, compare, indicators }), [series, compare, indicators])
  const columns = useStable(matrix.columns)
  const rows = useStable(matrix.rows.flatMap((id) => regionOf(id) ?? []))
  const onSort = useSortAction(matrix.sort)
  const { normalisation } = view
  const onOpen = useCallback(
    (region: RegionId, at: number) => {
      const indicator = columns[at]?.indicator.id
      if (indicator === undefined) return
      address.push(hrefFor({ ...FRESH_INDICATOR, normalisation, indicator, region }, 'map'))
    },
    [columns, hrefFor, normalisation],
  )
  const title = matrixTitle(model, words, t)
  const isEmpty = columns.length === 0
  const isAllMissing = !isEmpty && missingCells(matrix) === columns.length * rows.length

  return (
    <section className="series-page__card matrix-view" aria-labelledby="matrix-title">
      <header className="matrix-view__header">
        <div>
          <h2 id="matrix-title" className="matrix-view__title">
            {title}
          </h2>
          <p className="matrix-view__summary">
            {isEmpty
              ? t('empty')
              : isAllMissing
                ? t('allMissing')
                : matrixSummary(matrix, series.division.regions, words, t)}
          </p>
        </div>
        {!isEmpty && (
          <div className="matrix-view__actions">
            <SortControl columns={columns} sort={matrix.sort} onSort={onSort} />
            <FileMenu
              name={`${t('sheetName')}_${title}`}
              sheet={() => matrixSheet(model, words, t)}
              workbook={workbook}
              picture={() => matrixPicture(matrix, model, words, t)}
            />
          </div>
        )}
      </header>
      {!isEmpty && (
        <>
          <MatrixBoard
            caption={sentences([title, t('colourNote')])}
            columns={columns}
            rows={rows}
            overall={matrix.overall}
            sort={matrix.sort}
            slotOf={model.regions.slotOf}
            selected={view.region}
            linkKey={hrefFor({}, 'map')}
            onSort={onSort}
            onOpen={onOpen}
          />
          <MatrixLegend matrix={matrix} />
        </>
      )}
    </section>
  )
}
