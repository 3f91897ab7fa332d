import { afterAll, beforeAll, expect, test } from 'vitest'
import { Session } from '../../../src/data/signIn/session'
import type { SignInConfig } from '../../../src/data/signIn/signInConfig'
import { CLIENT, openOidcProvider, signInAt, type RunningProvider } from './oidcProvider'
import { HOME, testPlace } from './testPlace'

let provider: RunningProvider

beforeAll(async () => {
  provider = await openOidcProvider({ homes: [HOME] })
})

afterAll(() => provider.close())

const configOf = (own: Partial<SignInConfig> = {}): SignInConfig => ({
  issuer: provider.issuer,
  clientId: CLIENT,
  scopes: ['openid', 'profile'],
  audience: null,
  resource: null,
  roleClaim: 'birlik_role',
  regionClaim: 'birlik_region',
  ...own,
})

test('whoever signs in comes back to where they were, with name, role and region', async () => {
  const leaving = testPlace()
  const before = new Session(configOf(), HOME, leaving)
  await before.ready
  await before.begin('kk')
  const [url] = leaving.sent
  console.log(url, before.get())
  const answer = await signInAt(url ?? '', 'akmola', HOME)
  console.log(answer)
  const place = testPlace(answer, leaving.kept)
  const session = new Session(configOf(), HOME, place)
  await session.ready
  console.log(session.get(), place.at)
  expect(session.get()).toMatchObject({ step: 'signed-in' })
})
