import { dsvFormat } from 'd3-dsv'
import readWorkbook from 'read-excel-file/universal'

/** Rows of a CSV without its byte order mark. */
export const csvRows = (text: string, separator: ',' | ';'): readonly (readonly string[])[] =>
  dsvFormat(separator).parseRows(text.replace('\uFEFF', ''))

/** Rows below the one that names the columns, by their names. */
export function csvRecords(text: string): readonly Readonly<Record<string, string>>[] {
  return [...dsvFormat(',').parse(text)]
}

/** The table in a file that says other things above it: the rows below the header. */
export function below<T>(rows: readonly (readonly T[])[], header: T): readonly (readonly T[])[] {
  const at = rows.findIndex(([first]) => first === header)
  if (at === -1) throw new Error(`no table under "${String(header)}"`)
  return rows.slice(at + 1)
}

const BLANKS = /[\s\u00A0\u202F]/g

/**
 * A number as it is written for people, with half of its last digit; null where there is none.
 * @param isEnglish a comma parts thousands and not decimals.
 */
export function numberIn(
  text: string,
  isEnglish: boolean,
): { readonly value: number; readonly width: number } | null {
  const found = /^[−-]?\d[\d\s\u00A0\u202F.,]*/.exec(text.trim())?.[0]
  if (found === undefined) return null
  const bare = found.replaceAll(BLANKS, '').replace('−', '-').replace(/[.,]$/, '')
  const plain = isEnglish ? bare.replaceAll(',', '') : bare.replace(',', '.')
  return { value: Number(plain), width: 0.5 * 10 ** -(plain.split('.')[1]?.length ?? 0) }
}

/** Texts of an SVG document in their order. */
export const svgTexts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

/** The sheets of a workbook in their order: cells with numbers as numbers. */
export async function workbookRows(book: Blob): Promise<readonly (readonly (readonly unknown[])[])[]> {
  return (await readWorkbook(await book.arrayBuffer())).map(({ data }) => data)
}
