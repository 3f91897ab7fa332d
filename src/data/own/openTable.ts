import { LIMITS, type OpenedFile } from './rawTable'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The old XLS format; also what an XLSX with a password is wrapped in. */
const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)
/** XLSX is a ZIP archive. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)

/** Opens a table by what it is, not by its name. Never throws. */
export async function openTable(bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.byteLength === 0) return { refusal: 'empty' }
  if (bytes.byteLength > LIMITS.bytes) return { refusal: 'too-large' }
  if (isOldWorkbook(bytes)) return { refusal: 'old-workbook' }
  if (isZip(bytes)) return (await import('./openWorkbook')).openWorkbook(bytes)
  return (await import('./openCsv')).openCsv(bytes)
}
