import { attributes, tag, textLine } from '../../../ui/files/svgText'
import type { SlideAbsence } from '../../../domain/deck/slide'
import { cleanText } from './cleanText'
import { ABSENCE_FILL, ABSENCE_PATTERN, COLOUR, FONT, HATCH, NO_DATA } from './look'
import type { MapSketch, SketchStep } from './mapSketch'
import type { Box, RingPoint, ShapeLook } from './page'
import { LINE, textWidth } from './textFit'

/** Units of the drawing an inch: points, in which letters are measured. */
const UNITS = 72
/** Width of a picture of a map, px: 4K across a slide. */
export const PICTURE_WIDTH = 3840

const HATCHES: Readonly<Record<string, string>> = {
  wdUpDiag: 'M0 6L6 0',
  diagCross: 'M0 6L6 0M0 0L6 6',
  dotGrid: 'M2.5 3L3.5 3',
}

const markOf = (fill: string): SlideAbsence | undefined =>
  (Object.keys(ABSENCE_FILL) as SlideAbsence[]).find((mark) => ABSENCE_FILL[mark] === fill)

/** Patterns of the marks, as DrawingML has them on a slide. */
const patterns = (): string =>
  Object.entries(ABSENCE_PATTERN)
    .map(([mark, pattern]) => {
      const ground = tag('rect', { width: 6, height: 6, fill: `#${NO_DATA}` })
      const lines = tag('path', {
        d: HATCHES[pattern ?? ''] ?? '',
        stroke: `#${HATCH}`,
        'stroke-width': 1,
        fill: 'none',
      })
      return tag('pattern', { id: mark, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, ground + lines)
    })
    .join('')

function paint({ fill, line, lineWidth = 0.75 }: ShapeLook): string {
  const mark = fill === undefined ? undefined : markOf(fill)
  const filled = fill === undefined ? 'none' : mark === undefined ? `#${fill}` : `url(#${mark})`
  return attributes({
    fill: filled,
    ...(line === undefined ? {} : { stroke: `#${line}`, 'stroke-width': lineWidth }),
  })
}

const pathOf = (box: Box, rings: readonly RingPoint[]): string => {
  let isFirst = true
  return rings
    .map((point) => {
      if (point === null) {
        isFirst = true
        return 'Z'
      }
      const at = `${((box.x + point[0]) * UNITS).toFixed(2)} ${((box.y + point[1]) * UNITS).toFixed(2)}`
      const command = isFirst ? 'M' : 'L'
      isFirst = false
      return command + at
    })
    .join('')
}

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const

/** Lines in the middle of their box, as wide as they are on a slide whatever typeface is there. */
function textsOf({ text, box, look }: Extract<SketchStep, { kind: 'text' }>): string {
  const { largest: size, align = 'left', isBold = false, colour = COLOUR.ink } = look
  const lines = cleanText(text).split('\n')
  const height = size * LINE
  const top = (box.y + box.h / 2) * UNITS - (lines.length * height) / 2
  const x = (box.x + (align === 'left' ? 0 : align === 'center' ? box.w / 2 : box.w)) * UNITS
  return lines
    .map((line, i) =>
      textLine(line, {
        x,
        y: top + (i + 0.5) * height + size * 0.34,
        'font-size': size,
        'font-weight': isBold ? 700 : 400,
        fill: `#${colour}`,
        'text-anchor': ANCHOR[align],
        textLength: textWidth(line, size, isBold) * UNITS,
        lengthAdjust: 'spacingAndGlyphs',
      }),
    )
    .join('')
}

function drawn(step: SketchStep): string {
  const x = step.box.x * UNITS
  const y = step.box.y * UNITS
  const [width, height] = [step.box.w * UNITS, step.box.h * UNITS]
  switch (step.kind) {
    case 'rectangle':
      return `<rect${attributes({ x, y, width, height, rx: (step.look.radius ?? 0) * UNITS })}${paint(step.look)}/>`
    case 'ellipse':
      return `<ellipse${attributes({ cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2 })}${paint(step.look)}/>`
    case 'freeform':
      return `<path d="${pathOf(step.box, step.rings)}" stroke-linejoin="round"${paint(step.look)}/>`
    case 'text':
      return textsOf(step)
  }
}

/** A map as an SVG document that is as wide as a 4K picture. */
export function sketchSvg({ steps }: MapSketch, box: Box): string {
  const height = Math.round((PICTURE_WIDTH * box.h) / box.w)
  const view = [box.x, box.y, box.w, box.h].map((value) => (value * UNITS).toFixed(2)).join(' ')
  const families = `${FONT}, Carlito, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes({ viewBox: view, width: PICTURE_WIDTH, height, 'font-family': families })}><defs>${patterns()}</defs>${steps.map((step) => drawn(step)).join('')}</svg>`
}
