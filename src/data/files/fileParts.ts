import { joinBytes } from '../../domain/joinBytes'

/** A file part by part, of any sizes. */
export type FileParts = AsyncIterable<Uint8Array>

/** A file of the folder, whole or part by part; null when it is not there. A long one may be asked for twice. */
export type ReadFile = (path: string) => Promise<Uint8Array | FileParts | null>

/** Bytes that are read at once. */
export const PIECE = 1024 * 1024

async function* partsOf(bytes: Uint8Array): FileParts {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** A file in parts, however it came. */
export const inParts = (file: Uint8Array | FileParts): FileParts =>
  file instanceof Uint8Array ? partsOf(file) : file

/** A short file whole, however it came. */
export async function wholeOf(file: Uint8Array | FileParts | null): Promise<Uint8Array | null> {
  if (file === null || file instanceof Uint8Array) return file
  const parts: Uint8Array[] = []
  for await (const part of file) parts.push(part)
  return joinBytes(parts)
}
