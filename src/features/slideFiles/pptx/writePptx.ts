import { lentText, sameText } from '../../../domain/deck/slide'
import { shownScenes } from '../shownScenes'
import { cleanText } from './cleanText'
import { finishPackage } from './finishPackage'
import { PAGE_SIZE } from './frame'
import { FONT, TEXT_LANGUAGE } from './look'
import { defineMasters } from './masters'
import { PresentationWriter, type PptxInput } from './presentationWriter'

/**
 * A deck as a PowerPoint presentation in one language: native shapes, charts and tables, notes, links to the views. The same
 * deck makes the same bytes.
 * @throws Error when there is not a slide for every scene
 */
export async function writePptx(input: PptxInput): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import('pptxgenjs')
  const { deck, language } = input
  const pptx = new Pptx()
  const size = PAGE_SIZE[input.format]
  pptx.defineLayout({ name: 'Birlik', width: size.w, height: size.h })
  pptx.layout = 'Birlik'
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT }
  defineMasters(pptx, size)
  const writer = new PresentationWriter(pptx, input)
  for (const shown of shownScenes(deck, input.slides)) await writer.write(shown)
  const written = await pptx.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new TypeError('The presentation was not written as bytes')
  return finishPackage(written, writer.finished(), {
    title: cleanText(lentText(deck.title, sameText('Birlik'))[language]),
    changedAt: deck.changedAt,
    language: TEXT_LANGUAGE[language],
  })
}
