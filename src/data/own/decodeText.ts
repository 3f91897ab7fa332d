import type { Writing } from './rawTable'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** Characters that no text has; many of them mean that these bytes are something else. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/

/**
 * The text of a file: by its byte order mark, else UTF-8 where it is that, else windows-1251, in which spreadsheets here save
 * CSV. Null for bytes that are no text.
 */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Writing['encoding'] } | null {
  const read = (label: string, encoding: Writing['encoding']) => {
    const text = new TextDecoder(label).decode(bytes)
    return CONTROL.test(text) ? null : { text, encoding }
  }
  if (startsWith(bytes, 0xff, 0xfe)) return read('utf-16le', 'utf-16')
  if (startsWith(bytes, 0xfe, 0xff)) return read('utf-16be', 'utf-16')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return CONTROL.test(text) ? null : { text, encoding: 'utf-8' }
  } catch {
    return read('windows-1251', 'windows-1251')
  }
}
