import type { PointsBody, SlidePoint } from '../../../domain/deck/slide'
import { COMPARED_COLOURS } from '../../../domain/palette'
import type { ChartAxis, ChartSeries, ChartSpec, PointLabel } from './chartSpec'
import { decimalsOf, markAt } from './drawLines'
import { COLOUR, hexOf } from './look'
import type { Box, Page } from './page'
import { textWidth } from './textFit'

const FONT_SIZE = 11
const LABEL_HEIGHT = 0.2

interface Axis extends ChartAxis {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** Round ends and steps around values. */
function roundAxis(values: readonly number[], title: string): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const span = high > low ? high - low : Math.max(Math.abs(high), 1)
  const rough = span / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  const round = (value: number) => Number(value.toPrecision(12))
  const min = round(Math.floor((low - span * 0.04) / step) * step)
  const max = round(Math.ceil((high + span * 0.04) / step) * step)
  return {
    min: low >= 0 ? Math.max(0, min) : min,
    max,
    step: round(step),
    decimals: decimalsOf([round(step)]),
    title,
  }
}

interface Known {
  readonly point: SlidePoint
  readonly x: number
  readonly y: number
}

/** Side of each point on which its name touches nothing, as far as there is one. */
function labelPlaces(
  points: readonly Known[],
  across: Axis,
  upright: Axis,
  plot: Box,
  names: readonly string[],
) {
  const spots = points.map(({ x, y }) => ({
    x: ((x - across.min) / (across.max - across.min)) * plot.w,
    y: (1 - (y - upright.min) / (upright.max - upright.min)) * plot.h,
  }))
  const taken = spots.map(({ x, y }) => ({ x: x - 0.08, y: y - 0.08, w: 0.16, h: 0.16 }))
  return spots.map(({ x, y }, i): PointLabel['place'] | null => {
    const w = textWidth(names[i] ?? '', FONT_SIZE) + 0.06
    const boxes: Readonly<Record<'r' | 'l' | 't' | 'b', Box>> = {
      r: { x: x + 0.1, y: y - LABEL_HEIGHT / 2, w, h: LABEL_HEIGHT },
      l: { x: x - 0.1 - w, y: y - LABEL_HEIGHT / 2, w, h: LABEL_HEIGHT },
      t: { x: x - w / 2, y: y - 0.1 - LABEL_HEIGHT, w, h: LABEL_HEIGHT },
      b: { x: x - w / 2, y: y + 0.1, w, h: LABEL_HEIGHT },
    }
    for (const place of ['r', 'l', 't', 'b'] as const) {
      const box = boxes[place]
      const isInside = box.x >= 0 && box.x + w <= plot.w && box.y >= 0 && box.y + box.h <= plot.h
      if (!isInside || taken.some((other, at) => at !== i && meet(box, other))) continue
      taken.push(box)
      return place
    }
    return null
  })
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

const medianLine = (name: string, xs: readonly number[], values: readonly number[]): ChartSeries => ({
  name,
  xs,
  values,
  colour: COLOUR.lineStrong,
  width: 1,
  isDashed: true,
})

/** Names of the points whose name found no place in the chart. */
interface PointsChart {
  readonly spec: ChartSpec
  readonly unnamed: readonly SlidePoint[]
}

function pointsChart(
  body: PointsBody,
  known: readonly Known[],
  language: Page['language'],
  box: Box,
): PointsChart {
  const titleOf = ({ name, unit }: PointsBody['x']) =>
    [name[language], unit[language]].filter((text) => text !== '').join(', ')
  const across = roundAxis(
    known.map(({ x }) => x),
    titleOf(body.x),
  )
  const upright = roundAxis(
    known.map(({ y }) => y),
    titleOf(body.y),
  )
  const names = known.map(({ point }) => point.region.name[language])
  const plot = { x: 0, y: 0, w: box.w - 1, h: box.h - 0.85 }
  const places = labelPlaces(known, across, upright, plot, names)
  const medians = [
    ...(body.x.median === null
      ? []
      : [medianLine(titleOf(body.x), [body.x.median, body.x.median], [upright.min, upright.max])]),
    ...(body.y.median === null
      ? []
      : [medianLine(titleOf(body.y), [across.min, across.max], [body.y.median, body.y.median])]),
  ]
  return {
    spec: {
      kind: 'scatter',
      categories: names,
      series: [
        {
          name: titleOf(body.y),
          xs: known.map(({ x }) => x),
          values: known.map(({ y }) => y),
          colour: COLOUR.lineStrong,
          width: 0,
          mark: 'circle',
          markSize: 9,
          points: known.map(({ point: { slot } }) =>
            slot === null ? null : { colour: hexOf(COMPARED_COLOURS[slot]), mark: markAt(slot) },
          ),
          labels: new Map(
            places.flatMap((place, i) =>
              place === null ? [] : [[i, { text: names[i] ?? '', place }] as const],
            ),
          ),
        },
        ...medians,
      ],
      valueAxis: upright,
      xAxis: across,
      fontSize: FONT_SIZE,
    },
    unnamed: known.flatMap(({ point }, i) => (places[i] === null ? [point] : [])),
  }
}

const pointText = ({ region, x, y }: SlidePoint, language: Page['language']): string =>
  `${region.name[language]}: ${x.text[language]}; ${y.text[language]}`

/** Two indicators as a native scatter; who has no value for one of them is named below, with the reason. */
export function drawPoints(page: Page, title: string, body: PointsBody, box: Box): void {
  const { language } = page
  // Who is compared finds a place for its name first.
  const known = body.points
    .toSorted((a, b) => Number(a.slot === null) - Number(b.slot === null))
    .flatMap((point): Known[] =>
      point.x.value === null || point.y.value === null ? [] : [{ point, x: point.x.value, y: point.y.value }],
    )
  const absent = body.points.filter(({ x, y }) => x.value === null || y.value === null)
  const below = 0.95
  const main = { ...box, h: box.h - below }
  const alt = `${title}. ${body.sentence[language]} ${body.points.map((point) => pointText(point, language)).join('. ')}.`
  const { spec, unnamed } =
    known.length === 0 ? { spec: null, unnamed: [] } : pointsChart(body, known, language, main)
  if (spec !== null) page.chart(spec, main, 'Scatter', alt)
  const under = { ...box, y: box.y + main.h + 0.05 }
  const sentence = page.text(
    body.sentence[language],
    { ...under, h: 0.5 },
    {
      largest: 14,
      smallest: 9,
      name: 'Correlation',
    },
  )
  const listed = [...unnamed, ...absent].map((point) => pointText(point, language)).join(' · ')
  const y = under.y + sentence.height + 0.04
  page.text(
    listed,
    { ...under, y, h: box.y + box.h - y },
    { largest: 11, smallest: 7, colour: COLOUR.ink2, name: 'Not named in the chart' },
  )
}
