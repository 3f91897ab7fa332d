import { DataError } from '../../domain/DataError'
import { startDeadline } from '../adapters/deadline'
import { isRedirect, type Transport } from '../adapters/fetchJson'
import { httpFailure } from '../adapters/httpFailure'
import { readBytes } from '../adapters/readBody'
import type { Origin } from '../wire/refuse'
import { PackageError } from './filesPackage'
import { fileProblem } from './reason'

const GONE = new Set([404, 410])

async function receive(
  request: Request,
  path: string,
  transport: Transport,
  origin: Origin,
  arrived: () => void,
) {
  const response = await transport.carry(request)
  if (isRedirect(response)) throw new PackageError([fileProblem(path, { code: 'redirected' })])
  if (GONE.has(response.status)) throw new PackageError([fileProblem(path, { code: 'not-there' })])
  if (response.status !== 200) throw httpFailure(response, '', origin)
  if (/^text\/html\b/i.test(response.headers.get('Content-Type') ?? ''))
    throw new PackageError([fileProblem(path, { code: 'web-page' })])
  return readBytes(response, transport.sizeLimit, origin, arrived)
}

/**
 * The bytes of a file of the package. Whether they are the right ones is for its digest to say.
 * @throws DataError, PackageError
 */
export async function fetchBytes(
  address: URL,
  path: string,
  isAgain: boolean,
  transport: Transport,
): Promise<Uint8Array> {
  const origin = { adapter: 'files', resource: `/${path}` }
  const deadline = startDeadline(transport.patience, origin, undefined)
  try {
    const request = new Request(address, {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: isAgain ? 'reload' : 'no-cache',
      signal: deadline.signal,
    })
    return await receive(request, path, transport, origin, deadline.arrived)
  } catch (error) {
    if (error instanceof DataError || error instanceof PackageError) throw error
    const reason = error instanceof Error && error.message !== '' ? error.message : 'the connection failed'
    throw deadline.lateness() ?? new DataError('offline', { ...origin, reason })
  } finally {
    deadline.clear()
  }
}
