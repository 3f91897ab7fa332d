import { DataError } from '../../domain/DataError'
import { joinBytes } from '../../domain/joinBytes'
import type { Origin } from '../wire/refuse'

/** The body was larger than the limit. */
function tooLarge(limit: number, origin: Origin): DataError {
  const megabytes = Math.round((limit / 1024 / 1024) * 10) / 10
  return new DataError('too-large', { ...origin, reason: `larger than the limit of ${megabytes} MB` })
}

/**
 * Bytes of a body, counted while they arrive; reading stops at the limit.
 * @throws DataError `too-large`; whatever the stream throws when the connection is cut.
 */
export async function readBytes(
  response: Response,
  limit: number,
  origin: Origin,
  onFirstByte: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers.get('Content-Length') ?? 0) > limit) throw tooLarge(limit, origin)
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    onFirstByte()
    size += part.value.byteLength
    if (size > limit) {
      // Nobody waits for the stream to agree: one that never does would hold the page.
      reader?.cancel().catch(() => undefined)
      throw tooLarge(limit, origin)
    }
    chunks.push(part.value)
  }
  return joinBytes(chunks)
}

/**
 * Text of bytes that must be UTF-8; a byte order mark is dropped.
 * @throws DataError `encoding`.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, origin: Origin): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DataError('encoding', { ...origin, reason: 'the text is not UTF-8' })
  }
}
