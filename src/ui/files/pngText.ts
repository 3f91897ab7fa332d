import { crc32Of } from '../../domain/crc32'
import { joinBytes } from '../../domain/joinBytes'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
/** Length, name and checksum around the content of a chunk. */
const OVERHEAD = 12

const utf8 = new TextEncoder()

const nameAt = (bytes: Uint8Array, at: number): string =>
  String.fromCodePoint(...bytes.subarray(at + 4, at + 8))

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte)

/** An international text chunk, uncompressed (PNG specification, 11.3.4.5). */
function textChunk(keyword: string, text: string): Uint8Array {
  const content = utf8.encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(content.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length - 4)
  chunk.set(content, 4)
  view.setUint32(content.length + 4, crc32Of(content))
  return chunk
}

/** Puts texts into a PNG, before its image data. Throws TypeError when the bytes are no PNG. */
export function writePngTexts(
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new TypeError('Not a PNG')
  const afterHeader = 8 + OVERHEAD + new DataView(png.buffer, png.byteOffset).getUint32(8)
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))
  return joinBytes([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)])
}

/** Reads the international texts of a PNG; a chunk that is cut off or damaged ends the reading. */
export function readPngTexts(png: Uint8Array): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  if (!isPng(png)) return texts
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  let at = 8
  while (at + OVERHEAD <= png.length) {
    const length = view.getUint32(at)
    if (at + OVERHEAD + length > png.length) break
    const content = png.subarray(at + 4, at + 8 + length)
    const isWhole = view.getUint32(at + 8 + length) === crc32Of(content)
    if (isWhole && nameAt(png, at) === 'iTXt') {
      const [keyword = '', , , , , ...rest] = new TextDecoder().decode(content.subarray(4)).split('\0')
      texts.set(keyword, rest.join('\0'))
    }
    at += OVERHEAD + length
  }
  return texts
}
