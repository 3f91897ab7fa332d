import type { RegionsBody, SlideChange, SlideFrame, Slide, StageText } from '../../../domain/deck/slide'
import { sameText } from '../../../domain/deck/slide'
import { bottomOf, SMALLEST, type Box } from './canvas'
import { joined } from './frameLayout'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark, type Tone } from './marks'
import type { StageOptions } from './options'
import { shortRanking } from './shortRanking'
import { block, fit, heightOf, isEmpty, longestOf, scaled, type Fitted } from './text'

const NATIONAL_SIZES = [112, 100, 88, 76, 64, 54, 46, 40, 34].map((size) => ({ size, most: 1 }))
const WORD_SIZES = [
  { size: 40, most: 2 },
  { size: 32, most: 3 },
  { size: 26, most: 4 },
]

export const changeTone = ({ favour }: SlideChange): Tone =>
  favour === 'good' ? 'good' : favour === 'bad' ? 'bad' : 'ink'

const SIGNS = { up: '▲ ', down: '▼ ', flat: '= ', none: '' } as const

/** A change with its sign; the sign and the words say what the colour says. */
export function changeText({ text, direction }: SlideChange): StageText {
  const sign = SIGNS[direction]
  return { kk: sign + text.kk, ru: sign + text.ru, en: sign + text.en }
}

/** Size and lines of a text that has the room of the longest of several. */
export function fitAmong(
  shown: StageText,
  all: readonly StageText[],
  width: number,
  sizes: Parameters<typeof fit>[2],
  measure: StageOptions['measure'],
): Fitted {
  const longest = fit(longestOf(all, measure), width, sizes, measure)
  const own = fit(shown, width, [{ size: longest.size, most: longest.count }], measure)
  return { ...own, count: Math.max(own.count, longest.count) }
}

/** National figure, change, coverage, sentences about regions, first and last of the ranking: top to bottom, as much as fits. */
export function columnLayout(
  slide: Slide,
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
  hasRanking: boolean,
): SlideDrawing {
  const { measure, scale } = options
  const { frames } = body
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  let y = area.y
  const put = (key: string, fitted: Fitted, style: Parameters<typeof block>[5], gap: number) => {
    if (fitted.count === 0) return
    texts.push(block(key, area.x, y, area.width, fitted, style))
    y += heightOf(fitted) + gap
  }
  const small = [
    { size: scaled(24, scale), most: 1 },
    { size: scaled(22, scale), most: 2 },
    { size: SMALLEST, most: 3 },
  ]
  put(
    'national-label',
    fit(body.nationalLabel, area.width, small, measure),
    { weight: 400, tone: 'muted' },
    0,
  )
  put(
    'period',
    fitAmong(
      frame.label,
      frames.map(({ label }) => label),
      area.width,
      small,
      measure,
    ),
    { weight: 600, tone: 'ink' },
    2,
  )
  const nationals = frames.map(({ national }) => national)
  const figureSizes = nationals.some(({ absence }) => absence === null) ? NATIONAL_SIZES : WORD_SIZES
  const isFigure = frame.national.absence === null
  const figure = isFigure
    ? fitAmong(
        frame.national.text,
        nationals.filter(({ absence }) => absence === null).map(({ text }) => text),
        area.width,
        figureSizes,
        measure,
      )
    : fit(frame.national.text, area.width, WORD_SIZES, measure)
  put('national', figure, { weight: 700, tone: isFigure ? 'ink' : 'muted', figure: frame.national.key }, 4)
  const changes = frames.flatMap(({ change }) => (change === null ? [] : [changeText(change)]))
  if (changes.length > 0) {
    const shown = frame.change === null ? sameText('') : changeText(frame.change)
    const sizes = [
      { size: scaled(30, scale), most: 1 },
      { size: scaled(26, scale), most: 1 },
      { size: scaled(22, scale), most: 2 },
      { size: SMALLEST, most: 3 },
    ]
    put(
      'change',
      fitAmong(shown, changes, area.width, sizes, measure),
      { weight: 600, tone: frame.change === null ? 'ink' : changeTone(frame.change) },
      6,
    )
  }
  const coverages = frames.map(({ coverage }) => coverage).filter((text) => !isEmpty(text))
  if (coverages.length > 0) {
    const fitted = fitAmong(frame.coverage, coverages, area.width, [{ size: SMALLEST, most: 3 }], measure)
    put('coverage', fitted, { weight: 400, tone: 'warn' }, 6)
  }
  y += 14
  let cut = 0
  slide.callouts.forEach((callout, at) => {
    const name = body.regions.find(({ id }) => id === callout.region)?.name ?? sameText('')
    const words = joined(name, callout.text)
    const fitted = fit(
      words,
      area.width - 20,
      [
        { size: scaled(24, scale), most: 4 },
        { size: SMALLEST, most: 8 },
      ],
      measure,
    )
    if (y + heightOf(fitted) > bottomOf(area)) {
      cut += 1
      return
    }
    shapes.push({
      key: `callout-bar-${at}`,
      shape: 'rect',
      x: area.x,
      y,
      width: 6,
      height: heightOf(fitted),
      radius: 3,
      fill: 'brand',
    })
    texts.push(block(`callout-${at}`, area.x + 20, y, area.width - 20, fitted, { weight: 600, tone: 'ink' }))
    y += heightOf(fitted) + 14
  })
  if (!hasRanking || !body.isJudged) return { ...EMPTY_DRAWING, texts, shapes, cut }
  const ranking = shortRanking(body, frame, { ...area, y, height: bottomOf(area) - y }, options)
  return {
    ...EMPTY_DRAWING,
    cut,
    texts: [...texts, ...ranking.texts],
    shapes: [...shapes, ...ranking.shapes],
  }
}
