import type { Cell, Sheet } from './sheet'
import type { WorkbookAbout } from './workbook'
import type { WorkbookOrder } from './workbook.worker'

interface WorkbookWriter {
  readonly addSheet: (sheet: Sheet) => void
  /** More rows of the sheet added last. */
  readonly addRows: (rows: readonly (readonly Cell[])[]) => void
  /** @throws Error when the workbook could not be written */
  readonly finish: (about: WorkbookAbout) => Promise<Blob>
  readonly stop: () => void
}

/** Writes a workbook beside the page, which stays free however many rows there are. */
export function startWorkbook(): WorkbookWriter {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
  // A worker has no origin to name: only a window does.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (order: WorkbookOrder) => worker.postMessage(order)
  return {
    addSheet: (sheet) => tell({ kind: 'sheet', sheet }),
    addRows: (rows) => tell({ kind: 'rows', rows }),
    finish: (about) =>
      new Promise<Blob>((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<{ blob?: Blob; error?: string }>) => {
          if (data.blob === undefined) reject(new Error(data.error ?? 'The workbook was not written'))
          else resolve(data.blob)
        })
        worker.addEventListener('error', (event) => reject(new Error(event.message)))
        tell({ kind: 'finish', about })
      }),
    stop: () => worker.terminate(),
  }
}

/** Writes a workbook of tables that are all there. */
export async function writeWorkbook(sheets: readonly Sheet[], about: WorkbookAbout): Promise<Blob> {
  const writer = startWorkbook()
  try {
    for (const sheet of sheets) writer.addSheet(sheet)
    return await writer.finish(about)
  } finally {
    writer.stop()
  }
}
