import { DataError, type DataErrorDetails, type DataErrorKind } from '../../domain/DataError'
import type { PackageCarrier, PackageQuestion, PackageReply } from './carrier'
import { networkCarrier, type PackageAddress } from './networkPackage'
import { PackageError } from './filesPackage'
import type { Problem } from './reason'

/** What the page tells the worker: first where the package is, then its questions. */
export type PackageOrder =
  | { readonly kind: 'open'; readonly address: PackageAddress; readonly descriptor: string }
  | { readonly kind: 'ask'; readonly id: number; readonly question: PackageQuestion }

/** What went wrong, plain enough to be told: errors lose their class on the way. */
export type Failure =
  | { readonly kind: 'package'; readonly problems: readonly Problem[]; readonly problemCount: number }
  | { readonly kind: 'data'; readonly error: DataErrorKind; readonly details: DataErrorDetails }
  | { readonly kind: 'other'; readonly message: string }

export interface PackageNotice {
  readonly id: number
  readonly reply?: PackageReply
  readonly failure?: Failure
}

function failureOf(error: unknown): Failure {
  if (error instanceof PackageError)
    return { kind: 'package', problems: error.problems, problemCount: error.problemCount }
  if (error instanceof DataError) return { kind: 'data', error: error.kind, details: error.details }
  return { kind: 'other', message: String(error) }
}

let carrier: PackageCarrier | null = null

addEventListener('message', ({ data: order }: MessageEvent<PackageOrder>) => {
  if (order.kind === 'open') {
    carrier = networkCarrier(order.address, order.descriptor)
    return
  }
  const { id, question } = order
  const tell = (notice: PackageNotice) => postMessage(notice)
  carrier?.answer(question).then(
    (reply) => tell({ id, reply }),
    (error: unknown) => tell({ id, failure: failureOf(error) }),
  )
})
