import { DataError, type DataErrorKind } from '../../domain/DataError'
import type { Origin } from '../wire/refuse'
import { cleanText } from '../wire/wireText'

/** A server may ask us to wait, but not for longer than an hour. */
const MAX_WAIT_SECONDS = 3600

const KINDS: Readonly<Record<number, DataErrorKind>> = {
  401: 'denied',
  403: 'denied',
  404: 'not-found',
  407: 'portal',
  408: 'timeout',
  410: 'not-found',
  429: 'busy',
  503: 'busy',
  511: 'portal',
}

function kindOf(status: number): DataErrorKind {
  return KINDS[status] ?? (status >= 500 ? 'server' : 'malformed')
}

/** Seconds to wait from `Retry-After`, which is a number of seconds or a date. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const text = header.trim()
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_WAIT_SECONDS) : undefined
}

/** Title and detail of an `application/problem+json` body, cleaned, or nothing. */
function problemText(body: string): string {
  try {
    const problem: unknown = JSON.parse(body)
    if (typeof problem !== 'object' || problem === null) return ''
    const parts = [
      'title' in problem ? problem.title : undefined,
      'detail' in problem ? problem.detail : undefined,
    ]
    const words = parts.filter((part) => typeof part === 'string').map((part) => cleanText(part, 120))
    return words.length === 0 ? '' : `: ${words.join(' – ')}`
  } catch {
    return '' // not JSON: the status says enough
  }
}

/** The error that an answer other than 200 and 304 stands for. */
export function httpFailure(response: Response, body: string, origin: Origin): DataError {
  const { status } = response
  return new DataError(kindOf(status), {
    ...origin,
    reason: `HTTP ${status}${problemText(body)}`,
    httpStatus: status,
    retryAfterSeconds: retryAfterSeconds(response.headers.get('Retry-After'), Date.now()),
  })
}
