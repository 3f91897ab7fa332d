import { expect, test } from 'vitest'
import { parseConfig } from '../../../src/data/config'
import { ConfigError } from '../../../src/data/configError'
import { readSignInConfig } from '../../../src/data/signIn/signInConfig'

const ISSUER = 'https://id.assembly.kz/realms/birlik'

/** The sign-in of a configuration as the app comes by it. */
function read(signIn: unknown, baseUrl = 'https://data.assembly.kz/api') {
  const config = { source: { kind: 'http', baseUrl, signIn }, defaultLanguage: 'kk' }
  const { source } = parseConfig(JSON.stringify(config))
  if (source.kind !== 'http') throw new Error('it is another source')
  return readSignInConfig(source)
}

function faultOf(work: () => unknown): string | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof ConfigError && error.kind === 'invalid') return error.path
    throw error
  }
  return 'none'
}

test('config.json names a provider and this app at it', () => {
  expect(read({ issuer: ISSUER, clientId: 'birlik' })).toEqual({
    issuer: ISSUER,
    clientId: 'birlik',
    scopes: ['openid', 'profile'],
    audience: null,
    resource: null,
    roleClaim: 'birlik_role',
    regionClaim: 'birlik_region',
  })
})

test.each([
  [{ issuer: 'http://id.assembly.kz' }, 'source.signIn.issuer'],
  [{ issuer: 'http://localhost.evil.example' }, 'source.signIn.issuer'],
  [{ issuer: '/id' }, 'source.signIn.issuer'],
  [{ issuer: `${ISSUER}?realm=birlik` }, 'source.signIn.issuer'],
  [{ clientId: '' }, 'source.signIn.clientId'],
  [{ clientId: 'two words' }, 'source.signIn.clientId'],
  [{ scopes: ['profile'] }, 'source.signIn.scopes'],
  [{ scopes: ['openid', 'a b'] }, 'source.signIn.scopes[1]'],
  [{ resource: 7 }, 'source.signIn.resource'],
  [{ clientSecret: 'a page can keep none' }, 'source.signIn.clientSecret'],
])('a wrong setting is refused by its name: %o', (signIn, path) => {
  expect(faultOf(() => read({ issuer: ISSUER, clientId: 'birlik', ...signIn }))).toBe(path)
})

test.each([[true], ['birlik'], [[]]])('a sign-in that is no description is refused: %j', (signIn) => {
  expect(faultOf(() => read(signIn))).toMatch(/^source\.signIn/)
})

test('no token goes over plain http, but for trying it on this computer', () => {
  const local = { issuer: 'http://localhost:9000', clientId: 'birlik' }
  expect(faultOf(() => read(local, 'http://10.0.0.7/api'))).toBe('source.baseUrl')
  expect(read(local, 'http://127.0.0.1:8080/api').issuer).toBe('http://localhost:9000')
})
