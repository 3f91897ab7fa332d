import type { Cell } from '../registerCells'
import type { RegisterFileHead } from './registerFile'
import { makeWorkbook, type WorkbookTexts } from './registerWorkbook'

/** What the page tells the worker: rows as they come, then what the file says of them. */
export type WorkbookOrder =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'finish'; readonly head: RegisterFileHead; readonly texts: WorkbookTexts }

const rows: (readonly Cell[])[] = []

addEventListener('message', (event: MessageEvent<WorkbookOrder>) => {
  const order = event.data
  if (order.kind === 'rows') {
    for (const row of order.rows) rows.push(row)
    return
  }
  makeWorkbook(order.head, rows, order.texts).then(
    (blob) => postMessage({ blob }),
    (error: unknown) => postMessage({ error: String(error) }),
  )
})
