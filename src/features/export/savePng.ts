import { drawPicture, FILE_VERSION, PICTURE } from './drawPicture'
import type { ExportInput } from './exportInput'
import { writePngTexts } from './pngText'

function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('The browser could not draw the picture')))
    image.src = address
  })
}

/** The picture as PNG of a width in px, with address, description and dataset version in its text chunks. */
export async function makePng(input: ExportInput, width: number): Promise<Blob> {
  const svg = drawPicture(input)
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = await loadImage(address)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = Math.round((width * PICTURE.height) / PICTURE.width)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('The browser has no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error('The canvas gave no picture')
    const bytes = writePngTexts(new Uint8Array(await blob.arrayBuffer()), {
      Title: `${input.texts.title}, ${input.texts.period}`,
      Description: `${input.texts.summary} ${input.texts.demonstration}`.trim(),
      Software: 'Birlik',
      'birlik:version': String(FILE_VERSION),
      'birlik:view': input.address,
      'birlik:dataset': input.model.catalogue.dataset.version,
    })
    return new Blob([bytes], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
