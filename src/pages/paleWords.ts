import type { Slide } from '../domain/deck/slide'
import { contrast, inkOn } from '../domain/palette'
import type { Box } from '../features/stage/layout/canvas'
import { classColours, TONES, type Look } from '../features/stage/layout/looks'
import type { ShapeMark, SlideDrawing, TextMark } from '../features/stage/layout/marks'

/** Contrast that large words need (WCAG 1.4.3): the smallest of the stage is 24 px on a projector of 1080 lines. */
const LEAST_CONTRAST = 3

/** Colours that differ by less in each channel are one colour on a projector. */
const TWINS = 12

function covers(shape: ShapeMark, x: number, y: number): boolean {
  switch (shape.shape) {
    case 'rect':
      return x >= shape.x && x <= shape.x + shape.width && y >= shape.y && y <= shape.y + shape.height
    case 'circle':
      return Math.hypot(x - shape.x, y - shape.y) <= shape.radius
    // Paths are curves and outlines: words beside them, or with a halo of their own.
    case 'path':
      return false
  }
}

/** The colour that lies under the middle of a text. */
function groundOf(box: Box, { shapes, over }: SlideDrawing, look: Look): string {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const under = [...shapes, ...over].findLast((shape) => shape.fill !== 'none' && covers(shape, x, y))
  return (
    under?.colour ?? TONES[look][under?.fill === undefined || under.fill === 'none' ? 'ground' : under.fill]
  )
}

/** Whether words stand out too little from what is under them, as the stage draws both. */
export function isPale(mark: TextMark, box: Box, drawing: SlideDrawing, look: Look): boolean {
  const over = mark.over ?? null
  if (over !== null) return contrast(inkOn(over), over) < LEAST_CONTRAST
  // A text on no colour of data has a halo of the ground, if it is a label of the map.
  const ground = mark.over === null ? TONES[look].ground : groundOf(box, drawing, look)
  return contrast(TONES[look][mark.tone], ground) < LEAST_CONTRAST
}

const channelsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const areTwins = (a: string, b: string): boolean => {
  const other = channelsOf(b)
  return channelsOf(a).every((channel, i) => Math.abs(channel - (other[i] ?? 0)) < TWINS)
}

/** Whether two classes of the legend have a colour that a hall takes for the same. */
export function hasTwinClasses({ body }: Slide, look: Look): boolean {
  if (body.kind !== 'regions') return false
  const colours = classColours(body.legend.classes, look)
  return colours.some((colour, i) => colours.slice(i + 1).some((other) => areTwins(colour, other)))
}
