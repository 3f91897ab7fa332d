import type { Slide } from '../../../domain/deck/slide'
import { COLOUR } from './look'
import type { Box, Page } from './page'
import { regionsOf } from './regionNames'
import { signsIn, type SignWords } from './signs'
import { textWidth } from './textFit'

/** Shape of the slides. */
export type PptxFormat = '16:9' | '4:3'

export interface PageSize {
  readonly w: number
  readonly h: number
  /** Left and right of everything. */
  readonly margin: number
}

/** Inches, as PowerPoint has them. */
export const PAGE_SIZE: Readonly<Record<PptxFormat, PageSize>> = {
  '16:9': { w: 13.333, h: 7.5, margin: 0.6 },
  '4:3': { w: 10, h: 7.5, margin: 0.45 },
}

const FOOT = { y: 6.92, h: 0.36 } as const
const GAP = 0.15
/** Smallest title that is kept in one line, points. */
const ONE_LINE = 25

export const titleBox = ({ w, margin }: PageSize): Box => ({ x: margin, y: 0.38, w: w - 2 * margin, h: 1.05 })

/** Title box of title, section and closing scenes. */
export const wordsTitleBox = ({ w }: PageSize): Box => ({ x: 0.9, y: 2.1, w: w - 1.8, h: 1.9 })

export interface FrameWords {
  /** "Open in Birlik" */
  readonly link: string
  readonly signs: SignWords
}

/** "A region: sentence" of each call-out, one under another above the foot; gives where they begin. */
function drawCallouts(page: Page, slide: Slide, size: PageSize): number {
  const { body, callouts } = slide
  const { language } = page
  const bottom = FOOT.y - GAP
  if (callouts.length === 0) return bottom
  const names = regionsOf(body)
  const lines = callouts.map(({ region, text }) => {
    const name = names.find(({ id }) => id === region)?.name[language]
    return name === undefined ? text[language] : `${name}: ${text[language]}`
  })
  const h = Math.min(1.3, 0.3 * lines.length + 0.05)
  const box = { x: size.margin + 0.15, y: bottom - h, w: size.w - 2 * size.margin - 0.15, h }
  page.rectangle({ ...box, x: size.margin, w: 0.06 }, { fill: COLOUR.gold, name: 'Callouts' })
  page.text(lines.join('\n'), box, { largest: 14, smallest: 9, valign: 'middle', isBold: true })
  return box.y - GAP
}

/** Source, link, demonstration label and number at the foot of a slide. */
export function drawFoot(
  page: Page,
  slide: Slide,
  size: PageSize,
  { number, address, words, isDark }: FootAbout,
): void {
  const { language } = page
  const quiet = isDark ? COLOUR.white : COLOUR.ink2
  let right = size.w - size.margin
  const numberBox = { x: right - 0.45, ...FOOT, w: 0.45 }
  page.text(String(number), numberBox, {
    largest: 12,
    smallest: 8,
    colour: quiet,
    align: 'right',
    valign: 'middle',
    name: 'Number',
  })
  right -= 0.6
  const label = slide.demonstration?.[language] ?? ''
  if (label !== '') {
    const w = Math.min(size.w * 0.4, textWidth(label, 10, true) + 0.3)
    const box = { x: right - w, y: FOOT.y + 0.02, w, h: FOOT.h - 0.04 }
    page.rectangle(box, { fill: COLOUR.warnSoft, line: COLOUR.warnLine, radius: 0.16, name: 'Demonstration' })
    const inner = { ...box, x: box.x + 0.1, w: w - 0.2 }
    page.text(label, inner, {
      largest: 10,
      smallest: 6,
      isBold: true,
      colour: COLOUR.warn,
      align: 'center',
      valign: 'middle',
      name: 'Demonstration label',
    })
    right -= w + 0.2
  }
  if (address !== null) {
    const w = textWidth(words.link, 10) + 0.1
    page.link(
      words.link,
      address,
      { x: right - w, ...FOOT, w },
      { largest: 10, smallest: 8, valign: 'middle' },
    )
    right -= w + 0.2
  }
  const source = { x: size.margin, ...FOOT, w: right - size.margin }
  const signs = signsIn(page.texts()).map((sign) => `${sign} ${words.signs[sign]}`)
  const lines = [slide.source[language], signs.join(' · ')].filter((text) => text !== '')
  page.text(lines.join('\n'), source, {
    largest: 11,
    smallest: 7,
    colour: quiet,
    valign: 'middle',
    name: 'Source',
  })
}

export interface FootAbout {
  readonly number: number
  /** Where the view of the scene is; null where it has none. */
  readonly address: string | null
  readonly words: FrameWords
  readonly isDark: boolean
}

/** Title, subtitle, call-outs; gives what is left for the body. */
export function drawHead(page: Page, slide: Slide, size: PageSize, part: string): Box {
  const { language } = page
  const box = titleBox(size)
  const look = { largest: 30, smallest: 14, isBold: true }
  // One line a little smaller reads better than two.
  const isLine = textWidth(slide.title[language], ONE_LINE, true) <= box.w
  const title = page.title(slide.title[language], isLine ? { ...box, h: 0.55 } : box, look)
  const under = { ...box, y: box.y + title.height + 0.08, h: 0.42 }
  const subtitle = page.text(
    [slide.subtitle[language], part].filter((text) => text !== '').join(' · '),
    under,
    {
      largest: 18,
      smallest: 9,
      colour: COLOUR.ink2,
      name: 'Subtitle',
    },
  )
  const y = under.y + subtitle.height + GAP
  return { x: size.margin, y, w: size.w - 2 * size.margin, h: drawCallouts(page, slide, size) - y }
}
