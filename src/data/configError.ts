/** `missing`: no file; `html`: a web page in its place; `not-json`: a syntax error; `invalid`: a wrong or unknown setting. */
export type ConfigErrorKind = 'missing' | 'html' | 'not-json' | 'invalid'

/** Why this installation is not configured. The app shows it and stops; it never goes on with demonstration data. */
export class ConfigError extends Error {
  readonly kind: ConfigErrorKind
  /** Line of a syntax error, from 1. */
  readonly line: number | undefined
  /** The setting at fault: `source.baseUrl`. */
  readonly path: string | undefined
  /** In English, for the operator. */
  readonly reason: string

  constructor(
    kind: ConfigErrorKind,
    reason: string,
    where: { readonly line?: number; readonly path?: string } = {},
  ) {
    super(`config.json: ${reason}`)
    this.name = 'ConfigError'
    this.kind = kind
    this.reason = reason
    this.line = where.line
    this.path = where.path
  }
}
