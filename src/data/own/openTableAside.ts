import { openTable } from './openTable'
import type { OpenedFile } from './rawTable'

/** Bytes from which on a file is opened in a worker, so that the page stays free. */
const LARGE = 512 * 1024

/** Opens a table, a large one beside the page. Never rejects: a worker that breaks has met a damaged file. */
export function openTableAside(bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.byteLength < LARGE || typeof Worker === 'undefined') return openTable(bytes)
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./openTable.worker.ts', import.meta.url), { type: 'module' })
    const settle = (opened: OpenedFile) => {
      worker.terminate()
      resolve(opened)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<OpenedFile>) => settle(data))
    worker.addEventListener('error', () => settle({ refusal: 'not-a-table' }))
    // A worker has no origin to name: only a window does.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(bytes)
  })
}
