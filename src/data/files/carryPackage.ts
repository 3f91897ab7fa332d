import type { Carry } from '../adapters/fetchJson'
import type { PackageQuestion, PackageReply } from './carrier'
import { readDescriptor } from './descriptor'
import { PackageError } from './filesPackage'
import { fetchDescriptor, networkCarrier, type PackageAddress } from './networkPackage'
import { packageFailure } from './packageFailure'
import { workerCarrier } from './workerCarrier'

interface Answering {
  answer(question: PackageQuestion): Promise<PackageReply>
}

/** Bytes of tables from which on they are read in a worker. */
const LARGE = 2 * 1024 * 1024

/** Whether a package is read in a worker, so that the page stays free. */
export function isLarge(descriptor: string): boolean {
  const reading = readDescriptor(descriptor, () => false)
  if ('problems' in reading) return false
  return [...reading.value.resources.values()].reduce((sum, { bytes }) => sum + bytes, 0) > LARGE
}

async function open(address: PackageAddress): Promise<Answering> {
  const descriptor = await fetchDescriptor(address)
  const hasWorkers = typeof Worker !== 'undefined'
  return hasWorkers && isLarge(descriptor)
    ? workerCarrier(address, descriptor)
    : networkCarrier(address, descriptor)
}

/** The response that a reply stands for. */
function responseOf({ status, headers, body }: PackageReply): Response {
  return new Response(body, { status, headers })
}

const pathIn = (request: Request, base: string): string => request.url.slice(base.length - 1)

/** Carries requests below the address of a folder to the package in it. */
export function carryOf(answer: Answering['answer'], base: string): Carry {
  return async (request) => {
    const at = pathIn(request, base)
    try {
      const etag = request.headers.get('If-None-Match')
      return responseOf(await answer({ method: request.method, at, etag }))
    } catch (error) {
      throw error instanceof PackageError ? packageFailure(error, at.split('?')[0] ?? at) : error
    }
  }
}

/** Carries requests to a package on a web server; it is opened by the first one. */
export function carryPackage(address: PackageAddress): Carry {
  let opening: Promise<Answering> | null = null
  const answer = async (question: PackageQuestion): Promise<PackageReply> => {
    opening ??= open(address)
    try {
      return await (await opening).answer(question)
    } catch (error) {
      // A package that could not be opened is opened anew; one that was renews itself.
      await opening.catch(() => (opening = null))
      throw error
    }
  }
  return carryOf(answer, address.folder)
}
