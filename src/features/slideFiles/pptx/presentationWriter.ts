import type PptxGenJS from 'pptxgenjs'
import type { Boundaries } from '../../../data/dataSource'
import type { Deck } from '../../../domain/deck/deck'
import type { Slide } from '../../../domain/deck/slide'
import type { DivisionId } from '../../../domain/division'
import type { Language } from '../../../domain/region'
import type { ShownScene } from '../shownScenes'
import { cleanText } from './cleanText'
import { drawCards } from './drawCards'
import { drawScale, gridTable, plainTable, SCALE_HEIGHT, tableAlt } from './drawGrid'
import { drawLines } from './drawLines'
import { drawPoints } from './drawPoints'
import { drawRegions, readyMap, type Rasterise } from './drawRegions'
import { drawTable, tablePages, tableSize, type TableContent } from './drawTable'
import { drawWords } from './drawWords'
import type { FinishedPage } from './finishPackage'
import { drawFoot, drawHead, PAGE_SIZE, type FrameWords, type PageSize, type PptxFormat } from './frame'
import { COLOUR } from './look'
import { SCENE, WORDS } from './masters'
import { Page, type Box } from './page'
import { regionsSceneOf } from './regionsScene'

export interface PptxInput {
  readonly deck: Deck
  /** One a scene, in the order of the scenes. */
  readonly slides: readonly Slide[]
  readonly language: Language
  readonly format: PptxFormat
  /** Outlines of the divisions that maps are of; without them a map is exported as its ranking. */
  readonly boundaries: ReadonlyMap<DivisionId, Boundaries>
  /** Full http address of a scene's view in the language; null where it has none. */
  readonly addressOf: (slide: Slide) => string | null
  readonly words: FrameWords
  /** Makes a picture of a map that PowerPoint would not take as shapes. */
  readonly rasterise: Rasterise
}

/** Only what a browser opens may be a link of the file. */
const safeAddress = (address: string | null): string | null =>
  address !== null && /^https?:\/\//.test(address) ? cleanText(address) : null

/** Writes the slides of one presentation. */
export class PresentationWriter {
  private readonly pptx: PptxGenJS
  private readonly input: PptxInput
  private readonly size: PageSize
  private readonly pages: FinishedPage[] = []
  /** One slide of demonstration data makes it a demonstration: slides of words are labelled too. */
  private readonly demonstration: Slide['demonstration']

  constructor(pptx: PptxGenJS, input: PptxInput) {
    this.pptx = pptx
    this.input = input
    this.size = PAGE_SIZE[input.format]
    this.demonstration = input.slides.find((each) => each.demonstration !== null)?.demonstration ?? null
  }

  finished(): readonly FinishedPage[] {
    return this.pages
  }

  /** A slide with its head, foot and notes around what `draw` puts into the body. */
  private async scenePage(
    { scene, slide, number }: ShownScene,
    part: string,
    draw: (page: Page, box: Box) => void | Promise<void>,
  ): Promise<void> {
    const target = this.pptx.addSlide({ masterName: SCENE })
    target.hidden = scene.isHidden
    const page = new Page(target, this.input.language)
    await draw(page, drawHead(page, slide, this.size, part))
    this.close(page, { scene, slide, number }, false, target)
  }

  private wordsPage(shown: ShownScene, isSection: boolean): void {
    const target = this.pptx.addSlide({ masterName: WORDS })
    target.hidden = shown.scene.isHidden
    const page = new Page(target, this.input.language)
    drawWords(page, shown.slide, this.size, isSection)
    this.close(page, shown, true, target)
  }

  private close(page: Page, shown: ShownScene, isDark: boolean, target: PptxGenJS.Slide): void {
    const { scene, slide, number } = shown
    const address = isDark ? null : safeAddress(this.input.addressOf(slide))
    drawFoot(page, { ...slide, demonstration: this.demonstration }, this.size, {
      number,
      address,
      words: this.input.words,
      isDark,
    })
    const parts = page.parts()
    const note = [cleanText(scene.note), ...parts.leftovers].filter((text) => text !== '').join('\n\n')
    target.addNotes(note)
    this.pages.push({ ...parts, note })
  }

  /** A table goes on on further slides where it is too tall for one. */
  private async tablePages(
    shown: ShownScene,
    content: TableContent,
    below: (page: Page, box: Box) => number,
  ): Promise<void> {
    const room = { x: 0, y: 0, w: this.size.w - 2 * this.size.margin, h: 4.3 }
    const parts = tablePages(content, room)
    for (const [i, part] of parts.entries()) {
      const place = parts.length === 1 ? '' : `${i + 1} / ${parts.length}`
      await this.scenePage(shown, place, (page, box) => {
        const h = box.h - below(page, box)
        const title = shown.slide.title[this.input.language]
        drawTable(page, part, { ...box, h }, tableAlt(title, part), tableSize(parts, { ...box, h }))
      })
    }
  }

  /** Writes a scene as a slide, a long table as several. */
  async write(shown: ShownScene): Promise<void> {
    const { slide } = shown
    const { body } = slide
    const { language, boundaries } = this.input
    const title = slide.title[language]
    switch (body.kind) {
      case 'regions': {
        const scene = regionsSceneOf(slide, body, language)
        return this.scenePage(shown, '', async (page, box) => {
          if (scene === null) return
          const outlines = boundaries.get(body.division) ?? null
          drawRegions(page, scene, await readyMap(scene, outlines, box, this.input.rasterise), box)
        })
      }
      case 'lines':
        return this.scenePage(shown, '', (page, box) => drawLines(page, title, body, box))
      case 'points':
        return this.scenePage(shown, '', (page, box) => drawPoints(page, title, body, box))
      case 'cards':
        return this.scenePage(shown, '', (page, box) => drawCards(page, body, box))
      case 'grid':
        return this.tablePages(shown, gridTable(body, language), (page, box) => {
          drawScale(page, body, box)
          return SCALE_HEIGHT
        })
      case 'table':
        return this.tablePages(shown, plainTable(body, language), () => 0)
      case 'gone':
        return this.scenePage(shown, '', (page, box) => {
          const middle = { ...box, y: box.y + box.h * 0.3, h: box.h * 0.4 }
          page.text(body.reason[language], middle, {
            largest: 20,
            smallest: 10,
            colour: COLOUR.ink2,
            name: 'Reason',
          })
        })
      case 'words':
        return this.wordsPage(shown, body.layout === 'section')
    }
  }
}
