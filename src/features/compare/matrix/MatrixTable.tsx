import { memo, useRef, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region, RegionId } from '../../../domain/region'
import type { MatrixSort } from '../../../view/compareView'
import { MatrixHead } from './MatrixHead'
import { MatrixRow } from './MatrixRow'
import type { Matrix } from './matrixOf'
import { PALETTE_VARIABLES } from './paletteVariables'
import { useCrosshair, type CrossedCell } from './useCrosshair'
import { useGridKeys } from './useGridKeys'
import './matrix-table.css'

export interface MatrixTableProps {
  readonly caption: string
  readonly columns: Matrix['columns']
  readonly rows: readonly Region[]
  readonly overall: Matrix['overall']
  readonly sort: MatrixSort
  readonly slotOf: (region: RegionId) => number | null
  readonly selected: RegionId | null
  /** Changes with whatever the links carry along. */
  readonly linkKey: string
  readonly onSort: (by: MatrixSort['by']) => void
  readonly onOpen: (region: RegionId, column: number) => void
  readonly onCell: (cell: CrossedCell | null) => void
}

/** Names, overall distance, then the indicators. */
const FIRST_INDICATOR = 2

/** All regions by all indicators, as a grid that can be walked through by arrow keys. */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { t } = useTranslation('matrix')
  const table = useRef<HTMLTableElement>(null)
  const grid = useGridKeys(table)
  const crosshair = useCrosshair(table, props.onCell)
  const { columns, rows, overall, sort, slotOf, selected, linkKey, onSort, onOpen } = props

  const openCell = (event: KeyboardEvent | MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null
    const region = cell?.closest('tr')?.dataset.region
    if (cell === null || region === undefined || cell.cellIndex < FIRST_INDICATOR) return
    onOpen(region, cell.cellIndex - FIRST_INDICATOR)
  }

  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="matrix-table" role="region" aria-label={t('scroll')} tabIndex={0}>
      <table
        ref={table}
        // The grid pattern is a table whose cells the arrow keys walk through.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        style={{ ...PALETTE_VARIABLES, '--columns': columns.length } as CSSProperties}
        onKeyDown={(event) => {
          if (event.key === 'Enter') openCell(event)
          grid.onKeyDown(event)
        }}
        onFocus={(event) => {
          grid.onFocus(event)
          crosshair.enter(event)
        }}
        onDoubleClick={openCell}
        onPointerOver={crosshair.enter}
        onPointerLeave={crosshair.onPointerLeave}
      >
        <caption className="visually-hidden">{props.caption}</caption>
        <colgroup>
          <col className="matrix-table__names" />
          <col className="matrix-table__overalls" />
          <col span={columns.length} />
        </colgroup>
        <MatrixHead columns={columns} sort={sort} onSort={onSort} linkKey={linkKey} />
        <tbody>
          {rows.map((region) => (
            <MatrixRow
              key={region.id}
              region={region}
              columns={columns}
              overall={overall.get(region.id) ?? null}
              slot={slotOf(region.id)}
              isSelected={selected === region.id}
              linkKey={linkKey}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
})
