import { unzipSync, zipSync, type Unzipped } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { checkedRows, LIMITS, type OpenedFile, type RawCell, type RawTable } from './rawTable'

class TooLarge extends Error {}

/**
 * The parts of a workbook, unpacked under a limit. They are handed on in an archive that is not packed: the reader would
 * unpack large parts in workers made from text, which the page's policy forbids.
 */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  let size = 0
  const parts: Unzipped = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const isRead = /\.(xml|rels)$/.test(name)
      if (isRead) size += originalSize
      if (size > LIMITS.unpacked) throw new TooLarge()
      return isRead
    },
  })
  const { buffer } = zipSync(parts, { level: 0 })
  return buffer
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

function cellOf(value: unknown): RawCell {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return ''
  return `${value.getUTCFullYear()}-${twoDigits(value.getUTCMonth() + 1)}-${twoDigits(value.getUTCDate())}`
}

/** Opens an XLSX workbook: every sheet that has rows. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedFile> {
  try {
    const sheets = await readWorkbook(unpacked(bytes))
    const tables: RawTable[] = []
    for (const { sheet, data } of sheets) {
      const rows = data.map((row, at) => ({ line: at + 1, cells: row.map(cellOf) }))
      const checked = checkedRows(rows)
      if (!('refusal' in checked)) tables.push({ sheet, rows: checked.rows, broken: [] })
      else if (checked.refusal !== 'no-rows') return checked
    }
    return tables.length === 0 ? { refusal: 'no-rows' } : { tables, writing: null }
  } catch (error) {
    return { refusal: error instanceof TooLarge ? 'too-large' : 'damaged-workbook' }
  }
}
