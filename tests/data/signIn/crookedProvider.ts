import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose'
import { listening } from '../../backend/provider'

/** What a provider says that is not as it should be. */
export interface Fault {
  readonly claims?: JWTPayload
  /** Nobody has signed it. */
  readonly isUnsigned?: boolean
  /** Another key than the provider's own. */
  readonly isForged?: boolean
  /** Status of every answer of the token endpoint. */
  readonly status?: number
  /** The issuer that the discovery document names. */
  readonly issuer?: string
}

/** A provider that answers any code, with one fault. */
export async function openCrookedProvider(clientId: string) {
  const own = await generateKeyPair('RS256')
  const other = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const said = { fault: {} as Fault, nonce: '' }
  let issuer = ''

  const idToken = async (): Promise<string> => {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: clientId,
      sub: 'somebody',
      iat: now,
      exp: now + 300,
      nonce: said.nonce,
      ...said.fault.claims,
    }
    if (said.fault.isUnsigned === true) return new UnsecuredJWT(claims).encode()
    const { privateKey } = said.fault.isForged === true ? other : own
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)
  }
  const about = () => ({
    issuer: said.fault.issuer ?? issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
  })
  const server = createServer((request, response) => {
    const send = (body: object, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    if (request.url === '/.well-known/openid-configuration') return send(about())
    if (request.url === '/keys') return send({ keys: [jwk] })
    const { status = 200 } = said.fault
    void idToken().then((id_token) =>
      send({ access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token }, status),
    )
  })
  issuer = await listening(server)
  return {
    issuer,
    /** The fault, and the nonce that it is asked with. */
    say: (fault: Fault, nonce: string) => Object.assign(said, { fault, nonce }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
