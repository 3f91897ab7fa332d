import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Slide } from '../../../src/domain/deck/slide'
import { embeddedFont } from '../../../src/features/slideFiles/picture/embeddedFont'
import { picturesZip } from '../../../src/features/slideFiles/picture/picturesZip'
import { ratioOf, sceneDocument, scenePng } from '../../../src/features/slideFiles/picture/scenePicture'
import { readPngTexts } from '../../../src/ui/files/pngText'
import { SLIDES } from './fixtures'

const slide = SLIDES[2] as Slide
const TEXT = 'Қазақстан ≠ 63,9 ▲'

const drawing = (width = 1600) => (
  <svg viewBox={`0 0 ${width} 900`} className="stage-slide" lang="kk">
    <rect width={width} height="900" fill="#0b4a5c" />
    <text x="100" y="500" fontSize="100" fontWeight="700" fill="#ffffff" data-obs="learners">
      {TEXT}
    </text>
  </svg>
)

const scene = (width?: number) => ({
  slide,
  language: 'kk' as const,
  drawing: drawing(width),
  address: 'https://birlik.example/kk/map',
})

interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

async function pixelsOf(png: Blob): Promise<Pixels> {
  const image = await createImageBitmap(png)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const { width, height } = image
  return { width, height, data: context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray() }
}

/** Rightmost white pixel: where the text ends. */
function textEnd({ width, height, data }: Pixels): number {
  for (let x = width - 1; x >= 0; x -= 1) {
    for (let y = 0; y < height; y += 1) if ((data[(y * width + x) * 4] ?? 0) > 200) return x
  }
  return -1
}

describe('a scene as a picture', () => {
  test('is 3840 × 2160 of a wide slide, 2880 × 2160 of 4:3, and carries title and address', async () => {
    const png = await scenePng(scene(), '')
    const { width, height, data } = await pixelsOf(png)
    expect([width, height]).toEqual([3840, 2160])
    expect(Array.from(data.slice(0, 3))).toEqual([0x0b, 0x4a, 0x5c])
    const classic = await pixelsOf(await scenePng(scene(1200), ''))
    expect([classic.width, classic.height]).toEqual([2880, 2160])
    const texts = readPngTexts(new Uint8Array(await png.arrayBuffer()))
    expect(texts.get('Title')).toBe(slide.title.kk)
    expect(texts.get('birlik:view')).toBe('https://birlik.example/kk/map')
  })

  test('its letters are those of the stage: they end where the typeface ends', async () => {
    const faces = await embeddedFont()
    const own = await pixelsOf(await scenePng(scene(), faces))
    const context = document.createElement('canvas').getContext('2d')
    const names = [...faces.matchAll(/font-family:'([^']+)'[^}]*?src:url\(([^)]*)\)/g)]
    for (const [, name = '', address = ''] of names) {
      const bytes = Uint8Array.from(atob(address.split(',')[1] ?? ''), (letter) => letter.codePointAt(0) ?? 0)
      document.fonts.add(await new FontFace(name, bytes, { weight: '100 900' }).load())
    }
    if (context === null) throw new Error('no canvas')
    context.font = `700 240px ${names.map(([, name]) => `'${name}'`).join(', ')}`
    const { actualBoundingBoxRight } = context.measureText(TEXT)
    expect(names).toHaveLength(5)
    expect(Math.abs(textEnd(own) - (240 + actualBoundingBoxRight))).toBeLessThan(6)
    expect(textEnd(await pixelsOf(await scenePng(scene(), '')))).not.toBe(textEnd(own))
  })

  test('is a well-formed document without what serves the page alone', () => {
    const svg = sceneDocument(scene(), '')
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(svg).not.toMatch(/class=|data-obs/)
    expect(parsed.querySelector('text')?.textContent).toBe(TEXT)
  })

  test('a drawing without a view box is refused', () => {
    expect(() => ratioOf('<g/>')).toThrow('view box')
  })

  test('all scenes are one archive, each named by number and title', async () => {
    const blob = await picturesZip([
      { ...scene(), number: 3 },
      { ...scene(), number: 12 },
    ])
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const title = slide.title.kk.replaceAll(' ', '_')
    expect(Object.keys(files)).toEqual([`03_${title}.png`, `12_${title}.png`])
    for (const file of Object.values(files)) expect(Array.from(file.slice(1, 4))).toEqual([0x50, 0x4e, 0x47])
  })
})
