import { HttpResponse, type HttpHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '../src/data/contract'
import { listIn, MAX_INDICATORS } from '../src/data/contractLists'
import type { RegisterId } from '../src/domain/register/register'
import { APPROVED, CONTRACT, makeCatalogue, makePopulations, PROGRAMME, VERSION } from './catalogue'
import notes from './data/texts/notes.json'
import { REGION_IDS, seriesOf } from './observations'

const ETAG = `"${VERSION}"`

/** Headers of every answer; one version stands for the whole dataset. */
const headers = { ETag: ETAG, 'Cache-Control': 'no-cache' }

const isKnown = (request: Request): boolean => request.headers.get('If-None-Match') === ETAG

const problem = (status: number, title: string, detail: string) =>
  HttpResponse.json(
    { type: 'about:blank', title, status, detail },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

const otherDivision = () => problem(404, 'Not found', 'The demonstration data are for the division of 2013')

const notModified = () => new HttpResponse(null, { status: 304, headers })

/** A page of a register, or why there is none. Registers are loaded when first asked for. */
async function askRegister<K extends RegisterId>(register: K, request: Request) {
  const [{ askedRegister }, { answerRegister, KNOWN_REGIONS }] = await Promise.all([
    import('../src/data/registers/askedRegister'),
    import('./registers/answerRegister'),
  ])
  const query = askedRegister(new URL(request.url).searchParams, register, KNOWN_REGIONS)
  if ('status' in query) {
    const title = query.status === 404 ? 'Not found' : 'Bad request'
    return { refusal: problem(query.status, title, query.detail), page: null }
  }
  if (isKnown(request)) return { refusal: notModified(), page: null }
  return { refusal: null, page: answerRegister(register, query) }
}

/** Boundaries of a division; null where there are none. */
export type BoundariesOf = (division: string) => Promise<components['schemas']['Boundaries'] | null>

/**
 * The contract, answered from the seeded dataset. `baseUrl` is where it stands, `*` for any host. The page has boundaries
 * of its own: there is nothing to answer unless a reader of them is given.
 */
export function makeHandlers(
  baseUrl = '*/api',
  boundariesOf: BoundariesOf = () => Promise.resolve(null),
): readonly HttpHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl })
  return [
    http.get('/catalogue', ({ request, response }) =>
      isKnown(request) ? response.untyped(notModified()) : response(200).json(makeCatalogue(), { headers }),
    ),
    http.get('/dataset', async ({ request, response }) => {
      if (isKnown(request)) return response.untyped(notModified())
      const { makeDataset } = await import('./resources')
      return response(200).json(makeDataset(), { headers })
    }),
    http.get('/populations', ({ request, response }) =>
      isKnown(request) ? response.untyped(notModified()) : response(200).json(makePopulations(), { headers }),
    ),
    http.get('/boundaries/{division}', async ({ params, request, response }) => {
      const boundaries = await boundariesOf(params.division)
      if (boundaries === null)
        return response.untyped(problem(404, 'Not found', 'There are no such boundaries'))
      return isKnown(request) ? response.untyped(notModified()) : response(200).json(boundaries, { headers })
    }),
    http.get('/programmes/{programme}', async ({ params, request, response }) => {
      if (params.programme !== PROGRAMME) {
        return response.untyped(problem(404, 'Not found', `There is no programme ${params.programme}`))
      }
      if (isKnown(request)) return response.untyped(notModified())
      const { measures } = await import('./measures')
      const { directions } = makeCatalogue().programme
      const programme = {
        contract: CONTRACT,
        id: PROGRAMME,
        name: notes.programme,
        approved: APPROVED,
        directions,
        measures,
      }
      return response(200).json(programme, { headers })
    }),
    http.get('/indicators/{indicator}', async ({ params, request, response }) => {
      const { metadataOf } = await import('./metadata')
      const metadata = metadataOf(params.indicator)
      if (metadata === null) {
        return response.untyped(problem(404, 'Not found', `There is no indicator ${params.indicator}`))
      }
      return isKnown(request) ? response.untyped(notModified()) : response(200).json(metadata, { headers })
    }),
    http.get('/indicators/{indicator}/breakdowns', async ({ params, query, request, response }) => {
      if (query.get('division') !== '2013') {
        return response.untyped(otherDivision())
      }
      const { breakdownsOf } = await import('./breakdowns/breakdowns')
      const breakdowns = breakdownsOf(params.indicator)
      if (breakdowns === null) {
        return response.untyped(problem(404, 'Not found', `There is no indicator ${params.indicator}`))
      }
      return isKnown(request) ? response.untyped(notModified()) : response(200).json(breakdowns, { headers })
    }),
    http.get('/observations', ({ query, request, response }) => {
      const asked = listIn(new URL(request.url).searchParams, 'indicator')
      if (asked.length === 0 || asked.length > MAX_INDICATORS) {
        return response.untyped(problem(400, 'Bad request', `Ask for 1 to ${MAX_INDICATORS} indicators`))
      }
      if (query.get('division') !== '2013') {
        return response.untyped(otherDivision())
      }
      const series = asked.flatMap((id) => seriesOf(id) ?? [])
      if (series.length < asked.length) {
        const unknown = asked.find((id) => seriesOf(id) === null)
        return response.untyped(problem(404, 'Not found', `There is no indicator ${unknown ?? ''}`))
      }
      if (isKnown(request)) return response.untyped(notModified())
      const observations = {
        contract: CONTRACT,
        datasetVersion: VERSION,
        division: '2013' as const,
        regions: [...REGION_IDS],
        series,
      }
      return response(200).json(observations, { headers })
    }),
    http.get('/completeness', async ({ query, request, response }) => {
      if (query.get('division') !== '2013') return response.untyped(otherDivision())
      if (isKnown(request)) return response.untyped(notModified())
      const { makeCompleteness } = await import('./resources')
      return response(200).json(makeCompleteness(), { headers })
    }),
    http.get('/associations', async ({ request, response }) => {
      const { refusal, page } = await askRegister('associations', request)
      return refusal === null ? response(200).json(page, { headers }) : response.untyped(refusal)
    }),
    http.get('/courses', async ({ request, response }) => {
      const { refusal, page } = await askRegister('courses', request)
      return refusal === null ? response(200).json(page, { headers }) : response.untyped(refusal)
    }),
    http.get('/events', async ({ request, response }) => {
      const { refusal, page } = await askRegister('events', request)
      return refusal === null ? response(200).json(page, { headers }) : response.untyped(refusal)
    }),
    http.get('/houses', async ({ request, response }) => {
      const { refusal, page } = await askRegister('houses', request)
      return refusal === null ? response(200).json(page, { headers }) : response.untyped(refusal)
    }),
  ]
}
