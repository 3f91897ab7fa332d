import { DataError, type DataErrorKind } from '../domain/DataError'

/** What may heal by itself. A broken contract, a refusal or a missing resource will not, however often it is asked. */
const HEALING = new Set<DataErrorKind>(['offline', 'timeout', 'server', 'busy'])
const MAX_RETRIES = 2
const PAUSES = [500, 2000]
/** So that four hundred windows do not knock at the same moment. */
const JITTER = 0.2
/** A wait longer than this is not spent on a spinner; the failure is shown and recovery goes on behind it. */
const LONGEST_PAUSE_SECONDS = 10

/** Whether asking again can help. */
export function canHeal(error: unknown): error is DataError {
  return error instanceof DataError && HEALING.has(error.kind)
}

/** For TanStack Query: true while another try is worth its wait. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (!canHeal(error) || failures >= MAX_RETRIES) return false
  return (error.details.retryAfterSeconds ?? 0) <= LONGEST_PAUSE_SECONDS
}

/** Milliseconds before the next try: 0.5 s, then 2 s, never sooner than the server asked. */
export function retryPause(failures: number, error: unknown, random = Math.random): number {
  const pause = PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0
  const asked = canHeal(error) ? (error.details.retryAfterSeconds ?? 0) * 1000 : 0
  return Math.max(pause * (1 + JITTER * random()), asked)
}
