import type { Carry } from '../adapters/fetchJson'
import type { Session } from './session'
import type { Tokens } from './tokens'
import { trouble } from './trouble'

/** What nobody is asked for once a sign-in is over: without a token the figures would change in silence. */
const runOut = (): Response =>
  new Response(JSON.stringify({ title: 'The sign-in has run out', status: 401 }), {
    status: 401,
    headers: { 'Content-Type': 'application/problem+json' },
  })

/** The same question with a token; no copy of its answer stays in the browser. */
function withToken(request: Request, token: string): Request {
  const headers = new Headers(request.headers)
  headers.set('Authorization', `Bearer ${token}`)
  return new Request(request, { headers, cache: 'no-store', referrerPolicy: request.referrerPolicy })
}

/**
 * Carries questions to the source as whoever the page is for.
 * @param baseUrl absolute address of the source: a token goes nowhere else.
 */
export function carryAs(
  session: Pick<Session, 'ready' | 'tokens' | 'fail'>,
  baseUrl: string,
  network: Carry = (request) => fetch(request),
): Carry {
  /** Whether the source has believed a token yet: else the installation is at fault, and not the time. */
  let hasWorked = false

  const asPerson = async (request: Request, tokens: Tokens): Promise<Response> => {
    const token = await tokens.current()
    const first = token === null ? null : await network(withToken(request, token))
    if (token === null || first === null || first.status !== 401) return first ?? runOut()
    const other = await tokens.renewed(token)
    return other === null ? first : network(withToken(request, other))
  }

  return async (request) => {
    await session.ready
    const { tokens } = session
    if (tokens === null) {
      const response = await network(request)
      if (response.status === 401) session.fail(trouble('needed', 'HTTP 401 without a token'))
      return response
    }
    if (!request.url.startsWith(`${baseUrl}/`)) throw new TypeError('a token is for the source only')
    const response = await asPerson(request, tokens)
    const { status } = response
    if (status === 401) session.fail(trouble(hasWorked ? 'run-out' : 'not-accepted', 'HTTP 401 with a token'))
    else if (status === 403) session.fail(trouble('no-right', 'HTTP 403'))
    else hasWorked = true
    return response
  }
}
