import type { DataSource } from '../dataSource'
import { appUrl } from '../appUrl'
import type { HttpSourceConfig } from '../config'
import { keepSnapshots, type Snapshots } from '../snapshots'
import { boundaryFiles, type BoundaryFilesOptions } from './boundaryFiles'
import { contractSource, type BoundaryFiles } from './contractSource'
import type { Transport } from './fetchJson'
import { canPin, type SourceSurroundings } from './surroundings'

/** Few installations draw boundaries of their own: what that takes is not in the first picture of the others. */
function lateBoundaries(own: BoundaryFilesOptions, ofApp: BoundaryFiles): BoundaryFiles {
  const made = import('./sourceBoundaries').then(({ sourceBoundaries }) => sourceBoundaries(own, ofApp))
  return async (...question) => (await made)(...question)
}

/** The real back-end: asks `baseUrl` by the contract, keeps copies for when the network is gone. */
export function makeHttpSource(
  config: HttpSourceConfig,
  surroundings: SourceSurroundings = { appUrl: appUrl(), snapshots: keepSnapshots() },
): DataSource {
  const { appUrl } = surroundings
  const network: Transport = {
    carry: (request) => fetch(request),
    patience: { firstByte: config.firstByteSeconds * 1000, total: config.totalSeconds * 1000 },
    sizeLimit: config.maxMegabytes * 1024 * 1024,
  }
  const transport = { ...network, carry: surroundings.carry ?? network.carry }
  const baseUrl = new URL(config.baseUrl, appUrl).href
  const sourceOver = (snapshots: Snapshots | null): DataSource => {
    const common = { adapter: 'http', transport, snapshots } as const
    // The shipped boundaries are files of the app: nobody signs in for them.
    const ofApp = boundaryFiles({ ...common, transport: network, appUrl })
    return contractSource({
      id: `http ${baseUrl}`,
      ...common,
      baseUrl,
      boundaries:
        config.boundaries === 'source' ? lateBoundaries({ ...common, appUrl: `${baseUrl}/` }, ofApp) : ofApp,
      copies: snapshots !== null && canPin(snapshots) ? { snapshots, keptIn: sourceOver } : null,
    })
  }
  return sourceOver(surroundings.snapshots)
}
