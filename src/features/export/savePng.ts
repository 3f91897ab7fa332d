import { pngMark } from '../../ui/files/fileMark'
import { rasterise } from '../../ui/files/rasterise'
import { drawPicture } from './drawPicture'
import type { ExportInput } from './exportInput'

/** The picture as PNG of a width in px, with address, description and dataset version in its text chunks. */
export function makePng(input: ExportInput, width: number): Promise<Blob> {
  const { texts, address, model } = input
  return rasterise(drawPicture(input), {
    width,
    texts: {
      Title: `${texts.title}, ${texts.period}`,
      Description: `${texts.summary} ${texts.demonstration}`.trim(),
      ...pngMark({ address, datasetVersion: model.catalogue.dataset.version }),
    },
  })
}
