import { sameText, type RegionsBody, type SlideFrame } from '../../../domain/deck/slide'
import { LEADING, rightOf, SMALLEST, type Box } from './canvas'
import type { ShapeMark, SlideDrawing, TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, line, scaled, widestOf } from './text'

/** Places at the top of the ranking that are named. */
const FIRST = 5

/** The first five and the last, each with place, name and value; fewer where the column is short. */
export function shortRanking(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  { measure, scale }: StageOptions,
): Pick<SlideDrawing, 'texts' | 'shapes'> {
  // Those of another rule are ranked apart: the first among them is not the first of the country.
  const ranked = frame.values.filter(
    ({ rank, value, isOtherRule }) => rank !== null && value !== null && !isOtherRule,
  )
  const names = new Map(body.regions.map(({ id, name }) => [id, name]))
  const all = body.frames.flatMap(({ values }) => values)
  const placeWidth = (size: number) =>
    Math.max(...all.map(({ rank }) => measure(rank ?? '', size)), measure('16', size)) + 12
  const valueWidth = (size: number) =>
    Math.max(0, ...all.filter(({ value }) => value !== null).map(({ text }) => widestOf(text, size, measure)))
  const nameWidth = (size: number) =>
    Math.max(0, ...body.regions.map(({ name }) => widestOf(name, size, measure)))
  const sizes = [...[24, 22, SMALLEST].map((each) => scaled(each, scale)), 24, 22, SMALLEST].toSorted(
    (a, b) => b - a,
  )
  const size =
    sizes.find((each) => placeWidth(each) + nameWidth(each) + 16 + valueWidth(each) <= area.width) ?? SMALLEST
  const roomForName = area.width - placeWidth(size) - 16 - valueWidth(size)
  const lines = Math.max(
    1,
    ...body.regions.map(({ name }) => fit(name, roomForName, [{ size, most: 2 }], measure).count),
  )
  const row = size * LEADING * lines + 14
  const rows = Math.floor(area.height / row)
  if (ranked.length === 0 || rows < 1) return { texts: [], shapes: [] }
  const isAll = ranked.length <= Math.min(FIRST + 1, rows)
  const first = isAll ? ranked.length : Math.max(0, Math.min(FIRST, rows - 2))
  const last = isAll ? undefined : ranked.at(-1)
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const put = (value: (typeof ranked)[number], at: number, y: number) => {
    const key = `rank-${at}`
    const style = { weight: 600, tone: 'ink' } as const
    const name = fit(
      names.get(value.region) ?? sameText(value.region),
      roomForName,
      [{ size, most: 2 }],
      measure,
    )
    const top = y + (row - 14 - heightOf(name)) / 2 + 6
    const middle = y + (row - 14 - size * LEADING) / 2 + 6
    texts.push(
      line(`${key}-place`, area.x, middle, sameText(value.rank ?? ''), size, measure, {
        weight: 400,
        tone: 'faint',
      }),
      block(
        `${key}-name`,
        area.x + placeWidth(size),
        top,
        roomForName,
        { ...name },
        { weight: 400, tone: 'ink' },
      ),
      line(`${key}-value`, rightOf(area), middle, value.text, size, measure, {
        ...style,
        anchor: 'end',
        figure: value.key,
      }),
    )
    shapes.push({
      key: `${key}-line`,
      shape: 'rect',
      x: area.x,
      y: y + row - 1,
      width: area.width,
      height: 1,
      fill: 'line',
    })
  }
  ranked.slice(0, first).forEach((value, at) => put(value, at, area.y + at * row))
  if (last !== undefined && first > 0) {
    const y = area.y + first * row
    ;[0, 1, 2].forEach((dot) =>
      shapes.push({
        key: `more-${dot}`,
        shape: 'circle',
        x: area.x + 8,
        y: y + 8 + dot * 9,
        radius: 2.2,
        fill: 'faint',
      }),
    )
    put(last, first, y + 34)
  }
  return { texts, shapes }
}
