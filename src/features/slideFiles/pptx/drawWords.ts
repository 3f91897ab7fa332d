import type { Slide } from '../../../domain/deck/slide'
import { wordsTitleBox, type PageSize } from './frame'
import { COLOUR } from './look'
import type { Page } from './page'

/** Title, section or closing scene: words on the colour of the brand. */
export function drawWords(page: Page, slide: Slide, size: PageSize, isSection: boolean): void {
  const { language } = page
  const box = wordsTitleBox(size)
  const { height } = page.title(slide.title[language], box, {
    largest: isSection ? 36 : 44,
    smallest: 14,
    isBold: true,
    colour: COLOUR.white,
  })
  const line = { x: box.x, y: box.y + box.h - height - 0.35, w: 1.2, h: 0.07 }
  page.rectangle(line, { fill: COLOUR.gold, name: 'Line' })
  const under = { ...box, y: box.y + box.h + 0.2, h: 1.6 }
  page.text(slide.subtitle[language], under, {
    largest: 22,
    smallest: 10,
    colour: COLOUR.white,
    name: 'Subtitle',
  })
}
