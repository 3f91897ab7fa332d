import { describe, expect, test } from 'vitest'
import { carryAs } from '../../../src/data/signIn/carryAs'
import type { Grant } from '../../../src/data/signIn/provider'
import type { SignInTrouble } from '../../../src/data/signIn/signIn'
import { Tokens } from '../../../src/data/signIn/tokens'

const BASE = 'https://data.test/api'

const grant = (accessToken: string, own: Partial<Grant> = {}): Grant => ({
  accessToken,
  seconds: 600,
  refreshToken: 'again',
  idToken: 'id',
  claims: { iss: 'i', sub: 'one', aud: 'a', iat: 0, exp: 0 },
  ...own,
})

/** A session over a source that believes some tokens, and a provider that refreshes as it is told. */
function over(refresh: (token: string) => Promise<Grant>, believed: readonly string[], first = grant('a')) {
  const clock = { now: 0 }
  const troubles: SignInTrouble[] = []
  const seen: (string | null)[] = []
  const asked: Request[] = []
  const tokens = new Tokens({ refresh }, first, () => clock.now)
  const session = {
    ready: Promise.resolve(),
    tokens,
    fail: (found: SignInTrouble) => void troubles.push(found),
  }
  const carry = carryAs(session, BASE, async (request) => {
    asked.push(request)
    const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? null
    seen.push(token)
    return new Response(null, { status: token !== null && believed.includes(token) ? 200 : 401 })
  })
  const ask = async (path = '/catalogue') => (await carry(new Request(`${BASE}${path}`))).status
  return { ask, carry, clock, troubles, seen, asked, tokens }
}

const never = () => Promise.reject(new Error('nobody asks'))

describe('a token', () => {
  test('goes to no other address', async () => {
    const { carry, seen } = over(never, ['a'])
    for (const other of ['https://data.test/apis', 'https://evil.example/api/x', 'https://data.test/'])
      await expect(carry(new Request(other))).rejects.toThrow('for the source only')
    expect(seen).toEqual([])
  })

  test('leaves no copy of its answer in the browser', async () => {
    const { ask, asked } = over(never, ['a'])
    await ask()
    expect(asked[0]?.cache).toBe('no-store')
  })

  test('that is not believed any more is renewed once for all who ask, and they ask again', async () => {
    let renewals = 0
    const { ask, troubles, seen } = over(async () => {
      renewals += 1
      return grant('b')
    }, ['b'])
    expect(await Promise.all([ask('/1'), ask('/2'), ask('/3')])).toEqual([200, 200, 200])
    expect(renewals).toBe(1)
    expect(seen).toHaveLength(6)
    expect(seen.filter((token) => token === 'b')).toHaveLength(3)
    expect(troubles).toEqual([])
  })

  test('of a short life is renewed at its half', async () => {
    const { ask, clock, seen } = over(async () => grant('b'), ['a', 'b'], grant('a', { seconds: 20 }))
    await ask()
    clock.now = 11_000
    await ask()
    expect(seen).toEqual(['a', 'b'])
  })

  test('without an end is kept', async () => {
    const { ask, clock, seen } = over(never, ['a'], grant('a', { seconds: null }))
    clock.now = 1e12
    await ask()
    expect(seen).toEqual(['a'])
  })
})

describe('a sign-in that is over', () => {
  test('is said, and nothing is asked as anybody in its place', async () => {
    const { ask, clock, troubles, seen } = over(never, ['a'], grant('a', { refreshToken: null }))
    expect(await ask()).toBe(200)
    clock.now = 600_000
    expect(await ask()).toBe(401)
    expect(await ask()).toBe(401)
    expect(seen).toEqual(['a'])
    expect(new Set(troubles.map(({ kind }) => kind))).toEqual(new Set(['run-out']))
  })

  test('is told from a source that believes no token of this provider', async () => {
    const { ask, troubles } = over(async () => grant('b'), [])
    expect(await ask()).toBe(401)
    expect(troubles.map(({ kind }) => kind)).toEqual(['not-accepted'])
  })

  test('is what tokens of somebody else are taken for', async () => {
    const other = grant('b', { claims: { iss: 'i', sub: 'two', aud: 'a', iat: 0, exp: 0 } })
    const { ask, clock, seen } = over(async () => other, ['a', 'b'])
    await ask()
    clock.now = 600_000
    expect(await ask()).toBe(401)
    expect(seen).toEqual(['a'])
  })

  test('is not what a provider out of reach is taken for', async () => {
    let isThere = false
    const { ask, clock, troubles } = over(
      () => (isThere ? Promise.resolve(grant('b')) : Promise.reject(new TypeError('Failed to fetch'))),
      ['a', 'b'],
    )
    await ask()
    clock.now = 600_000
    await expect(ask()).rejects.toThrow('Failed to fetch')
    isThere = true
    expect(await ask()).toBe(200)
    expect(troubles).toEqual([])
  })

  test('stays over when its last tokens arrive after it', async () => {
    let arrive: (late: Grant) => void = () => {}
    const { ask, clock, tokens, seen } = over(
      () =>
        new Promise((resolve) => {
          arrive = resolve
        }),
      ['a', 'b'],
    )
    clock.now = 600_000
    const asking = ask()
    await expect.poll(() => arrive.length).toBe(1)
    tokens.drop()
    arrive(grant('b'))
    expect(await asking).toBe(401)
    expect(seen).toEqual([])
  })
})

test('a source that answers nobody without a sign-in says that one is needed', async () => {
  const troubles: SignInTrouble[] = []
  const session = {
    ready: Promise.resolve(),
    tokens: null,
    fail: (found: SignInTrouble) => void troubles.push(found),
  }
  const carry = carryAs(session, BASE, async () => new Response(null, { status: 401 }))
  expect((await carry(new Request(`${BASE}/catalogue`))).status).toBe(401)
  expect(troubles.map(({ kind }) => kind)).toEqual(['needed'])
})
