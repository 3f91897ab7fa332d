import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Resource } from './descriptor'
import { fileProblem, type Problem } from './reason'

/** SHA-256 as 64 hexadecimal digits; `crypto.subtle` does not exist on plain http. */
export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** Whether a file is the one the package was made of: a connection that is cut answers 200 all the same. */
export function checkBytes(
  bytes: Uint8Array,
  { path, bytes: expected, sha256: digest }: Resource,
): Problem | null {
  const found = bytes.byteLength
  if (found < expected) return fileProblem(path, { code: 'incomplete', found, expected })
  if (found > expected) return fileProblem(path, { code: 'too-long', found, expected })
  return digestOf(bytes) === digest ? null : fileProblem(path, { code: 'changed' })
}

/** The text of a file; a byte order mark is dropped. Null when it is not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
