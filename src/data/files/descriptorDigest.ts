import { digestOf, textOf } from './checkBytes'
import { DESCRIPTOR_FILE } from './descriptor'
import { fileProblem, type Problem } from './reason'

/** The file that may stand beside `datapackage.json`: nothing above it has its digest. */
export const DIGEST_FILE = `${DESCRIPTOR_FILE}.sha256`

/** What stands in it, as `sha256sum` writes and checks it. */
export const digestLine = (descriptor: Uint8Array): string => `${digestOf(descriptor)}  ${DESCRIPTOR_FILE}\n`

/** Whether `datapackage.json` is the one that the digest beside it was made of; null also where there is none. */
export function checkDescriptor(descriptor: Uint8Array, digest: Uint8Array | null): Problem | null {
  if (digest === null) return null
  const [told = ''] = (textOf(digest) ?? '').trim().split(/\s+/)
  return told.toLowerCase() === digestOf(descriptor)
    ? null
    : fileProblem(DESCRIPTOR_FILE, { code: 'changed' })
}
