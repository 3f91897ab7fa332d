import { sameText, type RegionsBody, type Slide, type StageText } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import type { AskedYear } from './askedCourse'
import { bottomOf, CANVAS, LEADING, MARGIN, rightOf, SMALLEST, type Box } from './canvas'
import { changeText, changeTone } from './column'
import { footerLayout } from './frameLayout'
import { shownValue } from './labelForms'
import {
  EMPTY_DRAWING,
  joinDrawings,
  type MapMark,
  type ShapeMark,
  type SlideDrawing,
  type TextMark,
} from './marks'
import type { StageOptions } from './options'
import { mapTexts } from './mapLayout'
import { frameAt } from './regionsLayout'
import type { StageMap } from './stageMap'
import { block, fit, heightOf, isEmpty, line, scaled, widestOf, type Fitted } from './text'

/** Words of an answer that no slide brings. */
export interface AskedWords {
  /** "5th of 16", "3rd to 9th of 16". */
  readonly place: (rank: string, of: number) => StageText
  readonly years: StageText
  readonly neighbours: StageText
}

const SHARE = { wide: 0.5, classic: 0.42 } as const
/** How much of the picture the region takes. */
const FILL = 0.52
const MOST_ZOOM = 4.5
const YEAR_BARS = 86

/** Frame of an outline, in its own units. */
function frameOf(stage: StageMap, region: RegionId): Box | null {
  const place = stage.places.get(region)
  if (place?.inset !== null && place !== undefined) {
    const { radius } = place.inset
    return { x: place.x - radius, y: place.y - radius, width: 2 * radius, height: 2 * radius }
  }
  const numbers = (stage.paths.get(region)?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  if (numbers.length < 4) return null
  const xs = numbers.filter((_, at) => at % 2 === 0)
  const ys = numbers.filter((_, at) => at % 2 === 1)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The map brought so near that the region fills the middle of the picture. */
function zoomed(stage: StageMap, region: RegionId, box: Box): MapMark | null {
  const frame = frameOf(stage, region)
  if (frame === null) return null
  const whole = Math.min(box.width / stage.width, box.height / stage.height)
  const near = FILL * Math.min(box.width / frame.width, box.height / frame.height)
  const scale = Math.max(whole, Math.min(near, whole * MOST_ZOOM))
  return {
    box,
    isClipped: true,
    scale,
    shiftX: box.x + box.width / 2 - (frame.x + frame.width / 2) * scale,
    shiftY: box.y + box.height / 2 - (frame.y + frame.height / 2) * scale,
  }
}

/** The answer to a question from the hall: one region near by, its value, change, place, years and neighbours. */
export function askedLayout(
  slide: Slide,
  body: RegionsBody,
  region: RegionId,
  years: readonly AskedYear[],
  words: AskedWords,
  options: StageOptions,
): SlideDrawing {
  const { format, measure, map: stage, scale } = options
  const canvas = CANVAS[format]
  const footer = footerLayout(slide, null, format, measure)
  const frame = body.frames[frameAt(body, options.step)]
  const value = frame?.values.find((each) => each.region === region)
  if (frame === undefined || value === undefined) return footer.drawing
  const picture: Box = {
    x: MARGIN,
    y: 44,
    width: canvas.width * SHARE[format] - MARGIN,
    height: footer.top - 18 - 44,
  }
  const map = stage === null ? null : zoomed(stage, region, picture)
  const area: Box = {
    x: rightOf(picture) + 44,
    y: 44,
    width: canvas.width - MARGIN - rightOf(picture) - 44,
    height: footer.top - 18 - 44,
  }
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  let { y } = area
  const put = (key: string, fitted: Fitted, style: Parameters<typeof block>[5], gap = 0) => {
    if (fitted.count === 0 || y + heightOf(fitted) > bottomOf(area)) return
    texts.push(block(key, area.x, y, area.width, fitted, style))
    y += heightOf(fitted) + gap
  }
  const name = body.regions.find(({ id }) => id === region)?.name ?? sameText(region)
  put(
    'asked-name',
    fit(
      name,
      area.width,
      [
        { size: 60, most: 1 },
        { size: 52, most: 1 },
        { size: 44, most: 2 },
        { size: 36, most: 2 },
        { size: 28, most: 3 },
      ],
      measure,
    ),
    { weight: 700, tone: 'ink' },
    2,
  )
  put(
    'asked-title',
    fit(
      slide.title,
      area.width,
      [
        { size: scaled(26, scale), most: 1 },
        { size: 24, most: 2 },
        { size: SMALLEST, most: 4 },
      ],
      measure,
    ),
    { weight: 400, tone: 'muted' },
  )
  const unit = isEmpty(body.legend.unit) ? frame.label : together(frame.label, body.legend.unit)
  put(
    'asked-period',
    fit(
      unit,
      area.width,
      [
        { size: scaled(24, scale), most: 1 },
        { size: SMALLEST, most: 2 },
      ],
      measure,
    ),
    { weight: 600, tone: 'ink' },
    4,
  )
  const isFigure = value.absence === null
  const figureSizes = isFigure ? [104, 92, 80, 64, 48, 36] : [44, 36, 28, SMALLEST]
  put(
    'asked-value',
    fit(
      isFigure ? shownValue(value) : value.text,
      area.width,
      figureSizes.map((size) => ({ size, most: isFigure ? 1 : 2 })),
      measure,
    ),
    {
      weight: 700,
      tone: isFigure ? 'ink' : 'muted',
      figure: value.key,
    },
  )
  const second = [
    { size: scaled(28, scale), most: 1 },
    { size: 24, most: 1 },
    { size: SMALLEST, most: 2 },
  ]
  if (value.change !== null)
    put(
      'asked-change',
      fit(changeText(value.change), area.width, second, measure),
      { weight: 600, tone: changeTone(value.change) },
      2,
    )
  if (body.isJudged && value.rank !== null) {
    const of = frame.values.filter(({ rank }) => rank !== null).length
    put(
      'asked-place',
      fit(words.place(value.rank, of), area.width, second, measure),
      { weight: 600, tone: 'ink' },
      2,
    )
  }
  const national = together(body.nationalLabel, frame.national.text, ': ')
  put(
    'asked-national',
    fit(
      national,
      area.width,
      [
        { size: scaled(24, scale), most: 1 },
        { size: SMALLEST, most: 2 },
      ],
      measure,
    ),
    { weight: 400, tone: 'muted' },
    18,
  )
  if (years.length > 1) {
    const drawn = yearBars(years, words.years, { ...area, y, height: bottomOf(area) - y }, options)
    if (drawn !== null) {
      texts.push(...drawn.texts)
      shapes.push(...drawn.shapes)
      y += drawn.height + 16
    }
  }
  texts.push(
    ...neighbours(
      body,
      region,
      { ...area, y, height: bottomOf(area) - y },
      words.neighbours,
      frame.values,
      options,
    ),
  )
  const answer: SlideDrawing = {
    ...EMPTY_DRAWING,
    texts,
    shapes: [{ key: 'asked-picture', shape: 'rect', ...picture, radius: 16, fill: 'panel' }, ...shapes],
  }
  const parts = [answer, footer.drawing]
  if (stage !== null && map !== null) parts.push(mapTexts(body, frame, picture, map, options, stage))
  return joinDrawings(...parts)
}

const together = (a: StageText, b: StageText, between = ' · '): StageText => ({
  kk: a.kk + between + b.kk,
  ru: a.ru + between + b.ru,
  en: a.en + between + b.en,
})

/** Five years as bars with their values; null where the room is too small for that. */
function yearBars(
  years: readonly AskedYear[],
  heading: StageText,
  area: Box,
  { measure }: StageOptions,
): {
  readonly texts: readonly TextMark[]
  readonly shapes: readonly ShapeMark[]
  readonly height: number
} | null {
  const row = SMALLEST * LEADING
  const step = area.width / years.length
  const labels = years.map(({ label }) => fit(label, step - 12, [{ size: SMALLEST, most: 3 }], measure))
  const labelHeight = Math.max(...labels.map(heightOf))
  const height = row + 8 + row + YEAR_BARS + 4 + labelHeight
  const isWide = years.every(
    ({ figure }) =>
      widestOf(figure.value === null ? sameText('–') : figure.text, SMALLEST, measure) <= step - 8,
  )
  if (height > area.height || !isWide) return null
  const values = years.flatMap(({ figure }) => (figure.value === null ? [] : [Math.abs(figure.value)]))
  const highest = Math.max(...values, 1e-9)
  const base = area.y + row + 8 + row + YEAR_BARS
  const texts: TextMark[] = [
    line('asked-years', area.x, area.y, heading, SMALLEST, measure, { weight: 600, tone: 'muted' }),
  ]
  const shapes: ShapeMark[] = []
  years.forEach(({ figure }, at) => {
    const middle = area.x + step * (at + 0.5)
    const isLast = at === years.length - 1
    const bar = figure.value === null ? 0 : Math.max(3, (Math.abs(figure.value) / highest) * YEAR_BARS)
    shapes.push({
      key: `year-${at}`,
      shape: 'rect',
      x: middle - step * 0.32,
      y: base - bar,
      width: step * 0.64,
      height: bar,
      radius: 3,
      fill: isLast ? 'brand' : 'track',
    })
    const words = figure.value === null ? sameText('–') : figure.text
    texts.push(
      line(`year-${at}-value`, middle, base - bar - row, words, SMALLEST, measure, {
        weight: 700,
        tone: 'ink',
        anchor: 'middle',
        figure: figure.key,
      }),
    )
    const label = labels[at]
    if (label !== undefined)
      texts.push(
        block(`year-${at}-label`, middle, base + 4, step - 12, label, {
          weight: 400,
          tone: 'muted',
          anchor: 'middle',
        }),
      )
  })
  return { texts, shapes, height }
}

/** Regions with a common border and their values, in two columns, as many as there is room for. */
function neighbours(
  body: RegionsBody,
  region: RegionId,
  area: Box,
  heading: StageText,
  values: RegionsBody['frames'][number]['values'],
  { map, measure }: StageOptions,
): readonly TextMark[] {
  const near = map?.places.get(region)?.neighbours ?? []
  const row = SMALLEST * LEADING + 6
  const half = (area.width - 32) / 2
  const rows = Math.min(Math.floor((area.height - row) / row), Math.ceil(near.length / 2))
  if (near.length === 0 || rows < 1) return []
  const texts: TextMark[] = [
    line('asked-near', area.x, area.y, heading, SMALLEST, measure, { weight: 600, tone: 'muted' }),
  ]
  near.slice(0, rows * 2).forEach((id, at) => {
    const value = values.find((each) => each.region === id)
    const name = body.regions.find((each) => each.id === id)?.name
    if (value === undefined || name === undefined) return
    const x = area.x + (at % 2) * (half + 32)
    const y = area.y + row + Math.floor(at / 2) * row
    const words = shownValue(value)
    const room = half - widestOf(words, SMALLEST, measure) - 12
    const fitted = fit(name, room, [{ size: SMALLEST, most: 1 }], measure)
    if (fitted.count > 1) return
    texts.push(block(`near-${id}`, x, y, room, fitted, { weight: 400, tone: 'ink' }))
    texts.push(
      line(`near-${id}-value`, x + half, y, words, SMALLEST, measure, {
        weight: 600,
        tone: 'ink',
        anchor: 'end',
        figure: value.key,
      }),
    )
  })
  return texts
}
