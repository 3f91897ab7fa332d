import { INK } from '../../domain/palette'
import type { Language } from '../../domain/region'
import { svgMark, type FileMark } from './fileMark'
import { escapeXml, tag } from './svgText'

interface Size {
  readonly width: number
  readonly height: number
}

interface DocumentHead extends Size {
  readonly language: Language
  readonly title: string
  /** Alternative text of the whole picture. */
  readonly description: string
  readonly mark: FileMark
}

/** White paper under a picture. */
export const paper = ({ width, height }: Size): string => tag('rect', { width, height, fill: '#ffffff' })

/** An SVG document that stands by itself: named, described, marked with the address of its view, drawn in ink. */
export function svgDocument(head: DocumentHead, body: readonly string[]): string {
  const { width, height, language, title, description, mark } = head
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="${language}" font-family="'Onest Variable', Onest, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" fill="${INK}">`,
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml(description)),
    svgMark(mark),
    ...body,
    '</svg>',
  ].join('\n')
}
