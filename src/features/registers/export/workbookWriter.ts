import type { Cell } from '../registerCells'
import type { RegisterFileHead } from './registerFile'
import type { WorkbookTexts } from './registerWorkbook'
import type { WorkbookOrder } from './registerWorkbook.worker'

interface WorkbookWriter {
  readonly add: (rows: readonly (readonly Cell[])[]) => void
  readonly finish: (head: RegisterFileHead, texts: WorkbookTexts) => Promise<Blob>
  readonly stop: () => void
}

/** Writes a workbook beside the page, which stays free however many rows there are. */
export function startWorkbook(): WorkbookWriter {
  const worker = new Worker(new URL('./registerWorkbook.worker.ts', import.meta.url), { type: 'module' })
  // A worker has no origin to name: only a window does.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (order: WorkbookOrder) => worker.postMessage(order)
  return {
    add: (rows) => tell({ kind: 'rows', rows }),
    finish: (head, texts) =>
      new Promise<Blob>((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<{ blob?: Blob; error?: string }>) => {
          if (data.blob === undefined) reject(new Error(data.error ?? 'The workbook was not written'))
          else resolve(data.blob)
        })
        worker.addEventListener('error', (event) => reject(new Error(event.message)))
        tell({ kind: 'finish', head, texts })
      }),
    stop: () => worker.terminate(),
  }
}
