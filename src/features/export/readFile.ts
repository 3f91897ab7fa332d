import { dsvFormat } from 'd3-dsv'
import { FILE_VERSION } from '../../ui/files/fileMark'
import { isPng, readPngTexts } from '../../ui/files/pngText'

/** Why a dropped file opens nothing. */
export type FileRefusal = 'foreign' | 'too-large' | 'damaged' | 'newer'

export type ReadFile =
  | { readonly kind: 'view'; readonly address: string }
  | { readonly kind: 'refused'; readonly why: FileRefusal }

/** Larger files are not read. */
export const MAX_BYTES = 20 * 1024 * 1024

const refused = (why: FileRefusal): ReadFile => ({ kind: 'refused', why })

interface Found {
  readonly version: unknown
  readonly view: unknown
}

function fromPng(bytes: Uint8Array): Found | null {
  const texts = readPngTexts(bytes)
  return texts.has('birlik:view')
    ? { version: Number(texts.get('birlik:version')), view: texts.get('birlik:view') }
    : null
}

/** The metadata element holds JSON; entities are those that `escapeXml` writes. */
function fromSvg(text: string): Found | null | 'damaged' {
  const content = /<metadata>([^<]{1,6000})<\/metadata>/.exec(text)?.[1]
  if (content === undefined) return null
  const json = content
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  try {
    const data: unknown = JSON.parse(json)
    if (typeof data !== 'object' || data === null || !('app' in data) || data.app !== 'birlik') return null
    return { version: 'version' in data ? data.version : null, view: 'view' in data ? data.view : null }
  } catch {
    return 'damaged'
  }
}

/** In a table for machines the mark stands in columns of every row; above the rows of one for Excel, in lines of its own. */
function fromCsv(text: string): Found | null {
  const start = text.slice(0, 20_000)
  const [header = [], first = []] = dsvFormat(',').parseRows(start)
  const view = header.indexOf('view')
  const version = header.indexOf('birlik_version')
  if (view >= 0 && version >= 0) return { version: Number(first[version]), view: first[view] }
  // Languages with a decimal comma part cells by semicolons.
  for (const separator of [';', ',']) {
    const rows = dsvFormat(separator).parseRows(start)
    const mark = rows.findIndex((row) => row[0] === 'birlik')
    if (mark > 0) return { version: Number(rows[mark]?.[1]), view: rows[mark - 1]?.[1] }
  }
  return null
}

function judge(found: Found | null | 'damaged'): ReadFile {
  if (found === null) return refused('foreign')
  if (found === 'damaged' || typeof found.view !== 'string' || typeof found.version !== 'number')
    return refused('damaged')
  if (found.version > FILE_VERSION) return refused('newer')
  try {
    // Only path and query are taken: a file can never lead to another host.
    const { pathname, search, protocol } = new URL(found.view)
    const isAddress = protocol === 'http:' || protocol === 'https:'
    return isAddress ? { kind: 'view', address: pathname + search } : refused('damaged')
  } catch {
    return refused('damaged')
  }
}

/** Finds the view inside a file that the app made, by content and not by name. Never throws. */
export function readFile(bytes: Uint8Array): ReadFile {
  if (bytes.length > MAX_BYTES) return refused('too-large')
  if (isPng(bytes)) return judge(fromPng(bytes))
  const text = new TextDecoder().decode(bytes)
  return judge(/^\s*<(\?xml|svg)/.test(text) ? fromSvg(text) : fromCsv(text))
}
