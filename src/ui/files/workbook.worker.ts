import type { Cell, Sheet } from './sheet'
import { makeWorkbook, type WorkbookAbout } from './workbook'

/** What the page tells the worker: sheets, more rows of the last sheet as they come, then what the workbook says of them. */
export type WorkbookOrder =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'finish'; readonly about: WorkbookAbout }

type GrowingSheet = Omit<Sheet, 'rows'> & { readonly rows: (readonly Cell[])[] }

const sheets: GrowingSheet[] = []

addEventListener('message', (event: MessageEvent<WorkbookOrder>) => {
  const order = event.data
  switch (order.kind) {
    case 'sheet':
      sheets.push({ ...order.sheet, rows: [...order.sheet.rows] })
      return
    case 'rows':
      for (const row of order.rows) sheets.at(-1)?.rows.push(row)
      return
    case 'finish':
      makeWorkbook(sheets, order.about).then(
        (blob) => postMessage({ blob }),
        (error: unknown) => postMessage({ error: String(error) }),
      )
  }
})
