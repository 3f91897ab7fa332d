import type { DataError } from '../../domain/DataError'
import type { DivisionId } from '../../domain/division'
import type { Snapshots } from '../snapshots'
import { readBoundaries } from '../wire/boundaries'
import { refuse, type Origin } from '../wire/refuse'
import { askContract } from './askContract'
import type { BoundaryFiles } from './contractSource'
import type { Transport } from './fetchJson'

/** What the boundary files are fetched with. */
export interface BoundaryFilesOptions {
  readonly adapter: string
  /** Absolute address of the app, with a slash at its end. */
  readonly appUrl: string
  /** What stands after the division; the contract has nothing there. */
  readonly suffix?: string
  /** What an answer of the contract says beside the borders; a file says nothing. @throws DataError */
  readonly checkHead?: (json: unknown, division: DivisionId, origin: Origin) => void
  readonly transport: Transport
  readonly snapshots: Snapshots | null
}

/** Boundaries come with the app, not from the source: `boundaries/2013.topo.json` beside its page. */
export function boundaryFiles({
  adapter,
  appUrl,
  suffix = '.topo.json',
  checkHead,
  transport,
  snapshots,
}: BoundaryFilesOptions): BoundaryFiles {
  const waits = new Map<string, DataError>()
  return (division, level, catalogue, signal) => {
    const resource = `/boundaries/${division}${suffix}`
    const origin = { adapter, resource }
    const request = new Request(new URL(`.${resource}`, appUrl), {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal,
    })
    const read = async (json: unknown) => {
      checkHead?.(json, division, origin)
      const { divisions } = await catalogue()
      const known = divisions.find((candidate) => candidate.id === division)
      if (known === undefined)
        throw refuse(origin, '', `division ${division} is not in the catalogue`, 'not-found')
      return readBoundaries(json, known, level, origin)
    }
    return askContract({ request, origin, read, transport, snapshots, waits })
  }
}
