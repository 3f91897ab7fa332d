/** Why a cell, a row or a file cannot be read; the texts stand in `texts/`. Parameters are shown as they are. */
export type Reason =
  | { readonly code: 'required' }
  | { readonly code: 'not-a-number' | 'not-whole' | 'not-yes-no' | 'not-a-date'; readonly value: string }
  | { readonly code: 'pattern'; readonly value: string; readonly form: Form }
  | { readonly code: 'choice'; readonly value: string; readonly allowed: string }
  | { readonly code: 'below' | 'above'; readonly value: string; readonly limit: number }
  | { readonly code: 'unknown-column' | 'missing-column' | 'repeated-column'; readonly name: string }
  | { readonly code: 'cells'; readonly found: number; readonly expected: number }
  | { readonly code: 'open-quote' | 'text-after-quote' | 'quote-inside' | 'empty-line' | 'lost-text' }
  | { readonly code: 'repeated-key'; readonly key: string; readonly line: number }
  | { readonly code: 'unknown-reference'; readonly value: string; readonly table: string }
  | { readonly code: 'value-despite-status' | 'no-value-despite-status'; readonly status: string }
  | { readonly code: 'more-than'; readonly value: number; readonly whole: number; readonly column: string }
  | { readonly code: 'before'; readonly value: string; readonly start: string; readonly column: string }
  | { readonly code: 'closed-without-day' | 'day-without-closed' | 'small-count' }
  | { readonly code: 'incomplete' | 'too-long'; readonly found: number; readonly expected: number }
  | {
      readonly code:
        | 'changed'
        | 'not-utf8'
        | 'not-there'
        | 'not-listed'
        | 'redirected'
        | 'web-page'
        | 'not-one-row'
    }
  | { readonly code: 'rows'; readonly found: number; readonly expected: number }
  | { readonly code: 'not-json'; readonly said: string }
  | { readonly code: 'descriptor'; readonly path: string; readonly said: string }

/** Spellings that the package has. */
export type Form = 'id' | 'code' | 'period' | 'language' | 'list'

/** One thing that is wrong in a package. Lines and columns count from 1, as a spreadsheet shows them. */
export interface Problem {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  /** Name of the column. */
  readonly name: string | null
  readonly reason: Reason
}

/** What is wrong with a cell; whoever knows the place makes a problem of it. */
export class CellFault extends Error {
  readonly reason: Reason

  constructor(reason: Reason) {
    super(reason.code)
    this.reason = reason
  }
}

/** A problem of a file as a whole. */
export const fileProblem = (file: string, reason: Reason): Problem => ({
  file,
  line: null,
  column: null,
  name: null,
  reason,
})
