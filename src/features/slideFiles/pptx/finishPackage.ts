import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { SlideAbsence } from '../../../domain/deck/slide'
import { escapeXml } from '../../../ui/files/svgText'
import { chartBook, PACKED_AT } from './chartBook'
import { chartXml } from './chartXml'
import { ABSENCE_FILL, ABSENCE_PATTERN, HATCH, NO_DATA } from './look'
import type { PageParts } from './page'

export interface FinishedPage extends PageParts {
  readonly note: string
}

export interface PackageAbout {
  readonly title: string
  /** ISO date-time of the last change of the deck. */
  readonly changedAt: string
  /** As TEXT_LANGUAGE has it. */
  readonly language: string
}

type Parts = Record<string, Uint8Array>

/** The colours that stand for the marks of "no value" become their patterns. */
function withPatterns(xml: string): string {
  let patterned = xml
  for (const [mark, colour] of Object.entries(ABSENCE_FILL)) {
    const pattern = ABSENCE_PATTERN[mark as SlideAbsence]
    const plain = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
    patterned = patterned.replaceAll(
      plain,
      pattern === null
        ? `<a:solidFill><a:srgbClr val="${NO_DATA}"/></a:solidFill>`
        : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${HATCH}"/></a:fgClr><a:bgClr><a:srgbClr val="${NO_DATA}"/></a:bgClr></a:pattFill>`,
    )
  }
  return patterned
}

/** pptxgenjs gives tables the id of other shapes; PowerPoint then offers to repair the file. */
function withOwnIds(xml: string): string {
  let id = 1
  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`)
}

/** Alternative texts of shapes and tables, which pptxgenjs does not write. */
const withAlts = (xml: string, alts: ReadonlyMap<string, string>): string =>
  xml.replaceAll(/(<p:cNvPr id="\d+" name="([^"]*)")(?! descr)/g, (whole, head: string, name: string) => {
    const alt = [...alts].find(([object]) => escapeXml(object).replaceAll('&#39;', '&apos;') === name)?.[1]
    return alt === undefined ? whole : `${head} descr="${escapeXml(alt)}"`
  })

const withLanguage = (xml: string, language: string): string =>
  xml.replaceAll(/ altLang="[^"]*"/g, '').replaceAll(/ lang="[^"]*"/g, ` lang="${language}"`)

/** A paragraph a line. */
function noteParagraphs(note: string): string {
  const run = (line: string) =>
    line === '' ? '' : `<a:r><a:rPr lang="" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r>`
  return note
    .split('\n')
    .map((line) => `<a:p>${run(line)}<a:endParaRPr lang="" dirty="0"/></a:p>`)
    .join('')
}

/** The notes stand in the second text body: the first is the place of the picture, and has none. */
const withNote = (xml: string, note: string): string =>
  xml.replace(
    /(type="body"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_whole, head: string, tail: string) => head + noteParagraphs(note) + tail,
  )

const coreXml = ({ title, changedAt, language }: PackageAbout): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Birlik</dc:creator><dc:language>${language}</dc:language><cp:lastModifiedBy>Birlik</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${changedAt}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${changedAt}</dcterms:modified></cp:coreProperties>`

const APP_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Birlik</Application></Properties>'

/** `2026-03-12T09:15:00Z`; the epoch for what is no date. */
const w3cDate = (iso: string): string => {
  const time = Date.parse(iso)
  return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`
}

const numberIn = (path: string): number => Number(/(\d+)\.\w+(?:\.rels)?$/.exec(path)?.[1] ?? 0)

const numbered = (parts: Parts, pattern: RegExp): string[] =>
  Object.keys(parts)
    .filter((path) => pattern.test(path))
    .toSorted((a, b) => numberIn(a) - numberIn(b))

const CHART_NUMBER = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g

/** pptxgenjs numbers charts on from file to file; here they begin with 1. */
function withOwnNumbers(parts: Parts): Parts {
  const charts = numbered(parts, /^ppt\/charts\/chart\d+\.xml$/).map((path) => String(numberIn(path)))
  const renumber = (text: string) =>
    text.replaceAll(CHART_NUMBER, (_whole, name: string, old: string) => name + (charts.indexOf(old) + 1))
  return Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [
      renumber(path),
      /\.rels$|^\[Content_Types\]/.test(path) ? strToU8(renumber(strFromU8(content))) : content,
    ]),
  )
}

/** pptxgenjs declares parts that are not there. */
const withoutMissing = (types: string, parts: Parts): string =>
  types.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, path: string) =>
    parts[path] === undefined ? '' : whole,
  )

/**
 * Finishes what pptxgenjs wrote: charts and their workbooks, alternative texts, notes, patterns, languages, metadata. The
 * same deck makes the same bytes.
 */
export function finishPackage(
  written: Uint8Array,
  pages: readonly FinishedPage[],
  about: PackageAbout,
): Uint8Array<ArrayBuffer> {
  const parts = withOwnNumbers(unzipSync(written))
  const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(read(path)))
  }

  numbered(parts, /^ppt\/slides\/slide\d+\.xml$/).forEach((path, i) =>
    edit(path, (xml) => withAlts(withOwnIds(withPatterns(xml)), pages[i]?.alts ?? new Map())),
  )
  numbered(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).forEach((path, i) =>
    edit(path, (xml) => withNote(xml, pages[i]?.note ?? '')),
  )
  const specs = pages.flatMap(({ charts }) => charts)
  const charts = numbered(parts, /^ppt\/charts\/chart\d+\.xml$/)
  const books = numbered(parts, /^ppt\/embeddings\/.*\.xlsx$/)
  for (const [i, spec] of specs.entries()) {
    const chart = charts[i]
    const book = books[i]
    if (chart === undefined || book === undefined) throw new Error('A chart was not written')
    parts[chart] = strToU8(chartXml(spec, about.language))
    parts[book] = chartBook(spec)
  }
  const isText = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/
  for (const path of Object.keys(parts)) {
    if (isText.test(path) || path === 'ppt/presentation.xml')
      edit(path, (xml) => withLanguage(xml, about.language))
  }
  const dated = { ...about, changedAt: w3cDate(about.changedAt) }
  parts['docProps/core.xml'] = strToU8(coreXml(dated))
  parts['docProps/app.xml'] = strToU8(APP_XML)
  edit('[Content_Types].xml', (xml) => withoutMissing(xml, parts))
  const files = Object.entries(parts).filter(([path]) => !path.endsWith('/'))
  return zipSync(Object.fromEntries(files), { mtime: PACKED_AT })
}
