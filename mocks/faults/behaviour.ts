import { asIfAsked, inHeaders, inJson, resourceOf, type Body, type Fault } from './fault'

const REGISTER = /^\/(associations|courses|events|houses)$/
const isRegister = (asked: URL): boolean => REGISTER.test(asked.pathname.replace(/^.*?\/api(?=\/)/, ''))

const withoutParameter = (name: string): Fault['spoil'] =>
  asIfAsked((asked) => {
    if (!isRegister(asked) || !asked.searchParams.has(name)) return false
    asked.searchParams.delete(name)
    return true
  })

const isError = (response: Response): boolean => response.status >= 400

/** A server that asks, pages, caches or fails wrongly, with right figures. */
export const BEHAVIOUR_FAULTS: readonly Fault[] = [
  {
    name: 'paging-loses-a-row',
    title: 'begins each page one row too late',
    breaks: 'registers.paging',
    spoil: inJson(REGISTER, (body, request) => {
      if (Number(new URL(request.url).searchParams.get('offset')) > 0) body.rows.shift()
    }),
  },
  {
    name: 'paging-repeats-a-row',
    title: 'ends each page with its first row again',
    breaks: 'registers.paging',
    spoil: inJson(REGISTER, (body) => {
      if (body.rows.length > 1) body.rows[body.rows.length - 1] = body.rows[0]
    }),
  },
  {
    name: 'total-of-page',
    title: 'gives the rows of the page as the total',
    breaks: 'registers.limits',
    spoil: inJson(REGISTER, (body) => {
      body.total = body.rows.length
    }),
  },
  {
    name: 'limit-ignored',
    title: 'ignores the size of a page',
    breaks: 'registers.limits',
    spoil: withoutParameter('limit'),
  },
  {
    name: 'sort-ignored',
    title: 'ignores the order asked for',
    breaks: 'registers.sort',
    spoil: withoutParameter('sort'),
  },
  {
    name: 'sort-as-text',
    title: 'sorts numbers as text',
    breaks: 'registers.sort',
    spoil: inJson(REGISTER, (body, request) => {
      const field = new URL(request.url).searchParams.get('sort')
      if (field !== null && !field.startsWith('-'))
        body.rows = body.rows.toSorted((a: Body, b: Body) => (String(a[field]) < String(b[field]) ? -1 : 1))
    }),
  },
  {
    name: 'filter-ignored',
    title: 'ignores filters',
    breaks: 'registers.facets',
    spoil: withoutParameter('filter'),
  },
  {
    name: 'facets-of-page',
    title: 'counts facets over a page instead of all rows',
    breaks: 'registers.facets',
    spoil: inJson(REGISTER, (body) => {
      for (const { values } of body.facets) for (const each of values) each.count = Math.ceil(each.count / 2)
    }),
  },
  {
    name: 'region-ignored',
    title: 'answers all regions when one was asked for',
    breaks: 'registers.region',
    spoil: withoutParameter('region'),
  },
  {
    name: 'dates-ignored',
    title: 'ignores the last day asked for',
    breaks: 'registers.dates',
    spoil: withoutParameter('from'),
  },
  {
    name: 'search-ignored',
    title: 'ignores the words searched for',
    breaks: 'registers.search',
    spoil: withoutParameter('q'),
  },
  {
    name: 'groups-lose',
    title: 'leaves the first group out',
    breaks: 'registers.groups',
    spoil: inJson(REGISTER, (body) => body.groups.shift()),
  },
  {
    name: 'place-not-described',
    title: 'names places that it does not describe',
    breaks: 'registers.rows',
    spoil: inJson(REGISTER, (body) => body.places.shift()),
  },
  {
    name: 'no-etag',
    title: 'sends no ETag',
    breaks: 'caching.etag',
    spoil: inHeaders((headers) => headers.delete('ETag')),
  },
  {
    name: 'etag-without-quotes',
    title: 'sends an ETag without quotes',
    breaks: 'caching.etag',
    spoil: inHeaders((headers) => headers.set('ETag', (headers.get('ETag') ?? '').replaceAll('"', ''))),
  },
  {
    name: 'etag-of-the-moment',
    title: 'gives the same answer another ETag each time',
    breaks: 'caching.steady',
    spoil: (() => {
      let count = 0
      return inHeaders((headers) => headers.set('ETag', `"${++count}"`))
    })(),
  },
  {
    name: 'condition-ignored',
    title: 'sends whole answers although the reader has them',
    breaks: 'caching.not-modified',
    spoil: (request, _response, honest) => {
      if (!request.headers.has('If-None-Match')) return null
      return honest(new Request(request.url))
    },
  },
  {
    name: 'always-not-modified',
    title: 'answers 304 to any condition',
    breaks: 'caching.modified',
    spoil: (request, response) =>
      request.headers.has('If-None-Match')
        ? new Response(null, { status: 304, headers: response.headers })
        : null,
  },
  {
    name: 'kept-for-a-year',
    title: 'lets caches keep figures for a year',
    breaks: 'caching.cache-control',
    spoil: inHeaders((headers) => headers.set('Cache-Control', 'public, max-age=31536000, immutable')),
  },
  {
    name: 'errors-as-pages',
    title: 'answers errors as web pages',
    breaks: 'errors.not-found',
    spoil: (_request, response) =>
      isError(response)
        ? new Response('<h1>Error</h1>', {
            status: response.status,
            headers: { 'Content-Type': 'text/html' },
          })
        : null,
  },
  {
    name: 'errors-as-200',
    title: 'answers 200 to what does not exist',
    breaks: 'errors.not-found',
    spoil: (_request, response) =>
      isError(response) ? new Response(response.body, { headers: response.headers }) : null,
  },
  {
    name: 'no-limits',
    title: 'takes any page size',
    breaks: 'errors.bad-request',
    spoil: asIfAsked((asked) => {
      if (Number(asked.searchParams.get('limit')) <= 5000) return false
      asked.searchParams.set('limit', '5000')
      return true
    }),
  },
  {
    name: 'crash-on-quotes',
    title: 'fails on an apostrophe',
    breaks: 'errors.no-crash',
    spoil: (request) =>
      decodeURIComponent(request.url.replaceAll('%00', '')).includes("'")
        ? new Response('{"title":"Internal error","status":500}', {
            status: 500,
            headers: { 'Content-Type': 'application/problem+json' },
          })
        : null,
  },
  {
    name: 'tells-its-insides',
    title: 'puts the stack of calls into its errors',
    breaks: 'errors.no-insides',
    spoil: (_request, response) =>
      isError(response)
        ? new Response('{"title":"x","detail":"Error: at run (/srv/app/server.ts:12:3)"}', response)
        : null,
  },
  {
    name: 'redirects',
    title: 'sends the reader to another address',
    breaks: 'reach.no-redirect',
    spoil: (request) =>
      resourceOf(request) === '/populations'
        ? new Response(null, { status: 302, headers: { Location: '/api/v2/populations' } })
        : null,
  },
  {
    name: 'html-as-json',
    title: 'names answers text/html',
    breaks: 'reach.content-type',
    spoil: inHeaders((headers) => headers.set('Content-Type', 'text/html; charset=utf-8')),
  },
  {
    name: 'no-cors',
    title: 'forbids pages of other hosts to read',
    breaks: 'browsers.origin',
    spoil: inHeaders((headers) => headers.delete('Access-Control-Allow-Origin')),
  },
  {
    name: 'etag-not-exposed',
    title: 'hides the ETag from pages of other hosts',
    breaks: 'browsers.expose',
    spoil: inHeaders((headers) => headers.delete('Access-Control-Expose-Headers')),
  },
  {
    name: 'no-preflight',
    title: 'does not let pages of other hosts ask with If-None-Match',
    breaks: 'browsers.preflight',
    spoil: inHeaders((headers, request) => {
      if (request.method === 'OPTIONS') headers.delete('Access-Control-Allow-Headers')
    }),
  },
  {
    name: 'sets-cookies',
    title: 'sets a cookie',
    breaks: 'browsers.no-cookies',
    spoil: inHeaders((headers) => headers.append('Set-Cookie', 'sid=1')),
  },
]
