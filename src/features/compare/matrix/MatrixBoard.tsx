import { useState } from 'react'
import { MatrixReadout } from './MatrixReadout'
import { MatrixTable, type MatrixTableProps } from './MatrixTable'
import type { CrossedCell } from './useCrosshair'

/** The table with the line that reads the cell under the pointer; moving over cells draws that line and nothing else. */
export function MatrixBoard(props: Omit<MatrixTableProps, 'onCell'>) {
  const [cell, setCell] = useState<CrossedCell | null>(null)
  return (
    <>
      <MatrixTable {...props} onCell={setCell} />
      <MatrixReadout cell={cell} columns={props.columns} overall={props.overall} />
    </>
  )
}
