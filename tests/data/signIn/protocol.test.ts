import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Session } from '../../../src/data/signIn/session'
import type { SignInConfig } from '../../../src/data/signIn/signInConfig'
import { openCrookedProvider, type Fault } from './crookedProvider'
import { AUDIENCE, CLIENT, openOidcProvider, signInAt, type RunningProvider } from './oidcProvider'
import { HOME, testPlace, type TestPlace } from './testPlace'

let provider: RunningProvider
let crooked: Awaited<ReturnType<typeof openCrookedProvider>>

beforeAll(async () => {
  provider = await openOidcProvider({ homes: [HOME] })
  crooked = await openCrookedProvider(CLIENT)
})

afterAll(async () => {
  crooked.close()
  await provider.close()
})

const configOf = (own: Partial<SignInConfig> = {}): SignInConfig => ({
  issuer: provider.issuer,
  clientId: CLIENT,
  scopes: ['openid', 'profile'],
  audience: null,
  resource: AUDIENCE,
  roleClaim: 'birlik_role',
  regionClaim: 'birlik_region',
  ...own,
})

/** A window that has left for the provider, and the address it left for. */
async function left(config: SignInConfig): Promise<{ place: TestPlace; url: URL }> {
  const place = testPlace()
  await new Session(config, HOME, place).begin('kk')
  return { place, url: new URL(place.sent[0] ?? '') }
}

/** The page that the same window opens with an answer. */
async function opened(at: string, kept: Map<string, string>, config = configOf()) {
  const place = testPlace(at, kept)
  const session = new Session(config, HOME, place)
  await session.ready
  return { place, session }
}

const troubleIn = (session: Session) => session.get().trouble?.kind

describe('a provider of OpenID Connect', () => {
  test('is asked with state, nonce and PKCE, in the language of the page', async () => {
    const { url, place } = await left(configOf())
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: CLIENT,
      redirect_uri: HOME,
      response_type: 'code',
      response_mode: 'fragment',
      scope: 'openid profile',
      code_challenge_method: 'S256',
      resource: AUDIENCE,
      ui_locales: 'kk',
    })
    expect(url.searchParams.get('state')).toMatch(/^[\w-]{43}$/)
    expect(url.searchParams.get('nonce')).toMatch(/^[\w-]{43}$/)
    // What is kept proves who asked; the challenge in the address does not give it away.
    const [kept = ''] = place.kept.values()
    expect(kept).not.toContain(url.searchParams.get('code_challenge'))
  })

  test('says who somebody is; they come back to where they were, and nothing of the way stays', async () => {
    const { place: before, url } = await left(configOf())
    const { place, session } = await opened(await signInAt(url.href, 'akmola', HOME), before.kept)
    expect(session.get()).toEqual({
      step: 'signed-in',
      person: { name: 'Aigerim of Akmola', role: 'regional', regions: ['akmola'] },
      trouble: null,
    })
    expect(place.at).toBe(before.at)
    expect(place.kept.size).toBe(0)
  })

  test('gives nothing for a code that was used before', async () => {
    const { place: before, url } = await left(configOf())
    const errand = new Map(before.kept)
    const answer = await signInAt(url.href, 'akmola', HOME)
    expect((await opened(answer, before.kept)).session.get().step).toBe('signed-in')
    // The same window again has forgotten what it asked; a copy of the window is refused by the provider.
    expect(troubleIn((await opened(answer, before.kept)).session)).toBe('mismatch')
    const copy = (await opened(answer, errand)).session
    expect(copy.get()).toMatchObject({ step: 'anonymous', person: null, trouble: { kind: 'refused' } })
  })

  test('is not believed with the verifier of another window', async () => {
    const { url } = await left(configOf())
    const { place: other } = await left(configOf())
    const answer = new URL(await signInAt(url.href, 'akmola', HOME))
    const [[key = '', kept = ''] = []] = other.kept
    const errand: object = { ...JSON.parse(kept), state: url.searchParams.get('state') }
    const { session } = await opened(answer.href, new Map([[key, JSON.stringify(errand)]]))
    expect(troubleIn(session)).toBe('refused')
  })

  test('may be turned back from', async () => {
    const { place: before, url } = await left(configOf())
    const answer = new URLSearchParams({
      error: 'access_denied',
      state: url.searchParams.get('state') ?? '',
      iss: provider.issuer,
    })
    const { session, place } = await opened(`${HOME}#${answer}`, before.kept)
    expect(session.get()).toMatchObject({ step: 'anonymous', trouble: { kind: 'cancelled' } })
    expect(place.at).toBe(before.at)
  })

  test('that does not answer is said to be silent, and can be asked again', async () => {
    const place = testPlace()
    const session = new Session(configOf({ issuer: 'http://127.0.0.1:1' }), HOME, place)
    await session.begin('en')
    expect(session.get()).toMatchObject({ step: 'anonymous', trouble: { kind: 'unreachable' } })
    expect(place.sent).toEqual([])
    session.dismiss()
    expect(troubleIn(session)).toBeUndefined()
  })
})

