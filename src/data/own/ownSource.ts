import type { LocalText } from '../../domain/region'
import { boundaryFiles } from '../adapters/boundaryFiles'
import { contractSource } from '../adapters/contractSource'
import { DEFAULT_PATIENCE, type Carry, type Transport } from '../adapters/fetchJson'
import { sourceBoundaries } from '../adapters/sourceBoundaries'
import { appUrl } from '../appUrl'
import type { components } from '../contract'
import type { DataSource } from '../dataSource'
import { PackageCarrier } from '../files/carrier'
import { carryOf } from '../files/carryPackage'
import { textOf } from '../files/checkBytes'
import { DESCRIPTOR_FILE } from '../files/descriptor'
import type { PackageFiles } from '../files/write/assemblePackage'
import { readKept, type KeptPackage } from './keptPackage'

type Schemas = components['schemas']

const BASE = 'https://own.invalid/'
const SIZE_LIMIT = 200 * 1024 * 1024

/** Says whose figures these are: the source stands on every screen, slide and file, and so does this. */
export const ownMark = (source: LocalText): LocalText => ({
  kk: `Сіздің деректеріңіз, тек осы компьютерде: ${source.kk ?? source.ru ?? source.en ?? ''}`,
  ru: `Ваши данные, только на этом компьютере: ${source.ru ?? source.kk ?? source.en ?? ''}`,
  en: `Your figures, only on this computer: ${source.en ?? source.ru ?? source.kk ?? ''}`,
})

type Info = Schemas['DatasetInfo']
type Told = Schemas['Catalogue'] | Schemas['Dataset']

const markedInfo = <T extends Info>(info: T): T => ({ ...info, source: ownMark(info.source) })

/** Answers out of files in memory. */
export function carryFiles(files: PackageFiles, accepted: readonly string[], base = BASE): Carry {
  const bytesOf = (path: string): Uint8Array => files.get(path) ?? new Uint8Array()
  const carrier = new PackageCarrier({
    accepted: new Set(accepted),
    fetchDescriptor: () => Promise.resolve(textOf(bytesOf(DESCRIPTOR_FILE)) ?? ''),
    fetchFile: (path) => Promise.resolve(bytesOf(path)),
  })
  return carryOf((question) => carrier.answer(question), base)
}

/** The same answers, those that name the source of the figures with the mark in it. */
function marked(carry: Carry): Carry {
  return async (request) => {
    const response = await carry(request)
    const { pathname } = new URL(request.url)
    if (response.status !== 200 || (pathname !== '/catalogue' && pathname !== '/dataset')) return response
    // The carrier has worded it; the reader checks it as any other.
    const told = (await response.json()) as Told
    const body = 'dataset' in told ? { ...told, dataset: markedInfo(told.dataset) } : markedInfo(told)
    return new Response(JSON.stringify(body), { status: response.status, headers: response.headers })
  }
}

/**
 * A package in memory as a data source: the contract answered out of it, read and checked as any other. Nothing of it is
 * saved among the copies of the installation's source.
 */
export function makeOwnSource({ id, files, accepted }: KeptPackage, app = appUrl()): DataSource {
  const limits = { patience: DEFAULT_PATIENCE, sizeLimit: SIZE_LIMIT }
  const transport: Transport = { ...limits, carry: marked(carryFiles(files, accepted)) }
  const network: Transport = { ...limits, carry: (request) => fetch(request) }
  const common = { adapter: 'own', snapshots: null } as const
  return contractSource({
    id: `own ${id}`,
    ...common,
    baseUrl: BASE.replace(/\/$/, ''),
    transport,
    boundaries: sourceBoundaries(
      { ...common, appUrl: BASE, transport },
      boundaryFiles({ ...common, appUrl: app, transport: network }),
    ),
    copies: null,
  })
}

/** The source of the package that this tab uses; null where it is not there any more. */
export async function openOwnSource(id: string): Promise<DataSource | null> {
  const kept = await readKept()
  return kept === null || kept.id !== id ? null : makeOwnSource(kept)
}
