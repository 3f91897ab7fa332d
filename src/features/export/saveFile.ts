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
  // oxlint-disable-next-line no-control-regex
  const safe = name.replaceAll(/[\u0000-\u001f<>:"/\\|?*]/g, '').replaceAll(/\s+/g, '_')
  return `${safe.slice(0, 120).replace(/\.+$/, '')}.${extension}`
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

/** Hands a file to the browser's downloads. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
