import { appUrl } from '../appUrl'
import type { DataSource } from '../dataSource'
import { boundaryFiles } from './boundaryFiles'
import { contractSource } from './contractSource'
import { DEFAULT_PATIENCE, DEFAULT_SIZE_LIMIT, type Carry, type Transport } from './fetchJson'
import { loadMock } from './loadMock'

const LIMITS = { patience: DEFAULT_PATIENCE, sizeLimit: DEFAULT_SIZE_LIMIT }

/** Carries a request to the handlers in the page; they are loaded when the first question is asked. */
async function carryToMock(request: Request): Promise<Response> {
  const { answer } = await loadMock()
  return (await answer(request)) ?? new Response(null, { status: 404 })
}

/**
 * Demonstration data: the contract answered in the page by a seeded generator, read and checked as any other source.
 * @param app absolute address of the app, with a slash at its end.
 * @param carry who answers; a test puts itself in the place of the generator.
 */
export function makeMockSource(app = appUrl(), carry: Carry = carryToMock): DataSource {
  const network: Transport = { ...LIMITS, carry: (request) => fetch(request) }
  return contractSource({
    id: 'mock',
    adapter: 'mock',
    baseUrl: new URL('api', app).href,
    transport: { ...LIMITS, carry },
    snapshots: null,
    boundaries: boundaryFiles({ adapter: 'mock', appUrl: app, transport: network, snapshots: null }),
  })
}
