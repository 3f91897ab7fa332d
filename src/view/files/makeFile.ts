import { CSV_TYPE, SVG_TYPE } from '../../ui/files/fileTypes'
import type { FileAbout } from '../../ui/files/fileAbout'
import type { Picture } from '../../ui/files/picture'
import type { Sheet } from '../../ui/files/sheet'
import { PNG_WIDTH, type FileKind } from './fileKind'

/** What files can be made of. */
export interface FileParts {
  readonly sheet?: (() => Sheet) | undefined
  readonly workbook?: (() => Promise<readonly Sheet[]>) | undefined
  readonly picture?: (() => Picture) | undefined
}

/** The files that can be made of what there is. A table alone is a workbook of one sheet. */
export function kindsOf({ sheet, workbook, picture }: FileParts): readonly FileKind[] {
  const pictures: readonly FileKind[] = picture === undefined ? [] : ['png', 'pngLarge', 'svg']
  const tables: readonly FileKind[] = sheet === undefined ? [] : ['csvExcel', 'csvMachine']
  const books: readonly FileKind[] = sheet === undefined && workbook === undefined ? [] : ['xlsx']
  return [...pictures, ...tables, ...books]
}

function partOf<T>(part: (() => T) | undefined): T {
  if (part === undefined) throw new Error('There is nothing on show to make this file of')
  return part()
}

/** Makes a file; the code that draws and writes comes with the choice, not with the page. */
export async function makeFile(kind: FileKind, parts: FileParts, about: FileAbout): Promise<Blob> {
  switch (kind) {
    case 'png':
    case 'pngLarge': {
      const { pictureAsPng } = await import('../../ui/files/pictureFile')
      return pictureAsPng(partOf(parts.picture), about, PNG_WIDTH[kind])
    }
    case 'svg': {
      const { pictureAsSvg } = await import('../../ui/files/pictureFile')
      return new Blob([pictureAsSvg(partOf(parts.picture), about)], { type: SVG_TYPE })
    }
    case 'csvExcel': {
      const { csvForExcel } = await import('../../ui/files/sheetCsv')
      return new Blob([csvForExcel(partOf(parts.sheet), about)], { type: CSV_TYPE })
    }
    case 'csvMachine': {
      const { csvForMachines } = await import('../../ui/files/sheetCsv')
      return new Blob([csvForMachines(partOf(parts.sheet), about)], { type: CSV_TYPE })
    }
    case 'xlsx': {
      const sheets = parts.workbook === undefined ? [partOf(parts.sheet)] : await parts.workbook()
      const { writeWorkbook } = await import('../../ui/files/workbookWriter')
      return writeWorkbook(sheets, {
        name: about.name,
        lines: [...about.lines, ...about.rules],
        demonstration: about.demonstration,
        hidden: about.hidden,
      })
    }
  }
}
