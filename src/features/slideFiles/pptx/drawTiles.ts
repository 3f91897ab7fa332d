import { geographyOf } from '../../../view/geography'
import { cleanText } from './cleanText'
import { fillOf, inkOnFill } from './drawMap'
import { COLOUR } from './look'
import type { Box, Page } from './page'
import { nameIn, regionsAlt, valueText, type RegionsScene } from './regionsScene'
import { commonSize } from './textFit'

const GAP = 0.06
/** Tiles a row where the division has no grid of its own. */
const COLUMNS = 5

function placesOf({ body }: RegionsScene): ReadonlyMap<string, readonly [number, number]> {
  const { tiles } = geographyOf(body.division)
  const isKnown = body.regions.every(({ id }) => tiles[id] !== undefined)
  return new Map(
    body.regions.map(({ id }, i) => [
      id,
      (isKnown ? tiles[id] : undefined) ?? [i % COLUMNS, Math.floor(i / COLUMNS)],
    ]),
  )
}

/** Regions as equal tiles with name and figure. */
export function drawTiles(page: Page, scene: RegionsScene, box: Box): void {
  const places = placesOf(scene)
  const columns = Math.max(...[...places.values()].map(([column]) => column)) + 1
  const rows = Math.max(...[...places.values()].map(([, row]) => row)) + 1
  const [w, h] = [box.w / columns, box.h / rows]
  page.rectangle(box, { name: 'Tiles', alt: regionsAlt(scene) })
  // Equal things are written alike.
  const inside = w - GAP - 0.12
  const names = scene.body.regions.map(({ id }) => cleanText(nameIn(scene, id)))
  const nameSize = commonSize(names, { w: inside, h: (h - GAP) * 0.48, largest: 12, smallest: 7 })
  for (const { id } of scene.body.regions) {
    const [column, row] = places.get(id) ?? [0, 0]
    const value = scene.frame.values.find(({ region }) => region === id)
    const fill = fillOf(scene, value)
    const tile = { x: box.x + column * w, y: box.y + row * h, w: w - GAP, h: h - GAP }
    const isRinged = scene.ringed.includes(id)
    const name = nameIn(scene, id)
    const text = value === undefined ? '' : valueText(value, scene.language)
    if (isRinged) page.rectangle(grown(tile, 0.04), { fill: COLOUR.ink, name: `${name} ○` })
    page.rectangle(tile, {
      fill,
      line: isRinged ? COLOUR.gold : COLOUR.lineStrong,
      lineWidth: isRinged ? 3 : 0.5,
      name,
      alt: `${name}: ${text}`,
    })
    const inner = { x: tile.x + 0.06, w: tile.w - 0.12 }
    const look = { colour: inkOnFill(fill), align: 'center' } as const
    page.text(
      name,
      { ...inner, y: tile.y + 0.04, h: tile.h * 0.48 },
      {
        ...look,
        largest: nameSize,
        smallest: 7,
        valign: 'middle',
      },
    )
    page.text(
      text,
      { ...inner, y: tile.y + tile.h * 0.52, h: tile.h * 0.44 },
      {
        ...look,
        largest: 15,
        smallest: 7,
        isBold: true,
        valign: 'middle',
      },
    )
  }
}

const grown = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
})
