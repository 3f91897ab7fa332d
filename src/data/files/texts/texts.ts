import type { Form, Reason } from '../reason'

/** Words for a reason; codes are complete by type. */
export type ReasonTexts = {
  readonly [C in Reason['code']]: (reason: Reason & { readonly code: C }) => string
}

/** Words for what is wrong in a package, in one language. */
export interface ProblemTexts {
  readonly reasons: ReasonTexts
  readonly forms: Readonly<Record<Form, string>>
  readonly line: (line: number) => string
  readonly column: (column: number) => string
  readonly more: (count: number) => string
  /** How many problems there are in all. */
  readonly found: (count: number) => string
  /** A file of the folder that the package does not name. */
  readonly unread: string
}
