/** What went wrong at the port, in kinds a person can act on. */
export type DataErrorKind =
  | 'offline' // no route to the source
  | 'timeout' // no answer in time
  | 'not-found'
  | 'denied' // 401, 403
  | 'busy' // 429, 503: the server asks to wait
  | 'server' // any other 5xx
  | 'malformed' // arrived but breaks the contract
  | 'portal' // a web page instead of data
  | 'wrong-division' // right ids, other territories
  | 'wrong-version' // another major version of the contract
  | 'encoding' // not UTF-8
  | 'too-large'

export interface DataErrorDetails {
  /** Adapter that failed: `http`, `mock`, `files`. */
  readonly adapter: string
  /** Resource path without host or query secrets: `/observations`. */
  readonly resource: string
  /** Id of the region at fault, where it is one. */
  readonly region?: string | undefined
  /** Where inside the payload: `series[0].values[3][7]`. */
  readonly path?: string | undefined
  /** Technical reason in English for the operator; never shown on stage. */
  readonly reason: string
  /** The reason in the languages of the app, where it is one that a person can mend. */
  readonly inWords?: Readonly<Record<'kk' | 'ru' | 'en', string>> | undefined
  readonly retryAfterSeconds?: number | undefined
  readonly httpStatus?: number | undefined
}

/** The only error that crosses the port. */
export class DataError extends Error {
  readonly kind: DataErrorKind
  readonly details: DataErrorDetails
  /** Milliseconds of this computer's clock until which the source asks to wait; null where it does not say. */
  readonly waitUntil: number | null

  constructor(kind: DataErrorKind, details: DataErrorDetails) {
    super(`${details.adapter} ${details.resource}: ${details.reason}`)
    this.name = 'DataError'
    this.kind = kind
    this.details = details
    const { retryAfterSeconds = null } = details
    this.waitUntil = retryAfterSeconds === null ? null : Date.now() + retryAfterSeconds * 1000
  }
}
