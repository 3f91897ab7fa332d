/** What the provider says of whoever has signed in. Shown, and never relied on: the source decides what may be seen. */
export interface Person {
  /** Null where the provider tells no name. */
  readonly name: string | null
  readonly role: 'central' | 'regional' | null
  /** Ids of the regions that a regional role is for. */
  readonly regions: readonly string[]
}

/** Why somebody is not signed in, or not any more, in kinds a person can act on. */
export type SignInTroubleKind =
  | 'cancelled' // turned back at the provider
  | 'unreachable' // the provider does not answer
  | 'refused' // the provider says no
  | 'clock' // the provider's times do not fit the clock of this computer
  | 'mismatch' // an answer to a question that this window has not asked, or has asked before
  | 'unfit' // the provider's answer is not one to be believed
  | 'unsupported' // no https, or a browser that may keep nothing
  | 'needed' // the source answers nobody without sign-in
  | 'run-out' // the sign-in has come to its end
  | 'not-accepted' // the source does not believe this provider's tokens
  | 'no-right' // signed in, but without the right to what was asked

export interface SignInTrouble {
  readonly kind: SignInTroubleKind
  /** In English, for the operator; never a token. */
  readonly reason: string
}

export interface SignInState {
  /** `leaving`: on the way to the provider; `returning`: back from it, until its answer has been judged. */
  readonly step: 'anonymous' | 'leaving' | 'returning' | 'signed-in'
  /** Whoever has signed in on this page, until the page is gone. */
  readonly person: Person | null
  readonly trouble: SignInTrouble | null
}

/**
 * Signing in to a source. Who somebody is changes only with a new page: whatever a page has seen was seen by one person.
 */
export interface SignIn {
  readonly get: () => SignInState
  readonly subscribe: (listener: () => void) => () => void
  /** Leaves for the provider, to come back to this address. @param language that its page should speak. */
  readonly begin: (language: string) => Promise<void>
  /** Forgets everything at once and leaves, to come back as anybody. */
  readonly end: () => void
  /** The trouble has been read. */
  readonly dismiss: () => void
}