describe('an answer is refused', () => {
  test.each([
    ['of another state', '#code=abc&state=other'],
    ['of another state in the query', '?code=abc&state=other'],
    ['that nobody here has asked for', '#code=abc&state=other'],
  ])('%s, without asking anybody', async (name, answer) => {
    const { place: before } = await left(configOf())
    const kept = name.startsWith('that') ? new Map<string, string>() : before.kept
    const { session, place } = await opened(HOME + answer, kept, configOf({ issuer: 'http://127.0.0.1:1' }))
    expect(troubleIn(session)).toBe('mismatch')
    expect(place.at).not.toContain('code')
    expect(kept.size).toBe(0)
  })

  test('from another issuer than the one asked', async () => {
    const { place: before, url } = await left(configOf())
    const answer = new URL(await signInAt(url.href, 'akmola', HOME))
    const params = new URLSearchParams(answer.hash.slice(1))
    params.set('iss', 'https://evil.example')
    expect(troubleIn((await opened(`${HOME}#${params}`, before.kept)).session)).toBe('unfit')
  })

  const ago = Math.floor(Date.now() / 1000) - 3600
  const faults: readonly (readonly [string, Fault, string])[] = [
    ['with another nonce', { claims: { nonce: 'other' } }, 'mismatch'],
    ['of another issuer', { claims: { iss: 'https://evil.example' } }, 'mismatch'],
    ['for another app', { claims: { aud: 'other' } }, 'mismatch'],
    ['that has run out', { claims: { iat: ago, exp: ago + 60 } }, 'clock'],
    ['that is not valid yet', { claims: { nbf: ago + 9999 } }, 'clock'],
    ['that nobody signed', { isUnsigned: true }, 'unfit'],
    ['that another signed', { isForged: true }, 'unfit'],
    ['of a provider that names another', { issuer: 'https://evil.example' }, 'unfit'],
    ['of a provider that fails', { status: 503 }, 'unreachable'],
  ]
  test.each(faults)('%s', async (_name, fault, kind) => {
    const config = configOf({ issuer: crooked.issuer })
    crooked.say({}, '')
    const { place: before, url } = await left(config)
    crooked.say(fault, url.searchParams.get('nonce') ?? '')
    const answer = `${HOME}?code=abc&state=${url.searchParams.get('state')}`
    const { session } = await opened(answer, before.kept, config)
    expect(session.get()).toMatchObject({ step: 'anonymous', person: null, trouble: { kind } })
    expect(session.tokens).toBeNull()
  })

  test('but not where there is no fault', async () => {
    const config = configOf({ issuer: crooked.issuer })
    crooked.say({}, '')
    const { place: before, url } = await left(config)
    crooked.say({}, url.searchParams.get('nonce') ?? '')
    const answer = `${HOME}?code=abc&state=${url.searchParams.get('state')}`
    const { session } = await opened(answer, before.kept, config)
    expect(session.get().person).toEqual({ name: null, role: null, regions: [] })
  })
})

describe('signing out', () => {
  async function signedIn() {
    const { place: before, url } = await left(configOf())
    return opened(await signInAt(url.href, 'central', HOME), before.kept)
  }

  test('forgets the tokens at once, tells the other windows, and comes back to the same address', async () => {
    const { place, session } = await signedIn()
    const { tokens } = session
    session.end()
    expect(await tokens?.current()).toBeNull()
    expect(place.told).toEqual(['signed-out'])
    await expect.poll(() => place.sent.length).toBe(1)
    const url = new URL(place.sent[0] ?? '')
    expect(url.origin).toBe(provider.issuer)
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(HOME)
    const back = await opened(`${HOME}?state=${url.searchParams.get('state')}`, place.kept)
    expect(back.session.get()).toEqual({ step: 'anonymous', person: null, trouble: null })
    expect(back.place.at).toBe(place.at)
    expect(place.kept.size).toBe(0)
  })

  test('in another window ends it here too, and only where somebody is signed in', async () => {
    const { place, session } = await signedIn()
    const { tokens } = session
    place.hear('something else')
    expect(place.sent).toEqual([])
    place.hear('signed-out')
    expect(await tokens?.current()).toBeNull()
    expect(place.sent).toEqual([null])
    const anonymous = await opened(`${HOME}en`, new Map())
    anonymous.place.hear('signed-out')
    expect(anonymous.place.sent).toEqual([])
  })

  test('cannot be undone by the way back', async () => {
    const { place, session } = await signedIn()
    place.back()
    expect(place.sent).toEqual([])
    session.end()
    await expect.poll(() => place.sent.length).toBe(1)
    place.back()
    expect(place.sent.at(-1)).toBeNull()
  })
})

test('whoever comes back from the provider without an answer may go there again', async () => {
  const place = testPlace()
  const session = new Session(configOf(), HOME, place)
  await session.begin('ru')
  await session.begin('ru')
  expect(place.sent).toHaveLength(1)
  place.back()
  expect(session.get().step).toBe('anonymous')
})

test('a browser that keeps nothing cannot sign in, and says so', async () => {
  const place = testPlace()
  const storage = {
    ...place.storage,
    setItem: () => {
      throw new DOMException('forbidden', 'SecurityError')
    },
  }
  const session = new Session(configOf(), HOME, { ...place, storage })
  await session.begin('en')
  expect(session.get()).toMatchObject({ step: 'anonymous', trouble: { kind: 'unsupported' } })
})
