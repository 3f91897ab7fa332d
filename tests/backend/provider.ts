import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'

const AUDIENCE = 'birlik'

/** A provider of tokens as OpenID Connect has them: its discovery document, its public keys, and what it signs. */
export interface Provider {
  readonly issuer: string
  readonly audience: string
  /** A token of this provider; claims may be wrong on purpose. */
  readonly token: (claims: JWTPayload, by?: Signing) => Promise<string>
  readonly close: () => Promise<void>
}

export interface Signing {
  readonly key?: CryptoKey
  readonly issuer?: string
  readonly audience?: string
  /** Seconds from now. */
  readonly expires?: number
}

/** The public address of a server on a free port of this computer. */
export async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server of a port, not of a pipe.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export async function openProvider(): Promise<Provider> {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }
  let issuer = ''
  const server = createServer((request, response) => {
    const answers: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
      '/keys': { keys: [jwk] },
    }
    const answer = answers[request.url ?? '']
    response.writeHead(answer === undefined ? 404 : 200, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(answer ?? {}))
  })
  issuer = await listening(server)
  return {
    issuer,
    audience: AUDIENCE,
    token: (claims, by = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setSubject('somebody')
        .setIssuer(by.issuer ?? issuer)
        .setAudience(by.audience ?? AUDIENCE)
        .setExpirationTime(Math.floor(Date.now() / 1000) + (by.expires ?? 300))
        .sign(by.key ?? privateKey),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
