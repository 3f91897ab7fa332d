import { DataError, type DataErrorKind } from '../../domain/DataError'

/** Whose payload is read; every refusal names it. */
export interface Origin {
  readonly adapter: string
  /** Resource path without host: `/observations`. */
  readonly resource: string
  /** Id of the region that is read. */
  readonly region?: string
}

const MAX_REASON = 300

/** The error of a payload that arrived but is not what the contract promises: adapter, resource, path and reason. */
export function refuse(
  origin: Origin,
  path: string,
  reason: string,
  kind: DataErrorKind = 'malformed',
): DataError {
  const short = reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}…` : reason
  return new DataError(kind, { ...origin, path, reason: path === '' ? short : `${path}: ${short}` })
}
