import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Database } from '../database'
import { scopeOf, type Access } from '../read/access'
import { stampOf, type Stamp } from '../read/dataset'
import { Refused } from '../read/refused'
import { sendError, sendProblem } from './problem'
import { Representations, tagOf } from './representations'
import { ID, ROUTES, type Answer, type Asking } from './routes'
import { accessBy, type SignIn } from './signIn'

export interface AppOptions {
  readonly database: Database
  /** Path that the contract hangs under: `/api`. */
  readonly basePath: string
  /** Pages of other hosts that may read the answers; `*` for all. */
  readonly origins: readonly string[]
  readonly signIn: SignIn | null
  /** Requests of one address in a minute. */
  readonly requestsPerMinute: number
  /** Room for answers that are kept. */
  readonly cacheMegabytes: number
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[]
  readonly hasLog: boolean
}

/** Changes with the code: answers of an older one are asked for again. */
const CODE_VERSION = '2'
const LONGEST_URL = 8192
function idOf(request: FastifyRequest, what: string): string {
  const id = (request.params as { id?: string }).id ?? ''
  if (!ID.test(id)) throw new Refused(404, `There is no such ${what}`)
  return id
}

const tagsIn = (header: string | undefined): readonly string[] =>
  (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/** Whether a compressed body is welcome. */
const takesGzip = (header: string | undefined): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(header ?? '')

/** The contract, answered from a database. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { database, basePath, origins, proxies } = options
  const app = fastify({
    logger: options.hasLog,
    bodyLimit: 1024,
    maxRequestsPerSocket: 0,
    requestTimeout: 20_000,
    trustProxy: proxies.length === 0 ? false : [...proxies],
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (error, _request, reply) => {
      void sendError(reply, error)
    },
  })
  const representations = new Representations(options.cacheMegabytes)
  const accessOf = accessBy(options.signIn)

  app.setErrorHandler((error, request, reply) => {
    if (!(error instanceof Refused)) request.log.error(error)
    return sendError(reply, error)
  })
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' || request.method === 'HEAD'
      ? sendProblem(reply, 404)
      : sendProblem(reply.header('Allow', 'GET, HEAD, OPTIONS'), 405),
  )
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    // Whether a page may read an answer is said by CORS.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  })
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD'],
    allowedHeaders: ['If-None-Match', 'Authorization', 'Accept-Language'],
    exposedHeaders: ['ETag', 'Retry-After'],
    maxAge: 600,
  })
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  })

  let looking: Promise<Stamp> | null = null
  /** Whoever asks at the same moment shares one look at which import is current. */
  const currentStamp = (): Promise<Stamp> =>
    (looking ??= stampOf(database).finally(() => {
      looking = null
    }))

  /** The answer of the import that is current, kept or made now from one state of the database. */
  async function represent(
    request: FastifyRequest,
    access: Access,
    make: (asking: Asking) => Promise<object>,
  ) {
    const { search, searchParams } = new URL(request.url, 'http://server.invalid')
    if (request.url.length > LONGEST_URL) throw new Refused(400, 'The question is too long')
    const keyOf = (stamp: Stamp) =>
      [CODE_VERSION, stamp.import, stamp.edition, scopeOf(access), request.url.split('?')[0], search].join(
        ' ',
      )
    const stamp = await currentStamp()
    const key = keyOf(stamp)
    const isKnown = tagsIn(request.headers['if-none-match']).some(
      (tag) => tag === `"${tagOf(key)}"` || tag === `"${tagOf(key)}-gzip"`,
    )
    // Only an answer that was given once has this tag.
    if (isKnown) return null
    return representations.get(key, () =>
      database.reading(async (session) => {
        const now = await stampOf(session)
        // An import came between: whoever asks again gets it under its own tag.
        if (now.import !== stamp.import || now.edition !== stamp.edition)
          throw new Refused(503, 'New figures are just arriving')
        return make({ session, stamp: now, access, params: searchParams })
      }),
    )
  }

  async function send(request: FastifyRequest, reply: FastifyReply, what: string, answer: Answer) {
    const access = await accessOf(request.headers.authorization)
    const id = what === '' ? '' : idOf(request, what)
    const isZipWelcome = takesGzip(request.headers['accept-encoding'])
    const representation = await represent(request, access, (asking) => answer(asking, id))
    reply.header('Vary', 'Accept-Encoding, Authorization')
    reply.header('Cache-Control', access.kind === 'public' ? 'no-cache' : 'private, no-cache')
    if (representation === null)
      return reply.header('ETag', tagsIn(request.headers['if-none-match'])[0]).code(304).send()
    const { tag, plain, zipped } = representation
    reply.type('application/json; charset=utf-8')
    if (zipped === null || !isZipWelcome) return reply.header('ETag', `"${tag}"`).send(plain)
    return reply.header('ETag', `"${tag}-gzip"`).header('Content-Encoding', 'gzip').send(zipped)
  }

  for (const [path, what, answer] of ROUTES)
    app.get(`${basePath}${path}`, (request, reply) => send(request, reply, what, answer))
  return app
}
