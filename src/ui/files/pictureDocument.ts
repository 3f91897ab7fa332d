import type { FileAbout } from './fileAbout'
import { demonstrationLabel } from './demonstrationLabel'
import type { Picture } from './picture'
import { paper, svgDocument } from './svgDocument'
import { tag, textLine, wrapText } from './svgText'
import { sentences } from '../../i18n/sentences'

/** Width of every picture and the least height, px: 16 : 10. */
const WIDTH = 1600
const LEAST_HEIGHT = 1000
const MARGIN = 48
const GAP = 24
/** The label of demonstration data stands above. */
const TOP = 56
/**
 * A drawing fills the width, but is not enlarged beyond `largest`, and a tall one is made smaller to stay `tall` px, as long
 * as its letters can be read (`smallest`). No canvas holds more than `most` px at the largest width of a PNG.
 */
const SCALE = { largest: 2.6, smallest: 1.3 } as const
const DRAWING = { tall: 1500, most: 4000 } as const

const GREY = '#40565e'
const TITLE: Style = { size: 38, line: 46, look: { 'font-weight': 700 } }
const SUBTITLE: Style = { size: 24, line: 32, look: { fill: GREY } }
const NOTE: Style = { size: 18, line: 26, look: { fill: GREY } }
const FOOT: Style = { size: 16, line: 22, look: { fill: GREY } }

interface Style {
  readonly size: number
  /** From line to line, px. */
  readonly line: number
  readonly look: Readonly<Record<string, string | number>>
}

interface Block {
  readonly markup: string
  /** Where the next block begins, px. */
  readonly end: number
}

/** Characters of a line: on average one is this part of its size wide, bold Cyrillic included. */
const charactersIn = (width: number, size: number): number => Math.floor(width / (size * 0.56))

/** Texts one under another, the first below `top`; each breaks into lines. */
function paragraph(texts: readonly string[], top: number, { size, line, look }: Style): Block {
  const limit = charactersIn(WIDTH - 2 * MARGIN, size)
  const lines = texts.filter((text) => text !== '').flatMap((text) => wrapText(text, limit))
  const markup = lines.map((text, i) =>
    textLine(text, { x: MARGIN, y: top + size + i * line, 'font-size': size, ...look }),
  )
  return { markup: markup.join(''), end: top + lines.length * line }
}

/** The drawing fitted to the width of the picture, in the middle of at least `room` px. */
function fitted({ width, height }: Picture, markup: string, top: number, room: number): Block {
  const readable = Math.max(SCALE.smallest, DRAWING.tall / height)
  const scale = Math.min((WIDTH - 2 * MARGIN) / width, DRAWING.most / height, SCALE.largest, readable)
  const tall = Math.max(room, height * scale)
  const x = (WIDTH - width * scale) / 2
  const y = top + (tall - height * scale) / 2
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`
  return { markup: tag('g', { transform }, markup), end: Math.ceil(top + tall) }
}

/**
 * A picture as an SVG document: title, subtitle, the drawing, notes, source and date, the label of demonstration data, a
 * sentence as alternative text, and the address of its view.
 * @param markup the drawing as SVG elements, in its own units
 */
export function pictureDocument(picture: Picture, markup: string, about: FileAbout): string {
  const { title, subtitle, summary, notes } = picture
  const heading = paragraph([title], TOP, TITLE)
  const under = paragraph([subtitle], heading.end + 4, SUBTITLE)
  const top = under.end + GAP
  // What stands below is as tall wherever it begins: the drawing gets what it leaves of the least height.
  const below = (from: number) => {
    const said = paragraph(notes, from + GAP, NOTE)
    const foot = paragraph([about.origin, 'Birlik'], said.end + (notes.length === 0 ? 0 : GAP / 2), FOOT)
    return { markup: said.markup + foot.markup, end: foot.end + MARGIN / 2 }
  }
  const drawn = fitted(picture, markup, top, LEAST_HEIGHT - below(top).end)
  const rest = below(drawn.end)
  const size = { width: WIDTH, height: rest.end }
  return svgDocument(
    {
      ...size,
      language: about.language,
      title: `${title}, ${subtitle}`,
      description: sentences([title, subtitle, summary, about.demonstration]),
      mark: about.mark,
    },
    [
      paper(size),
      heading.markup,
      under.markup,
      demonstrationLabel(about.demonstration, WIDTH),
      drawn.markup,
      rest.markup,
    ],
  )
}
