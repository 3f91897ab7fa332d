import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { PUBLIC, type Access } from '../read/access'
import { Refused } from '../read/refused'

/** Which OpenID Connect provider is believed, and where in its tokens the role stands. */
export interface SignIn {
  readonly issuer: string
  readonly audience: string
  readonly roleClaim: string
  readonly regionClaim: string
}

/** Signatures with a public key only: a secret would have to be shared. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA']
/** Clocks of servers differ by so much. */
const TOLERANCE_SECONDS = 30
const REGION = /^[a-z0-9][a-z0-9-]{0,63}$/

/** The keys of a provider, by its discovery document. */
async function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
  })
  const about: unknown = await response.json()
  const isOwn = typeof about === 'object' && about !== null && 'issuer' in about && about.issuer === issuer
  if (!isOwn || !('jwks_uri' in about) || typeof about.jwks_uri !== 'string')
    throw new Error('the discovery document is not of the issuer')
  return createRemoteJWKSet(new URL(about.jwks_uri))
}

function accessIn(claims: JWTPayload, { roleClaim, regionClaim }: SignIn): Access {
  const role = claims[roleClaim]
  if (role === 'central') return { kind: 'central' }
  // Whoever has signed in without a role sees what everybody sees.
  if (role !== 'regional') return PUBLIC
  const named = claims[regionClaim]
  const regions = (Array.isArray(named) ? named : [named]).filter(
    (region): region is string => typeof region === 'string' && REGION.test(region),
  )
  if (regions.length === 0) throw new Refused(403, 'The token names no region for its regional role')
  return { kind: 'regional', regions }
}

/** Whether a token itself is at fault, and not the way to the provider. */
const isTokenAtFault = (error: unknown): boolean =>
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys

/**
 * Says what the bearer of an `Authorization` header may see; nobody without one sees less than everybody. Without a
 * provider, no token is known.
 * @throws Refused 401 for a token that is not believed, 403 for one without a region, 503 while keys cannot be had.
 */
export function accessBy(signIn: SignIn | null): (header: string | undefined) => Promise<Access> {
  let keys: Promise<JWTVerifyGetKey> | null = null
  return async (header) => {
    if (header === undefined) return PUBLIC
    const [, token] = /^Bearer ([\w.~+/=-]+)$/i.exec(header) ?? []
    if (signIn === null || token === undefined) throw new Refused(401, 'The token is not known here')
    const { issuer, audience } = signIn
    try {
      keys ??= keysOf(issuer)
      const { payload } = await jwtVerify(token, await keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['exp'],
      })
      return accessIn(payload, signIn)
    } catch (error) {
      if (error instanceof Refused) throw error
      if (isTokenAtFault(error)) throw new Refused(401, 'The token is unknown or has run out')
      keys = null
      throw new Refused(503, 'The sign-in provider does not answer')
    }
  }
}
