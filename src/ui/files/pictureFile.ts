import { drawingMarkup } from './drawingMarkup'
import type { FileAbout } from './fileAbout'
import { pngMark } from './fileMark'
import type { Picture } from './picture'
import { pictureDocument } from './pictureDocument'
import { rasterise } from './rasterise'
import { sentences } from '../../i18n/sentences'

/** The picture as an SVG document. */
export const pictureAsSvg = (picture: Picture, about: FileAbout): string =>
  pictureDocument(picture, drawingMarkup(picture.drawing), about)

/** The picture as PNG of a width in px, with title, description and the address of the view in its text chunks. */
export const pictureAsPng = (picture: Picture, about: FileAbout, width: number): Promise<Blob> =>
  rasterise(pictureAsSvg(picture, about), {
    width,
    texts: {
      Title: `${picture.title}, ${picture.subtitle}`,
      Description: sentences([picture.summary, about.demonstration]),
      ...pngMark(about.mark),
    },
  })
