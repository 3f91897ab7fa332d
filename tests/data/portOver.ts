import { contractSource } from '../../src/data/adapters/contractSource'
import type { Carry } from '../../src/data/adapters/fetchJson'
import type { DataSource } from '../../src/data/dataSource'
import type { Snapshot, Snapshots } from '../../src/data/snapshots'
import { wireCatalogue } from './wirePayloads'

export type Body = object | string | Uint8Array<ArrayBuffer>

const bodyOf = (body: Body) =>
  typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)

/** A 200 answer in JSON; a string or bytes are sent as they are. */
export const json = (body: Body, headers: Record<string, string> = {}) =>
  new Response(bodyOf(body), { headers: { 'Content-Type': 'application/json', ...headers } })

/** The resource of a request: `/observations`. */
export const resourceOf = (request: Request) => new URL(request.url).pathname.replace('/api', '')

/** Copies that live as long as the test. */
export function memorySnapshots(): Snapshots & { readonly kept: Map<string, Snapshot> } {
  const kept = new Map<string, Snapshot>()
  return {
    kept,
    read: async (key) => kept.get(key) ?? null,
    save: async (key, snapshot) => void kept.set(key, snapshot),
    remove: async (key) => void kept.delete(key),
  }
}

/** The port over a function in the place of the network. */
export function portOver(
  carry: Carry,
  { snapshots = null as Snapshots | null, patience = 1000 } = {},
): DataSource {
  return contractSource({
    id: 'http test',
    adapter: 'http',
    baseUrl: 'http://source.test/api',
    transport: { carry, patience: { firstByte: patience, total: patience * 4 }, sizeLimit: 1024 * 1024 },
    snapshots,
    boundaries: () => Promise.reject(new Error('not used')),
  })
}

/** The port over a catalogue and one observations payload. */
export function portAnswering(observations: Body, catalogue: Body = wireCatalogue()): DataSource {
  return portOver(async (request) => json(resourceOf(request) === '/catalogue' ? catalogue : observations))
}
