import { safeFileName } from '../../ui/files/saveBlob'
import { CSV_TYPE, SVG_TYPE } from '../../ui/files/fileTypes'
import { extensionOf, PNG_WIDTH, type FileKind } from '../../view/files/fileKind'
import type { ExportInput } from './exportInput'

/** The files on offer. */
export type MapFileKind = Exclude<FileKind, 'xlsx'>

export const FILE_KINDS: readonly MapFileKind[] = ['png', 'pngLarge', 'svg', 'csvExcel', 'csvMachine']

/** Title and period in the view's language, without what file systems refuse. */
export function fileName({ texts, model }: ExportInput, kind: MapFileKind): string {
  const suffix = kind === 'csvMachine' ? `_${model.indicator.id}` : ''
  const name = `Birlik_${texts.title}_${texts.period}${suffix}`
  return safeFileName(name, extensionOf(kind))
}

/** Makes the file; the drawing and writing code comes with it, not with the page. */
export async function makeFile(input: ExportInput, kind: MapFileKind): Promise<Blob> {
  switch (kind) {
    case 'png':
    case 'pngLarge': {
      const { makePng } = await import('./savePng')
      return makePng(input, PNG_WIDTH[kind])
    }
    case 'svg': {
      const { drawPicture } = await import('./drawPicture')
      return new Blob([drawPicture(input)], { type: SVG_TYPE })
    }
    case 'csvExcel': {
      const { csvForExcel } = await import('./csv')
      return new Blob([csvForExcel(input)], { type: CSV_TYPE })
    }
    case 'csvMachine': {
      const { csvForMachines } = await import('./csv')
      return new Blob([csvForMachines(input)], { type: CSV_TYPE })
    }
  }
}
