import { DataError } from '../../domain/DataError'
import type { PackageQuestion, PackageReply } from './carrier'
import { PackageError } from './filesPackage'
import type { PackageAddress } from './networkPackage'
import type { Failure, PackageNotice, PackageOrder } from './package.worker'

function errorOf(failure: Failure | undefined): Error {
  if (failure?.kind === 'package') return new PackageError(failure.problems, failure.problemCount)
  if (failure?.kind === 'data') return new DataError(failure.error, failure.details)
  return new Error(failure?.message ?? 'no answer')
}

interface Waiting {
  readonly resolve: (reply: PackageReply) => void
  readonly reject: (error: Error) => void
}

/** Answers in a worker: the page stays free while megabytes are checked and read. */
export function workerCarrier(address: PackageAddress, descriptor: string) {
  const worker = new Worker(new URL('./package.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  // A worker has no origin to name: only a window does.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (order: PackageOrder) => worker.postMessage(order)
  worker.addEventListener('message', ({ data: { id, reply, failure } }: MessageEvent<PackageNotice>) => {
    const asker = waiting.get(id)
    waiting.delete(id)
    if (reply === undefined) asker?.reject(errorOf(failure))
    else asker?.resolve(reply)
  })
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message))
    waiting.clear()
  })
  tell({ kind: 'open', address, descriptor })
  return {
    answer: (question: PackageQuestion) =>
      new Promise<PackageReply>((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        tell({ kind: 'ask', id: last, question })
      }),
  }
}
