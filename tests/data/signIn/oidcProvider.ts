import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Configuration } from 'oidc-provider'

/** What a token is for: the back-end. */
export const AUDIENCE = 'https://data.birlik.example'
export const CLIENT = 'birlik'

/** Whoever can sign in, by what they type; the password is anything. */
const PEOPLE: Readonly<Record<string, object>> = {
  akmola: { name: 'Aigerim of Akmola', birlik_role: 'regional', birlik_region: 'akmola' },
  central: { name: 'Central Reader', birlik_role: 'central' },
  nowhere: { name: 'Nobody of Nowhere', birlik_role: 'regional' },
}

/** A provider of OpenID Connect as they are in the world, on a port of this computer. */
export interface RunningProvider {
  readonly issuer: string
  close(): Promise<void>
}

export interface ProviderOptions {
  /** Addresses of the app. */
  readonly homes: readonly string[]
  readonly port?: number
  /** Seconds that an access token lives. */
  readonly seconds?: number
  readonly hasRefresh?: boolean
}

/** Who has signed in agrees to everything: the page of consent is not what is tested. */
const loadExistingGrant: Configuration['loadExistingGrant'] = async (ctx) => {
  const { client, session, provider, params } = ctx.oidc
  const grant = new provider.Grant({
    ...(client === undefined ? {} : { clientId: client.clientId }),
    ...(session?.accountId === undefined ? {} : { accountId: session.accountId }),
  })
  const scope = params?.['scope']
  grant.addOIDCScope(typeof scope === 'string' ? scope : 'openid')
  await grant.save()
  return grant
}

async function configuration({
  homes,
  seconds = 600,
  hasRefresh = true,
}: ProviderOptions): Promise<Configuration> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  return {
    jwks: { keys: [key] },
    cookies: { keys: ['only for tests'] },
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: [...homes],
        post_logout_redirect_uris: [...homes],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
      },
    ],
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'birlik_role', 'birlik_region'], profile: ['name'] },
    findAccount: (_ctx, id) =>
      PEOPLE[id] === undefined
        ? undefined
        : { accountId: id, claims: () => Promise.resolve({ sub: id, ...PEOPLE[id] }) },
    extraTokenClaims: (_ctx, token) => {
      const { birlik_role, birlik_region } = (PEOPLE['accountId' in token ? token.accountId : ''] ??
        {}) as Record<string, unknown>
      return { birlik_role, birlik_region }
    },
    issueRefreshToken: () => hasRefresh,
    loadExistingGrant,
    ttl: {
      AccessToken: seconds,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 600,
      Interaction: 600,
      RefreshToken: 3600,
      Session: 3600,
    },
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenTTL: seconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        // Without the question whether one is sure.
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html><title>Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`
        },
      },
    },
  }
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** Starts a provider; whoever does must close it. */
export async function openOidcProvider(options: ProviderOptions): Promise<RunningProvider> {
  const server = createServer()
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = addressOf(server)
  const provider = new Provider(issuer, await configuration(options))
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** A browser of few means: it keeps cookies, follows redirects and fills in one form. */
export async function signInAt(url: string, login: string, home: string): Promise<string> {
  const jar = new Map<string, string>()
  const go = async (to: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(to, { ...init, redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
  let at = url
  for (let i = 0; i < 10; i += 1) {
    const response = await go(at)
    const next = response.headers.get('Location')
    if (next !== null) {
      at = new URL(next, at).href
      if (at.startsWith(home)) return at
    } else {
      const body = new URLSearchParams({ prompt: 'login', login, password: 'any' })
      const answer = await go(at, { method: 'POST', body })
      at = new URL(answer.headers.get('Location') ?? '', at).href
    }
  }
  throw new Error(`The provider has not come back to ${home}`)
}
