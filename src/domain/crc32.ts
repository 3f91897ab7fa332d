const POLYNOMIAL = 0xedb88320

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1
  return rest >>> 0
})

/** CRC-32 (IEEE 802.3) of bytes, as an unsigned number. */
export function crc32Of(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}

/**
 * CRC-32 of the UTF-8 bytes of a text, as eight hexadecimal digits.
 * Finds every change of up to four neighbouring bytes. It guards against decay, not against a forger: whoever can
 * write the copy can write its sum, and `crypto.subtle` does not exist on plain http.
 */
export const crc32 = (text: string): string =>
  crc32Of(new TextEncoder().encode(text)).toString(16).padStart(8, '0')
