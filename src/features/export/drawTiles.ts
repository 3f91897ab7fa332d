import { INK, inkOn } from '../../domain/palette'
import { geographyOf } from '../../view/geography'
import { classColour, fillOf } from './drawMap'
import type { ExportInput } from './exportInput'
import { tag, textLine } from '../../ui/files/svgText'

const TILE = { width: 180, height: 128, gap: 8 } as const
const START = { x: 330, y: 130 } as const

/** The tile grid: every region the same size. */
export function drawTiles({ model, texts }: ExportInput): string {
  const { tiles } = geographyOf(model.division.id)
  return model.division.regions
    .map((region, i) => {
      const figure = model.figureOf(region.id)
      const own = texts.regions.get(region.id)
      if (figure === undefined || own === undefined) return ''
      const [column, row] = tiles[region.id] ?? [i % 6, 5 + Math.floor(i / 6)]
      const x = START.x + column * (TILE.width + TILE.gap)
      const y = START.y + row * (TILE.height + TILE.gap)
      const colour = classColour(model, figure)
      const fill = colour === null ? INK : inkOn(colour)
      const isSelected = model.selection.region === region.id
      const face = { x, y, width: TILE.width, height: TILE.height, rx: 10 }
      return [
        tag('rect', { ...face, fill: fillOf(model, figure), stroke: '#7d9198' }),
        isSelected ? tag('rect', { ...face, fill: 'none', stroke: INK, 'stroke-width': 9 }) : '',
        isSelected ? tag('rect', { ...face, fill: 'none', stroke: '#f0ad1e', 'stroke-width': 4.5 }) : '',
        textLine(own.abbreviation, { x: x + 14, y: y + 32, 'font-size': 22, 'font-weight': 600, fill }),
        textLine(own.value, {
          x: x + TILE.width / 2,
          y: y + 88,
          'font-size': 34,
          'font-weight': 700,
          'text-anchor': 'middle',
          fill,
        }),
      ].join('')
    })
    .join('')
}
