import type { ReactNode } from 'react'
import type { Slide } from '../../../domain/deck/slide'
import type { Language } from '../../../domain/region'
import { sentences } from '../../../i18n/sentences'
import { drawingMarkup } from '../../../ui/files/drawingMarkup'
import { pngMark, svgMark } from '../../../ui/files/fileMark'
import { rasterise } from '../../../ui/files/rasterise'
import { escapeXml, tag } from '../../../ui/files/svgText'
import { SLIDE_FONT_FAMILY } from './embeddedFont'

/** Height of a picture, px: 3840 × 2160 of a wide slide. */
const HEIGHT = 2160

export interface SceneDrawing {
  readonly slide: Slide
  readonly language: Language
  /** One SVG, drawn as the stage draws it. */
  readonly drawing: ReactNode
  /** Full address of the view; empty where it has none. */
  readonly address: string
}

/** Width of a drawing of the stage for each unit of its height. */
export function ratioOf(markup: string): number {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(markup)
  const [width, height] = [Number(box?.[1]), Number(box?.[2])]
  if (!(width > 0 && height > 0)) throw new Error('The drawing has no view box')
  return width / height
}

/** A scene as an SVG document with its typeface. */
export function sceneDocument(
  { slide, language, drawing, address }: SceneDrawing,
  fontFaces: string,
): string {
  const markup = drawingMarkup(drawing)
  const size = { width: Math.round(HEIGHT * ratioOf(markup)), height: HEIGHT }
  const title = slide.title[language]
  const mark = { address, datasetVersion: slide.datasetVersion }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" xml:lang="${language}" font-family="${escapeXml(SLIDE_FONT_FAMILY)}">`,
    tag('title', {}, escapeXml(title)),
    svgMark(mark),
    `<style>${fontFaces}</style>`,
    markup,
    '</svg>',
  ].join('\n')
}

/**
 * A scene as PNG, 2160 px high, with title, label and address in its text chunks.
 * @throws Error when the browser cannot draw it
 */
export function scenePng(scene: SceneDrawing, fontFaces: string): Promise<Blob> {
  const { slide, language, address } = scene
  const document = sceneDocument(scene, fontFaces)
  const width = Number(/ width="(\d+)"/.exec(document)?.[1])
  return rasterise(document, {
    width,
    texts: {
      Title: slide.title[language],
      Description: sentences([slide.subtitle[language], slide.demonstration?.[language] ?? '']),
      ...pngMark({ address, datasetVersion: slide.datasetVersion }),
    },
  })
}
