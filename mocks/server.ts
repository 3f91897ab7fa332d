import { getResponse } from 'msw'
import { readBoundariesOfApp } from './boundaries'
import { makeHandlers } from './handlers'

const handlers = [...makeHandlers('*/api', readBoundariesOfApp)]

/** Answers a request of the contract outside a page, boundaries among them; undefined for anything else. */
export const answerWithBoundaries = (request: Request): Promise<Response | undefined> =>
  getResponse(handlers, request)

const CROSS_ORIGIN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'If-None-Match, Accept-Language, Authorization',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  'Access-Control-Max-Age': '600',
  'X-Content-Type-Options': 'nosniff',
}

const notFound = (): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'Not found', status: 404 }), {
    status: 404,
    headers: { 'Content-Type': 'application/problem+json' },
  })

/** Answers as a server gives them: with what browsers on other hosts need. */
export const served =
  (answering: (request: Request) => Promise<Response | undefined>) =>
  async (request: Request): Promise<Response> => {
    const answered =
      request.method === 'OPTIONS'
        ? new Response(null, { status: 204 })
        : ((await answering(request)) ?? notFound())
    const headers = new Headers(answered.headers)
    for (const [name, value] of Object.entries(CROSS_ORIGIN)) headers.set(name, value)
    return new Response(answered.body, { status: answered.status, headers })
  }

/** The demonstration data as a server answers them. */
export const serve = served(answerWithBoundaries)
