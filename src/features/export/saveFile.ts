import { safeFileName } from '../../ui/files/saveBlob'
import type { ExportInput } from './exportInput'

/** The files on offer. */
export type FileKind = 'png' | 'pngLarge' | 'svg' | 'csvExcel' | 'csvMachine'

export const FILE_KINDS: readonly FileKind[] = ['png', 'pngLarge', 'svg', 'csvExcel', 'csvMachine']

const WIDTH: Readonly<Record<'png' | 'pngLarge', number>> = { png: 1600, pngLarge: 3840 }

/** Title and period in the view's language, without what file systems refuse. */
export function fileName({ texts, model }: ExportInput, kind: FileKind): string {
  const extension = kind === 'svg' ? 'svg' : kind === 'png' || kind === 'pngLarge' ? 'png' : 'csv'
  const suffix = kind === 'csvMachine' ? `_${model.indicator.id}` : ''
  const name = `Birlik_${texts.title}_${texts.period}${suffix}`
  return safeFileName(name, extension)
}

/** Makes the file; the drawing and writing code comes with it, not with the page. */
export async function makeFile(input: ExportInput, kind: FileKind): Promise<Blob> {
  switch (kind) {
    case 'png':
    case 'pngLarge': {
      const { makePng } = await import('./savePng')
      return makePng(input, WIDTH[kind])
    }
    case 'svg': {
      const { drawPicture } = await import('./drawPicture')
      return new Blob([drawPicture(input)], { type: 'image/svg+xml' })
    }
    case 'csvExcel': {
      const { csvForExcel } = await import('./csv')
      return new Blob([csvForExcel(input)], { type: 'text/csv;charset=utf-8' })
    }
    case 'csvMachine': {
      const { csvForMachines } = await import('./csv')
      return new Blob([csvForMachines(input)], { type: 'text/csv;charset=utf-8' })
    }
  }
}
