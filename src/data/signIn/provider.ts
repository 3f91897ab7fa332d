import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  clockTolerance,
  customFetch,
  discoveryRequest,
  getValidatedIdTokenClaims,
  None,
  processAuthorizationCodeResponse,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  validateApplicationLevelSignature,
  validateAuthResponse,
  type AuthorizationServer,
  type Client,
  type IDToken,
  type TokenEndpointResponse,
} from 'oauth4webapi'
import type { Errand } from './errand'
import type { SignInConfig } from './signInConfig'

/** Milliseconds for the provider's answers to one step. */
const PATIENCE = 12_000
/** Clocks of computers differ by so much. */
const TOLERANCE_SECONDS = 60

/** What a provider has given, as it is kept in memory. */
export interface Grant {
  readonly accessToken: string
  /** Seconds from now; null where the provider does not say. */
  readonly seconds: number | null
  readonly refreshToken: string | null
  readonly idToken: string | null
  readonly claims: IDToken | null
}

/** The way to the provider's page and what has to be known when it answers. */
export interface Question {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly language: string
}

/** What the library asks with. */
type Init = Omit<RequestInit, 'body'> & { readonly body?: BodyInit | null | undefined }

function grantOf(tokens: TokenEndpointResponse): Grant {
  return {
    accessToken: tokens.access_token,
    seconds: tokens.expires_in ?? null,
    refreshToken: tokens.refresh_token ?? null,
    idToken: tokens.id_token ?? null,
    claims: getValidatedIdTokenClaims(tokens) ?? null,
  }
}

/** An OpenID Connect provider as a public client speaks with it: authorisation code with PKCE, nothing else. */
export class Provider {
  readonly #config: SignInConfig
  readonly #redirectUri: string
  readonly #client: Client
  #about: Promise<AuthorizationServer> | null = null

  /** @param redirectUri address of the app that the provider comes back to. */
  constructor(config: SignInConfig, redirectUri: string) {
    this.#config = config
    this.#redirectUri = redirectUri
    this.#client = { client_id: config.clientId, [clockTolerance]: TOLERANCE_SECONDS }
  }

  /** No cookies, no copies, no referrer; plain http only where the configuration took it, on this computer. */
  #how() {
    return {
      [allowInsecureRequests]: this.#config.issuer.startsWith('http:'),
      [customFetch]: (url: string, { body, ...init }: Init) =>
        fetch(url, {
          ...init,
          body: body ?? null,
          cache: 'no-store',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        }),
      signal: AbortSignal.timeout(PATIENCE),
    }
  }

  /** The discovery document; asked for again after a failure. */
  #discover(): Promise<AuthorizationServer> {
    const issuer = new URL(this.#config.issuer)
    this.#about ??= discoveryRequest(issuer, this.#how())
      .then((response) => processDiscoveryResponse(issuer, response))
      .catch((error: unknown) => {
        this.#about = null
        throw error
      })
    return this.#about
  }

  /** Address of the provider's own page of signing in. */
  async authorizationUrl({ state, nonce, verifier, language }: Question): Promise<string> {
    const about = await this.#discover()
    const { clientId, scopes, audience, resource } = this.#config
    if (about.authorization_endpoint === undefined) throw new TypeError('there is no authorization_endpoint')
    const url = new URL(about.authorization_endpoint)
    const params = {
      client_id: clientId,
      redirect_uri: this.#redirectUri,
      response_type: 'code',
      scope: scopes.join(' '),
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      // The fragment never reaches the log of a server.
      ...(about.response_modes_supported?.includes('fragment') === true ? { response_mode: 'fragment' } : {}),
      ...(audience === null ? {} : { audience }),
      ...(resource === null ? {} : { resource }),
    }
    for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value)
    return url.href
  }

  /** Redeems the provider's answer and checks everything that it says, the signature too. */
  async redeem(answer: URLSearchParams, errand: Extract<Errand, { kind: 'in' }>): Promise<Grant> {
    const about = await this.#discover()
    const how = this.#how()
    const params = validateAuthResponse(about, this.#client, answer, errand.state)
    const { resource } = this.#config
    const response = await authorizationCodeGrantRequest(
      about,
      this.#client,
      None(),
      params,
      this.#redirectUri,
      errand.verifier,
      { ...how, ...(resource === null ? {} : { additionalParameters: { resource } }) },
    )
    const tokens = await processAuthorizationCodeResponse(about, this.#client, response, {
      expectedNonce: errand.nonce,
      requireIdToken: true,
    })
    await validateApplicationLevelSignature(about, response, how)
    return grantOf(tokens)
  }

  /** New tokens for the old. */
  async refresh(refreshToken: string): Promise<Grant> {
    const about = await this.#discover()
    const response = await refreshTokenGrantRequest(about, this.#client, None(), refreshToken, this.#how())
    return grantOf(await processRefreshTokenResponse(about, this.#client, response))
  }

  /** Address of the provider's page of signing out; null where it has none. Known only after `redeem`. */
  async endUrl(idToken: string | null, state: string): Promise<string | null> {
    const { end_session_endpoint: page } = await this.#discover()
    if (page === undefined) return null
    const url = new URL(page)
    url.searchParams.set('client_id', this.#config.clientId)
    url.searchParams.set('post_logout_redirect_uri', this.#redirectUri)
    url.searchParams.set('state', state)
    if (idToken !== null) url.searchParams.set('id_token_hint', idToken)
    return url.href
  }
}
