import type { RegionsBody, SlideChange, SlideFrame, Slide, StageText } from '../../../domain/deck/slide'
import { sameText } from '../../../domain/deck/slide'
import { bottomOf, LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { joined } from './frameLayout'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark, type Tone } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, isEmpty, line, longestOf, scaled, widestOf, type Fitted } from './text'

const NATIONAL_SIZES = [112, 100, 88, 76, 64, 54, 46, 40, 34].map((size) => ({ size, most: 1 }))
const WORD_SIZES = [
  { size: 40, most: 2 },
  { size: 32, most: 3 },
  { size: 26, most: 4 },
]
/** Places at the top of the ranking that are named. */
const FIRST = 5

export const changeTone = ({ favour }: SlideChange): Tone =>
  favour === 'good' ? 'good' : favour === 'bad' ? 'bad' : 'ink'

const SIGNS = { up: '▲ ', down: '▼ ', flat: '= ', none: '' } as const

/** A change with its sign; the sign and the words say what the colour says. */
export function changeText({ text, direction }: SlideChange): StageText {
  const sign = SIGNS[direction]
  return { kk: sign + text.kk, ru: sign + text.ru, en: sign + text.en }
}

/** Size and lines of a text that has the room of the longest of several. */
function fitAmong(
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

/** The first five and the last, each with place, name and value; fewer where the column is short. */
function shortRanking(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  { measure, scale }: StageOptions,
): Pick<SlideDrawing, 'texts' | 'shapes'> {
  const ranked = frame.values.filter(({ rank, value }) => rank !== null && value !== null)
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
    const words = value.isOtherRule ? joinedMark(value.text) : value.text
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
      line(`${key}-value`, rightOf(area), middle, words, size, measure, {
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

const joinedMark = (text: StageText): StageText => ({
  kk: `${text.kk} ≠`,
  ru: `${text.ru} ≠`,
  en: `${text.en} ≠`,
})
