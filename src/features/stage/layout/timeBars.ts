import type { SlideFrame } from '../../../domain/deck/slide'
import { LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing } from './marks'
import type { Measure } from './text'
import { line } from './text'

const BARS = 46
const STUB = 5

/** Height that the bars take. */
export const TIME_HEIGHT = BARS + 6 + SMALLEST * LEADING

/** National value of every period, the one on show in gold inside a line of ink; first and last period in words. */
export function timeBars(
  frames: readonly SlideFrame[],
  shown: number,
  area: Box,
  measure: Measure,
): SlideDrawing {
  const values = frames.map(({ national }) => national.value)
  const known = values.filter((value): value is number => value !== null)
  const low = Math.min(0, ...known)
  const high = Math.max(0, ...known)
  const span = high - low === 0 ? 1 : high - low
  const step = area.width / frames.length
  const width = Math.max(2, step - Math.min(6, step * 0.25))
  const zero = area.y + ((high - 0) / span) * BARS
  const shapes = frames.map(({ period }, at): ShapeMark => {
    const value = values[at] ?? null
    const isShown = at === shown
    const height = value === null ? STUB : Math.max(STUB, (Math.abs(value) / span) * BARS)
    const y = value !== null && value < 0 ? zero : zero - height
    return {
      key: `time-${period}`,
      shape: 'rect',
      x: area.x + at * step,
      y,
      width,
      height,
      radius: 2,
      fill: value === null ? 'none' : isShown ? 'gold' : 'track',
      ...(isShown
        ? { stroke: 'ink', strokeWidth: 2 }
        : value === null
          ? { stroke: 'faint', strokeWidth: 1, dash: '3 3' }
          : {}),
    }
  })
  const first = frames[0]
  const last = frames.at(-1)
  const y = area.y + BARS + 6
  const style = { weight: 400, tone: 'muted' } as const
  return {
    ...EMPTY_DRAWING,
    shapes,
    texts: [
      ...(first === undefined ? [] : [line('time-first', area.x, y, first.label, SMALLEST, measure, style)]),
      ...(last === undefined || last === first
        ? []
        : [
            line('time-last', rightOf(area), y, last.label, SMALLEST, measure, {
              ...style,
              anchor: 'end' as const,
            }),
          ]),
    ],
    steps: frames.map((_, at) => ({ x: area.x + at * step, y: area.y, width: step, height: BARS })),
  }
}
