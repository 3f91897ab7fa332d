import * as v from 'valibot'
import { readSetting, refuseUnknownSettings, type HttpSourceConfig } from '../config'
import { ConfigError } from '../configError'
import { address } from '../configSchema'

/** An OpenID Connect provider, and this app as one of its public clients. */
export interface SignInConfig {
  /** Exactly as the provider's discovery document has it. */
  readonly issuer: string
  readonly clientId: string
  readonly scopes: readonly string[]
  /** Sent as `audience`, for providers that want to know what a token is for by that name. */
  readonly audience: string | null
  /** Sent as `resource` (RFC 8707), for providers that want that one. */
  readonly resource: string | null
  /** Claim of the identity token with `central` or `regional`. */
  readonly roleClaim: string
  /** Claim with the id of a region, or a list of them. */
  readonly regionClaim: string
}

/** Plain http reaches nobody but this computer itself. */
const isOwnComputer = (url: string) => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(url)

const safeAddress = v.pipe(
  address,
  v.check((url) => /^https:/i.test(url) || isOwnComputer(url), 'must begin with https://'),
  v.check((url) => !url.includes('?'), 'must not carry a query (?)'),
)

const word = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/, 'must be letters without spaces'))

const signInSchema = v.object({
  issuer: safeAddress,
  clientId: word,
  scopes: v.optional(
    v.pipe(
      v.array(word),
      v.check((scopes) => scopes.includes('openid'), 'must contain "openid"'),
    ),
    ['openid', 'profile'],
  ),
  audience: v.optional(v.nullable(word), null),
  resource: v.optional(v.nullable(word), null),
  roleClaim: v.optional(word, 'birlik_role'),
  regionClaim: v.optional(word, 'birlik_region'),
})

/**
 * The setting `source.signIn`. It is read apart from the others, where it is used: most installations have none.
 * @throws ConfigError as for every other setting.
 */
export function readSignInConfig({ baseUrl, isInsecure, signIn }: HttpSourceConfig): SignInConfig {
  const at = 'source.signIn'
  refuseUnknownSettings([{ at, json: signIn, entries: signInSchema.entries }])
  if (isInsecure && !isOwnComputer(baseUrl)) {
    const reason =
      'must begin with https:// where there is a sign-in: anybody on the way could read its tokens'
    throw new ConfigError('invalid', `source.baseUrl: ${reason}`, { path: 'source.baseUrl' })
  }
  return readSetting(signInSchema, signIn, at)
}
