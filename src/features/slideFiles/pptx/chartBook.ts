import { strToU8, zipSync, type Zippable } from 'fflate'
import { escapeXml } from '../../../ui/files/svgText'
import type { ChartSpec } from './chartSpec'

/** Column of the workbook: 0 → A, 26 → AA. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26))

interface Column {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** Columns of figures after the names: one a series, of a scatter two. */
export const columnsOf = ({ kind, series }: ChartSpec): readonly Column[] =>
  series.flatMap(({ name, values, xs = [] }) =>
    kind === 'scatter'
      ? [
          { name: `${name} X`, values: xs },
          { name, values },
        ]
      : [{ name, values }],
  )

const textCell = (at: string, text: string): string =>
  text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

/** A missing value is an empty cell, never a zero. */
const numberCell = (at: string, value: number | null | undefined): string =>
  value === null || value === undefined ? '' : `<c r="${at}"><v>${value}</v></c>`

function sheetXml(spec: ChartSpec): string {
  const columns = columnsOf(spec)
  const rows = Math.max(spec.categories.length, ...columns.map(({ values }) => values.length))
  const head = columns.map(({ name }, i) => textCell(`${columnName(i + 1)}1`, name)).join('')
  const body = Array.from({ length: rows }, (_, i) => {
    const row = i + 2
    const cells = columns.map(({ values }, at) => numberCell(`${columnName(at + 1)}${row}`, values[i]))
    return `<row r="${row}">${textCell(`A${row}`, spec.categories[i] ?? '')}${cells.join('')}</row>`
  })
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="1" width="28" customWidth="1"/></cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData></worksheet>`
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Parts of a workbook with one sheet, `Sheet1`, and nothing but the table of a chart. */
function partsOf(spec: ChartSpec): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(spec),
  }
}

/** Time of every file of a package: the same content makes the same bytes. */
export const PACKED_AT = new Date(2000, 0, 1)

/** The workbook that opens at "Edit data". */
export function chartBook(spec: ChartSpec): Uint8Array {
  const parts: Zippable = {}
  for (const [path, xml] of Object.entries(partsOf(spec))) parts[path] = strToU8(XML + xml)
  return zipSync(parts, { mtime: PACKED_AT })
}
