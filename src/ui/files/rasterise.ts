import { SVG_TYPE } from './fileTypes'
import { writePngTexts } from './pngText'

interface Raster {
  /** Width of the result, px; its height keeps the shape of the document. */
  readonly width: number
  /** Text chunks: title, description and the mark of the app. */
  readonly texts: Readonly<Record<string, string>>
}

function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => reject(new Error('The browser could not draw the picture')))
    image.src = address
  })
}

/**
 * An SVG document of a declared size as PNG.
 * @throws Error when the browser cannot draw it
 */
export async function rasterise(svg: string, { width, texts }: Raster): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }))
  try {
    const image = await loadImage(address)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('The browser has no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error('The canvas gave no picture')
    const bytes = writePngTexts(new Uint8Array(await blob.arrayBuffer()), texts)
    return new Blob([bytes], { type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}
