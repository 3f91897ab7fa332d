import { sameText, type RegionsBody, type SlideFrame } from '../../../domain/deck/slide'
import { inkOn } from '../../../domain/palette'
import { LEADING, SMALLEST, type Box } from './canvas'
import { circleShapes } from './circles'
import { shownValue } from './labelForms'
import { classColours } from './looks'
import { placeMapLabels, type MapLabel } from './mapLabels'
import {
  EMPTY_DRAWING,
  onCanvas,
  type MapMark,
  type ShapeMark,
  type SlideDrawing,
  type TextMark,
} from './marks'
import type { StageOptions } from './options'
import type { StageMap } from './stageMap'
import { block, line, widestOf } from './text'

const BADGE = 26

/** Whether every region on the map has found room for its name and value. */
export const isNamed = (body: RegionsBody, stage: StageMap, { texts }: SlideDrawing): boolean =>
  body.regions.every(({ id }) => !stage.places.has(id) || texts.some(({ key }) => key === `label-${id}`))

/** What stands over a map in its place: lines from the two cities to their circles, circles of counts, labels. */
export function mapTexts(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  map: MapMark,
  options: StageOptions,
  stage: StageMap,
  taken: readonly Box[] = [],
): SlideDrawing {
  const { measure, look, scale, format } = options
  const badge = look === 'washed' ? BADGE + 8 : 0
  const labels = placeMapLabels(body, { stage, map, area, taken, format, scale, badge, measure })
  const parts = labels.map((label) => labelMarks(label, body, frame, options))
  const shown = new Set(frame.values.map(({ region }) => region))
  return {
    ...EMPTY_DRAWING,
    map,
    texts: parts.flatMap(({ texts }) => texts),
    over: [
      ...cityMarks(stage, map, shown),
      ...circleShapes(body, frame, map, stage, options),
      ...parts.flatMap(({ over }) => over),
    ],
    cut: body.regions.filter(({ id }) => stage.places.has(id)).length - labels.length,
  }
}

/** Where the two cities really are, and the line to the circle that stands for each. */
function cityMarks(stage: StageMap, map: MapMark, shown: ReadonlySet<string>): readonly ShapeMark[] {
  return [...stage.places].flatMap(([region, { x, y, inset }]): ShapeMark[] => {
    if (inset === null || !shown.has(region)) return []
    const [fromX, fromY] = onCanvas(map, inset.cityX, inset.cityY)
    const [toX, toY] = onCanvas(map, x, y)
    const distance = Math.hypot(toX - fromX, toY - fromY)
    const part = distance === 0 ? 0 : (distance - inset.radius * map.scale) / distance
    const end = [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part] as const
    return [leader(`leader-${region}`, [fromX, fromY], end), dot(`city-${region}`, fromX, fromY)]
  })
}

const leader = (key: string, from: readonly [number, number], to: readonly [number, number]): ShapeMark => ({
  key,
  shape: 'path',
  d: `M${from[0].toFixed(1)},${from[1].toFixed(1)}L${to[0].toFixed(1)},${to[1].toFixed(1)}`,
  fill: 'none',
  stroke: 'ink',
  strokeWidth: 1.5,
})

const dot = (key: string, x: number, y: number): ShapeMark => ({
  key,
  shape: 'circle',
  x,
  y,
  radius: 5,
  fill: 'ink',
  stroke: 'ground',
  strokeWidth: 2,
})

/** Name and value of a region, its leader, and the number of its class where colours cannot be trusted. */
function labelMarks(
  label: MapLabel,
  body: RegionsBody,
  frame: SlideFrame,
  { measure, look }: StageOptions,
): Pick<SlideDrawing, 'texts' | 'over'> {
  const { region, size, name, box, isBeside } = label
  const value = frame.values.find((each) => each.region === region)
  const index = value?.classIndex ?? null
  const isFilled = !isBeside && body.circles === undefined
  const colour = index === null ? null : (classColours(body.legend.classes, look)[index] ?? null)
  const style = { weight: 600, tone: 'ink', anchor: label.anchor, over: isFilled ? colour : null } as const
  const texts: TextMark[] = [
    block(`label-${region}`, label.x, box.y, box.width, { size, ...name }, { ...style, isLow: true }),
  ]
  const over: ShapeMark[] =
    label.leader === null
      ? []
      : [
          leader(`label-leader-${region}`, label.leader.from, label.leader.to),
          // A circle of a count is its own dot.
          ...(body.circles === undefined ? [dot(`label-dot-${region}`, ...label.leader.from)] : []),
        ]
  if (value === undefined) return { texts, over }
  const y = box.y + name.count * size * LEADING
  const words = shownValue(value)
  const hasBadge = look === 'washed' && index !== null
  const room = BADGE + 8
  const shift = { start: room, middle: room / 2, end: 0 }[label.anchor]
  const x = hasBadge ? label.x + shift : label.x
  texts.push(
    line(`value-${region}`, x, y, words, size, measure, { ...style, weight: 700, figure: value.key }),
  )
  if (hasBadge) {
    const wide = widestOf(words, size, measure)
    const left = x - { start: 0, middle: wide / 2, end: wide }[label.anchor] - room
    const isDark = !isFilled || colour === null || inkOn(colour) !== '#ffffff'
    over.push({
      key: `badge-${region}`,
      shape: 'rect',
      x: left,
      y: y - 0.5,
      width: BADGE,
      height: BADGE,
      radius: 4,
      fill: isDark ? 'ink' : 'ground',
    })
    texts.push(
      line(`badge-${region}`, left + BADGE / 2, y, sameText(String(index + 1)), SMALLEST, measure, {
        weight: 700,
        tone: isDark ? 'ground' : 'ink',
        anchor: 'middle',
      }),
    )
  }
  return { texts, over }
}
