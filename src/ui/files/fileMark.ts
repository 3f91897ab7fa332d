import { escapeXml, tag } from './svgText'

/** Version of what is written into files; a newer one than the app knows is refused with a message. */
export const FILE_VERSION = 1

/** What a file carries so that dropping it on the app opens its view again. */
export interface FileMark {
  /** Full address of the view. */
  readonly address: string
  readonly datasetVersion: string
}

/** The mark inside an SVG document. */
export function svgMark({ address, datasetVersion }: FileMark): string {
  const content = { app: 'birlik', version: FILE_VERSION, view: address, datasetVersion }
  return tag('metadata', {}, escapeXml(JSON.stringify(content)))
}

/** The mark as text chunks of a PNG. */
export const pngMark = ({ address, datasetVersion }: FileMark) => ({
  Software: 'Birlik',
  'birlik:version': String(FILE_VERSION),
  'birlik:view': address,
  'birlik:dataset': datasetVersion,
})
