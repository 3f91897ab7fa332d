import { MAX_INDICATORS } from '../../../src/data/contractLists'
import { MAX_REGISTER_LIMIT } from '../../../src/domain/register/registerFields'
import type { AskOptions, Query, Reply } from '../ask'
import { REGISTERS } from '../resources'
import type { Breach, Rule } from '../rule'
import type { Source } from '../source'

const NOBODY = 'no-such-id'
/** What a message for strangers must not hold. */
const INSIDES = /\bat \S+ \(|node_modules|\bSELECT\b.+\bFROM\b|stack trace|Traceback|\.(ts|js|py|java):\d+/i
const HOSTILE = [`'; DROP TABLE observations; --`, '%00', '../../etc/passwd', '<script>', 'a'.repeat(2000)]

interface Case {
  readonly path: string
  readonly query?: Query
}

async function registersOffered(source: Source, division: string): Promise<readonly string[]> {
  const offered: string[] = []
  for (const register of REGISTERS) {
    const { status } = await source.asker.get(`/${register}`, { division, limit: 200 })
    if (status === 200) offered.push(register)
  }
  return offered
}

async function notFoundCases(source: Source): Promise<readonly Case[]> {
  const division = (await source.division()).id
  const [register] = await registersOffered(source, division)
  return [
    { path: `/indicators/${NOBODY}` },
    { path: `/programmes/${NOBODY}` },
    { path: '/boundaries/1900' },
    { path: '/completeness', query: { division: '1900' } },
    { path: '/observations', query: { indicator: [NOBODY], division } },
    ...(register === undefined ? [] : [{ path: `/${register}`, query: { division, region: NOBODY } }]),
  ]
}

async function badCases(source: Source): Promise<readonly Case[]> {
  const { indicators } = await source.catalogue()
  const division = (await source.division()).id
  const id = indicators[0]?.id ?? NOBODY
  const [register] = await registersOffered(source, division)
  const of = (query: Query): Case => ({ path: `/${register}`, query: { division, ...query } })
  return [
    { path: '/observations', query: { division } },
    {
      path: '/observations',
      query: { indicator: Array.from({ length: MAX_INDICATORS + 1 }, () => id), division },
    },
    ...(register === undefined
      ? []
      : [
          of({ limit: MAX_REGISTER_LIMIT + 1 }),
          of({ limit: -1 }),
          of({ offset: 'x' }),
          of({ sort: ['noSuchField'] }),
          of({ filter: ['nosuchfield:x'] }),
          of({ from: '2019-02-30' }),
        ]),
  ]
}

/** Status, and the shape of problem+json. */
function problemOf(reply: Reply, wanted: number): string | null {
  if (reply.status !== wanted) return `answers ${reply.status}, not ${wanted}`
  const { json } = reply
  const type = reply.headers.get('Content-Type') ?? 'missing'
  if (!type.startsWith('application/problem+json'))
    return `Content-Type is "${type}", not application/problem+json`
  if (typeof json !== 'object' || json === null || !('title' in json) || typeof json.title !== 'string')
    return 'has no title'
  if (!('status' in json) || json.status !== reply.status) return 'its status is not that of the answer'
  return null
}

async function tried(
  source: Source,
  cases: readonly Case[],
  wrong: (reply: Reply) => string | null,
  options: AskOptions = {},
): Promise<readonly Breach[]> {
  const breaches: Breach[] = []
  for (const { path, query = {} } of cases) {
    const reply = await source.asker.ask(path, { ...options, query })
    const said = wrong(reply)
    if (said !== null) breaches.push({ at: reply.at.slice(0, 120), said })
  }
  return breaches
}

const hostileCases = async (source: Source): Promise<readonly Case[]> => {
  const division = (await source.division()).id
  return HOSTILE.flatMap((text) => [
    { path: `/indicators/${encodeURIComponent(text)}` },
    { path: `/boundaries/${encodeURIComponent(text)}` },
    { path: '/completeness', query: { division: text } },
    { path: '/observations', query: { indicator: [text], division } },
    { path: '/observations', query: { indicator: [NOBODY], division: text } },
    { path: '/associations', query: { division, q: text } },
    { path: '/associations', query: { division, region: text } },
    { path: '/associations', query: { division, filter: [text] } },
  ])
}

/** What is asked wrongly gets a clear answer. */
export const ERROR_RULES: readonly Rule[] = [
  {
    id: 'errors.not-found',
    title: 'What does not exist answers 404 as problem+json',
    check: async (source) => tried(source, await notFoundCases(source), (reply) => problemOf(reply, 404)),
  },
  {
    id: 'errors.bad-request',
    title: 'A question that breaks the limits or names what nobody knows answers 400 as problem+json',
    check: async (source) => tried(source, await badCases(source), (reply) => problemOf(reply, 400)),
  },
  {
    id: 'errors.no-crash',
    title: 'No question makes the server fail',
    check: async (source) =>
      tried(source, await hostileCases(source), ({ status }) => (status >= 500 ? `answers ${status}` : null)),
  },
  {
    id: 'errors.no-insides',
    title: 'Errors tell nothing of the inside of the server',
    check: async (source) =>
      tried(
        source,
        [...(await notFoundCases(source)), ...(await hostileCases(source))],
        ({ bytes, status }) => {
          if (status < 400) return null
          const [found] = INSIDES.exec(Buffer.from(bytes).toString('utf8')) ?? []
          return found === undefined ? null : `says "${found.slice(0, 60)}"`
        },
      ),
  },
  {
    id: 'errors.read-only',
    title: 'Nothing can be written',
    check: (source) =>
      tried(
        source,
        [{ path: '/catalogue' }, { path: '/observations' }],
        ({ status }) => ([401, 403, 404, 405, 501].includes(status) ? null : `POST answers ${status}`),
        { method: 'POST' },
      ),
  },
]
