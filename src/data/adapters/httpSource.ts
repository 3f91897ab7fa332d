import type { DataSource } from '../dataSource'
import { appUrl } from '../appUrl'
import type { HttpSourceConfig } from '../config'
import { keepSnapshots, type Snapshots } from '../snapshots'
import { boundaryFiles } from './boundaryFiles'
import { contractSource } from './contractSource'
import type { Transport } from './fetchJson'
import { canPin, type SourceSurroundings } from './surroundings'

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
  const sourceOver = (snapshots: Snapshots | null): DataSource =>
    contractSource({
      id: `http ${baseUrl}`,
      adapter: 'http',
      baseUrl,
      transport,
      snapshots,
      boundaries: boundaryFiles({ adapter: 'http', appUrl, transport: network, snapshots }),
      copies: snapshots !== null && canPin(snapshots) ? { snapshots, keptIn: sourceOver } : null,
    })
  return sourceOver(surroundings.snapshots)
}
