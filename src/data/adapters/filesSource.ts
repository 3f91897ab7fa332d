import { appUrl } from '../appUrl'
import type { FilesSourceConfig } from '../config'
import type { DataSource } from '../dataSource'
import { keepSnapshots, type Snapshots } from '../snapshots'
import { boundaryFiles } from './boundaryFiles'
import { contractSource } from './contractSource'
import type { Carry, Transport } from './fetchJson'
import { sourceBoundaries } from './sourceBoundaries'
import { canPin, type SourceSurroundings } from './surroundings'

const loadFiles = () => import('../files/carryPackage')

/** What a file that is no answer may cost to be asked for. */
const seconds = (count: number) => count * 1000

/** A folder of files with a `datapackage.json`, on any static host: the contract answered in the page out of it. */
export function makeFilesSource(
  config: FilesSourceConfig,
  surroundings: SourceSurroundings = { appUrl: appUrl(), snapshots: keepSnapshots() },
): DataSource {
  const folder = new URL(`${config.url}/`, surroundings.appUrl).href
  const sizeLimit = config.maxMegabytes * 1024 * 1024
  const patience = { firstByte: seconds(config.firstByteSeconds), total: seconds(config.totalSeconds) }
  let carrying: Promise<Carry> | null = null
  const carry: Carry = async (request) => {
    carrying ??= loadFiles().then(({ carryPackage }) =>
      carryPackage({ folder, accepted: config.acceptChanged, patience, sizeLimit }),
    )
    return (await carrying)(request)
  }
  // An answer has to wait for its files; each of them has its own patience.
  const transport: Transport = {
    carry: surroundings.carry ?? carry,
    patience: { firstByte: patience.total, total: patience.total },
    sizeLimit,
  }
  const network: Transport = { carry: (request) => fetch(request), patience, sizeLimit }
  const sourceOver = (snapshots: Snapshots | null): DataSource => {
    const common = { adapter: 'files', snapshots } as const
    return contractSource({
      id: `files ${folder}`,
      ...common,
      baseUrl: folder.replace(/\/$/, ''),
      transport,
      boundaries: sourceBoundaries(
        { ...common, appUrl: folder, transport },
        boundaryFiles({ ...common, appUrl: surroundings.appUrl, transport: network }),
      ),
      copies: snapshots !== null && canPin(snapshots) ? { snapshots, keptIn: sourceOver } : null,
    })
  }
  return sourceOver(surroundings.snapshots)
}
