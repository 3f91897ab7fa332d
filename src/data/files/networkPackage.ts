import { fetchJson, type Transport } from '../adapters/fetchJson'
import { PackageCarrier } from './carrier'
import { DESCRIPTOR_FILE } from './descriptor'
import { fetchBytes } from './fetchBytes'

/** Where a package is, and how it is read; plain enough to be told to a worker. */
export interface PackageAddress {
  /** Absolute, with a slash at its end. */
  readonly folder: string
  readonly accepted: readonly string[]
  readonly patience: Transport['patience']
  /** Bytes of one file. */
  readonly sizeLimit: number
}

/** The text of `datapackage.json`. @throws DataError */
export async function fetchDescriptor({ folder, patience, sizeLimit }: PackageAddress): Promise<string> {
  const request = new Request(new URL(DESCRIPTOR_FILE, folder), {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
  })
  const transport: Transport = { carry: (asked) => fetch(asked), patience, sizeLimit }
  const fetched = await fetchJson(request, transport, { adapter: 'files', resource: `/${DESCRIPTOR_FILE}` })
  // Asked without a condition, "not modified" is no answer; `fetchJson` passes it on.
  return fetched.state === 'new' ? fetched.text : ''
}

/** Answers out of a folder of a web server. @param first the descriptor, where it has just been asked for. */
export function networkCarrier(address: PackageAddress, first: string): PackageCarrier {
  const { folder, accepted, patience, sizeLimit } = address
  const transport: Transport = { carry: (asked) => fetch(asked), patience, sizeLimit }
  let given: string | null = first
  return new PackageCarrier({
    fetchDescriptor: async () => {
      const text = given ?? (await fetchDescriptor(address))
      given = null
      return text
    },
    fetchFile: (path, isAgain) => fetchBytes(new URL(path, folder), path, isAgain, transport),
    accepted: new Set(accepted),
  })
}
