import type { Breach, Rule } from '../rule'
import type { Source } from '../source'
import { samples } from './reach'

const ORIGIN = 'https://birlik.example'

const listOf = (header: string | null): readonly string[] =>
  (header ?? '').split(',').map((part) => part.trim().toLowerCase())

const allows = (header: string | null, name: string): boolean =>
  listOf(header).some((part) => part === '*' || part === name.toLowerCase())

/** Asks as a page of another host does. */
async function crossing(source: Source, at = '/catalogue') {
  return source.asker.ask(at, { headers: { Origin: ORIGIN } })
}

async function preflight({ asker }: Source) {
  const asked = asker.hasToken ? 'authorization, if-none-match' : 'if-none-match'
  return asker.ask('/catalogue', {
    method: 'OPTIONS',
    isAnonymous: true,
    headers: {
      Origin: ORIGIN,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': asked,
    },
  })
}

/** What a browser needs when the app stands on another host than its source. */
export const BROWSER_RULES: readonly Rule[] = [
  {
    id: 'browsers.origin',
    title: 'A page of another host may read the answers (CORS)',
    check: async (source): Promise<readonly Breach[]> => {
      const { at, headers } = await crossing(source)
      const allowed = headers.get('Access-Control-Allow-Origin')
      if (allowed === '*' || allowed === ORIGIN) return []
      return [{ at, said: `Access-Control-Allow-Origin is ${allowed ?? 'missing'}` }]
    },
  },
  {
    id: 'browsers.expose',
    title: 'A page of another host may read the ETag',
    check: async (source) => {
      const { at, headers } = await crossing(source)
      return allows(headers.get('Access-Control-Expose-Headers'), 'etag')
        ? []
        : [{ at, said: 'Access-Control-Expose-Headers does not name ETag' }]
    },
  },
  {
    id: 'browsers.preflight',
    title: 'A page of another host may ask with If-None-Match, and with a token where there is one',
    check: async (source) => {
      const { at, status, headers } = await preflight(source)
      if (status >= 300) return [{ at, said: `OPTIONS answers ${status}` }]
      const allowed = headers.get('Access-Control-Allow-Headers')
      const wanted = source.asker.hasToken ? ['If-None-Match', 'Authorization'] : ['If-None-Match']
      return wanted
        .filter((name) => !allows(allowed, name))
        .map((name) => ({ at, said: `Access-Control-Allow-Headers does not name ${name}` }))
    },
  },
  {
    id: 'browsers.no-cookies',
    title: 'No answer sets a cookie',
    check: async (source) =>
      (await samples(source))
        .filter(({ headers }) => headers.has('Set-Cookie'))
        .map(({ at }) => ({ at, said: 'sets a cookie' })),
  },
  {
    id: 'browsers.sniffing',
    title: 'Answers forbid guessing their type (X-Content-Type-Options: nosniff)',
    isAdvice: true,
    check: async (source) =>
      (await samples(source))
        .filter(({ headers }) => headers.get('X-Content-Type-Options') !== 'nosniff')
        .map(({ at }) => ({ at, said: 'X-Content-Type-Options is missing' })),
  },
  {
    id: 'browsers.unknown-token',
    title: 'A token that nobody issued is refused with 401',
    check: async ({ asker }) => {
      if (!asker.hasToken) return []
      const { at, status, headers } = await asker.ask('/catalogue', {
        isAnonymous: true,
        headers: { Authorization: 'Bearer not-a-token' },
      })
      if (status !== 401) return [{ at, said: `answers ${status} to a token nobody issued` }]
      return headers.has('WWW-Authenticate') ? [] : [{ at, said: '401 without WWW-Authenticate' }]
    },
  },
]
