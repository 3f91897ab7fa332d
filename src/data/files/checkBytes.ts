import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Resource } from './descriptor'
import { fileProblem, type Problem } from './reason'

/** SHA-256 as 64 hexadecimal digits; `crypto.subtle` does not exist on plain http. */
export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

function judge(found: number, digest: () => string, promised: Resource): Problem | null {
  const { path, bytes: expected, sha256: told } = promised
  if (found < expected) return fileProblem(path, { code: 'incomplete', found, expected })
  if (found > expected) return fileProblem(path, { code: 'too-long', found, expected })
  return digest() === told ? null : fileProblem(path, { code: 'changed' })
}

/** Whether a file is the one the package was made of: a connection that is cut answers 200 all the same. */
export const checkBytes = (bytes: Uint8Array, promised: Resource): Problem | null =>
  judge(bytes.byteLength, () => digestOf(bytes), promised)

/**
 * A file on its way to a reader, digested as it passes. A reader that stops early does not end it: what is left is read by
 * `problem`, which looks at all of it.
 */
export class PassingFile implements AsyncIterable<Uint8Array> {
  readonly #parts: AsyncIterator<Uint8Array>
  readonly #digest = sha256.create()
  readonly #tell: (bytes: number) => void
  #count = 0

  /** @param tell hears how many bytes have just passed. */
  constructor(parts: AsyncIterable<Uint8Array>, tell: (bytes: number) => void = () => undefined) {
    this.#parts = parts[Symbol.asyncIterator]()
    this.#tell = tell
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#next() }
  }

  async #next(): Promise<IteratorResult<Uint8Array>> {
    const next = await this.#parts.next()
    if (next.done === true) return next
    this.#digest.update(next.value)
    this.#count += next.value.byteLength
    this.#tell(next.value.byteLength)
    return next
  }

  /** Whether the file is the one the package was made of. */
  async problem(promised: Resource): Promise<Problem | null> {
    while ((await this.#next()).done !== true);
    return judge(this.#count, () => bytesToHex(this.#digest.digest()), promised)
  }
}

/** The text of a file; a byte order mark is dropped. Null when it is not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
