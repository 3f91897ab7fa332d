import {
  memo,
  useDeferredValue,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Region, RegionId } from '../../../domain/region'
import { useWords } from '../../../i18n/words'
import type { MatrixSort } from '../../../view/compareView'
import { blocksToShow, columnBlocks } from './columnBlocks'
import { cellOf, columnOf, regionOf } from './gridDom'
import { FIRST_PLACE } from './MatrixBlock'
import { MatrixHead } from './MatrixHead'
import { MatrixRow } from './MatrixRow'
import type { Matrix } from '../../../view/compare/matrixOf'
import { PALETTE_VARIABLES } from './paletteVariables'
import { useBlocksAway } from './useBlocksAway'
import { useCrosshair, type CrossedCell } from './useCrosshair'
import { useGridKeys } from './useGridKeys'
import './matrix-colours.css'
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

/** All regions by all indicators, as a grid that can be walked through by arrow keys. */
export const MatrixTable = memo(function MatrixTable(props: MatrixTableProps) {
  const { t } = useTranslation('matrix')
  const words = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const keys = useGridKeys(grid)
  const crosshair = useCrosshair(grid, props.onCell)
  const { columns, rows, overall, sort, slotOf, selected, linkKey, onSort, onOpen } = props
  const now = useMemo(() => columnBlocks(columns), [columns])
  // What is in sight changes at once; the rest follows when the browser has time.
  const before = useDeferredValue(now)
  const away = useBlocksAway(scroller, now.length)
  const lateLinkKey = useDeferredValue(linkKey)
  const isSettling = useDeferredValue(rows) !== rows || before !== now
  const blocks = useMemo(() => blocksToShow(now, before, away), [now, before, away])

  const openCell = (event: KeyboardEvent | MouseEvent) => {
    const cell = cellOf(event.target)
    const region = cell === null ? null : regionOf(cell)
    const column = cell === null ? 0 : columnOf(cell) + 1 - FIRST_PLACE
    if (region !== null && column >= 0) onOpen(region, column)
  }

  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} className="matrix-table" role="region" aria-label={t('scroll')} tabIndex={0}>
      <div
        ref={grid}
        role="grid"
        aria-label={props.caption}
        tabIndex={-1}
        className="matrix-table__grid"
        data-settling={isSettling ? '' : undefined}
        style={{ ...PALETTE_VARIABLES, '--columns': columns.length } as CSSProperties}
        onKeyDown={(event) => {
          if (event.key === 'Enter') openCell(event)
          keys.onKeyDown(event)
        }}
        onFocus={(event) => {
          keys.onFocus(event)
          crosshair.enter(event)
        }}
        onDoubleClick={openCell}
        onPointerOver={crosshair.enter}
        onPointerLeave={crosshair.onPointerLeave}
      >
        <MatrixHead
          blocks={blocks}
          away={away}
          sort={sort}
          onSort={onSort}
          linkKey={linkKey}
          lateLinkKey={lateLinkKey}
        />
        <div role="rowgroup">
          {rows.map((region) => (
            <MatrixRow
              key={region.id}
              region={region}
              blocks={blocks}
              away={away}
              overall={overall.get(region.id) ?? null}
              slot={slotOf(region.id)}
              isSelected={selected === region.id}
              linkKey={linkKey}
              words={words}
              t={t}
            />
          ))}
        </div>
      </div>
    </div>
  )
})
