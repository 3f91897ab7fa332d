import { serve } from '../../../mocks/server'
import { demonstration } from '../../../examples/backend/src/importing/demonstration'
import { importDataset } from '../../../examples/backend/src/importing/importDataset'
import { buildApp } from '../../../examples/backend/src/http/app'
import { askSource } from '../../../scripts/files/askSource'
import { makePackage } from '../../../scripts/files/makePackage'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { REGISTER_FACETS } from '../../../src/domain/register/registerFields'
import { PLAIN } from '../../../src/data/files/write/writeTable'
import { openTestDatabase } from '../../backend/openTestDatabase'
import { CREATED } from '../../data/files/demoPackage'
import { REGION_WITH_REGISTERS } from './sites'

const REGISTERS = new Set(Object.keys(REGISTER_FACETS).map((register) => `/api/${register}`))

/** The demonstration: everything whole, the registers of one region. */
function answerExcerpt(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (REGISTERS.has(url.pathname)) url.searchParams.set('region', REGION_WITH_REGISTERS)
  return serve(new Request(url, request))
}

/** A folder of files, as `npm run export-files` writes it. */
export const exportExcerpt = async (): Promise<PackageFiles> =>
  makePackage(await askSource(answerExcerpt), { style: PLAIN, created: CREATED })

export interface RunningBackEnd {
  readonly port: number
  /** Nothing of it is left. */
  readonly stop: () => Promise<void>
}

/** The example back-end with a database, on a server or embedded, that the excerpt has been imported into. */
export async function startBackEnd(server: string | null): Promise<RunningBackEnd> {
  const { database, forget } = await openTestDatabase(server)
  await importDataset(database, { source: await demonstration([REGION_WITH_REGISTERS]), by: 'tester' })
  const app = await buildApp({
    database,
    basePath: '/api',
    origins: [],
    signIn: null,
    requestsPerMinute: 1_000_000,
    cacheMegabytes: 64,
    proxies: [],
    hasLog: false,
  })
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))
  return {
    port: Number(address.port),
    stop: async () => {
      await app.close()
      await forget()
    },
  }
}
