import { describe, expect, test } from 'vitest'
import { DRAW } from '../../../src/ui/drawing'
import { drawingMarkup } from '../../../src/ui/files/drawingMarkup'
import type { Picture } from '../../../src/ui/files/picture'
import { pictureAsPng, pictureAsSvg } from '../../../src/ui/files/pictureFile'
import { readPngTexts } from '../../../src/ui/files/pngText'
import { about } from './fileFixtures'

const EVIL = `<script>alert("1")</script> & 'x'\u0001`

const picture: Picture = {
  title: 'Слушатели курсов',
  subtitle: 'IV квартал 2019 г.',
  summary: 'Наибольшее значение — Костанайская',
  notes: [],
  width: 800,
  height: 300,
  drawing: (
    <g className="chart" data-obs="kz-course-learners/2019-Q4/akmola">
      <rect width="800" height="300" fill={DRAW.brand} />
      <a href="/ru/regions/akmola">
        <text x="20" y="40" role="img" aria-label="Акмолинская" tabIndex={0}>
          {EVIL}
        </text>
      </a>
    </g>
  ),
}

function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}

async function pixelAt(png: Blob, x: number, y: number) {
  const image = await createImageBitmap(png)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const pixel = [...(context?.getImageData(x, y, 1, 1).data ?? [])]
  return { width: image.width, height: image.height, pixel }
}

describe('the drawing of a page in a file', () => {
  test('is a whole SVG document in the colours of paper, without variables of the page', () => {
    const svg = pictureAsSvg(picture, about)
    const document = parsed(svg)
    expect(svg).not.toContain('var(')
    expect(document.querySelector('g > rect')?.getAttribute('fill')).toBe('#0b5a70')
    expect(document.querySelectorAll('*')).not.toHaveLength(0)
    for (const element of document.querySelectorAll('*')) {
      expect(element.namespaceURI).toBe('http://www.w3.org/2000/svg')
    }
  })

  test('has nothing of the page about it: no classes, figures keys, roles or links', () => {
    const drawn = parsed(pictureAsSvg(picture, about)).querySelector('g')
    expect(drawn?.querySelector('a')).toBeNull()
    expect(drawn?.querySelector('text')?.parentElement?.nodeName).toBe('g')
    for (const element of drawn?.querySelectorAll('*') ?? []) {
      expect(
        element.getAttributeNames().filter((name) => /^(class|role|tabindex|href|data-|aria-)/.test(name)),
      ).toEqual([])
    }
  })

  test('keeps hostile texts as text', () => {
    const document = parsed(pictureAsSvg({ ...picture, title: EVIL }, about))
    expect(document.querySelector('script')).toBeNull()
    expect(document.querySelector('title')?.textContent).toBe(
      `<script>alert("1")</script> & 'x', IV квартал 2019 г.`,
    )
    expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
      `<script>alert("1")</script> & 'x'`,
    )
  })

  test('that throws makes no file', () => {
    const Broken = () => {
      throw new Error('no figures')
    }
    expect(() => drawingMarkup(<Broken />)).toThrow('no figures')
  })

  test.each([1600, 3840])('is painted as PNG of %d px, which carries its view', async (width) => {
    const png = await pictureAsPng(picture, about, width)
    const scale = width / 1600
    const found = await pixelAt(png, Math.round(800 * scale), Math.round(500 * scale))
    expect(found).toMatchObject({ width, height: width / 1.6, pixel: [0x0b, 0x5a, 0x70, 255] })
    expect((await pixelAt(png, 2, 2)).pixel).toEqual([255, 255, 255, 255])
    const texts = readPngTexts(new Uint8Array(await png.arrayBuffer()))
    expect(texts.get('birlik:view')).toBe(about.mark.address)
    expect(texts.get('Description')).toBe(`Наибольшее значение — Костанайская. ${about.demonstration}.`)
  })
})
