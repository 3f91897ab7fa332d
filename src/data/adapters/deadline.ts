import { DataError } from '../../domain/DataError'
import type { Origin } from '../wire/refuse'

/** How long a source may take. */
export interface Patience {
  /** Milliseconds until the first byte of the body. */
  readonly firstByte: number
  /** Milliseconds for the whole answer. */
  readonly total: number
}

/** Aborts a request that takes too long, or that nobody waits for any more. */
export interface Deadline {
  readonly signal: AbortSignal
  /** The first byte is there: from now on only the time in all counts. */
  arrived(): void
  /** Stops the clocks; must be called however the request ends. */
  clear(): void
  /** The error to report when the request fails: lateness if that was the cause, else null. */
  lateness(): DataError | null
}

const seconds = (milliseconds: number) => `${milliseconds / 1000} s`

/** Starts the clocks of one request. */
export function startDeadline(patience: Patience, origin: Origin, outer: AbortSignal | undefined): Deadline {
  const controller = new AbortController()
  let late: DataError | null = null
  const giveUp = (reason: string) => () => {
    late = new DataError('timeout', { ...origin, reason })
    controller.abort(late)
  }
  const first = setTimeout(giveUp(`no answer within ${seconds(patience.firstByte)}`), patience.firstByte)
  const whole = setTimeout(giveUp(`not complete within ${seconds(patience.total)}`), patience.total)
  const cancel = () => controller.abort(outer?.reason)
  if (outer?.aborted === true) cancel()
  outer?.addEventListener('abort', cancel, { once: true })
  return {
    signal: controller.signal,
    arrived: () => clearTimeout(first),
    clear: () => {
      clearTimeout(first)
      clearTimeout(whole)
      outer?.removeEventListener('abort', cancel)
    },
    lateness: () => late,
  }
}
