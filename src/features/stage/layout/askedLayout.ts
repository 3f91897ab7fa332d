import { sameText, type RegionsBody, type Slide, type StageText } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import type { AskedYear } from './askedCourse'
import { zoomed } from './askedMap'
import { neighbours } from './askedNeighbours'
import { yearBars } from './askedYears'
import { bottomOf, CANVAS, MARGIN, rightOf, SMALLEST, type Box } from './canvas'
import { changeText, changeTone } from './column'
import { footerLayout } from './frameLayout'
import { shownValue } from './labelForms'
import { EMPTY_DRAWING, joinDrawings, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { mapTexts } from './mapLayout'
import { frameAt } from './regionsLayout'
import { block, fit, heightOf, isEmpty, scaled, type Fitted } from './text'

/** Words of an answer that no slide brings. */
export interface AskedWords {
  /** "5th of 16", "3rd to 9th of 16". */
  readonly place: (rank: string, of: number) => StageText
  readonly years: StageText
  readonly neighbours: StageText
}

const SHARE = { wide: 0.5, classic: 0.42 } as const

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
