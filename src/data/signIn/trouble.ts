import {
  AuthorizationResponseError,
  JWT_CLAIM_COMPARISON,
  JWT_TIMESTAMP_CHECK,
  OperationProcessingError,
  ResponseBodyError,
  UnsupportedOperationError,
  WWWAuthenticateChallengeError,
} from 'oauth4webapi'
import { cleanText } from '../wire/wireText'
import type { SignInTrouble, SignInTroubleKind } from './signIn'

const LONGEST = 200

/** A trouble with its reason for the operator, cleaned: parts of it were written by others. */
export const trouble = (kind: SignInTroubleKind, reason: string): SignInTrouble => ({
  kind,
  reason: cleanText(reason, LONGEST),
})

function kindOfCode(code: string | undefined): SignInTroubleKind {
  if (code === JWT_TIMESTAMP_CHECK) return 'clock'
  return code === JWT_CLAIM_COMPARISON ? 'mismatch' : 'unfit'
}

/** The provider answers, and says that it cannot. */
const isFailing = ({ cause }: OperationProcessingError): boolean =>
  cause instanceof Response && cause.status >= 500

/** The error and its description, as OAuth has them. */
const said = (error: AuthorizationResponseError | ResponseBodyError): string =>
  error.error_description === undefined ? error.error : `${error.error}: ${error.error_description}`

/** What went wrong on the way to a sign-in, from whatever was thrown on it. */
export function troubleOf(error: unknown): SignInTrouble {
  if (error instanceof AuthorizationResponseError)
    return trouble(error.error === 'access_denied' ? 'cancelled' : 'refused', said(error))
  if (error instanceof ResponseBodyError) return trouble('refused', said(error))
  if (error instanceof WWWAuthenticateChallengeError) return trouble('refused', error.message)
  if (error instanceof OperationProcessingError)
    return trouble(isFailing(error) ? 'unreachable' : kindOfCode(error.code), error.message)
  if (error instanceof UnsupportedOperationError) return trouble('unfit', error.message)
  const reason = error instanceof Error ? error.message : 'the connection failed'
  // A fetch that failed, or took too long.
  return trouble('unreachable', reason)
}
