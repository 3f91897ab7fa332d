import { sameText, type RegionsBody, type SlideFrame, type StageText } from '../../../domain/deck/slide'
import { changeText, changeTone, fitAmong } from './column'
import { LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { EMPTY_DRAWING, type SlideDrawing, type TextMark, type Tone } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, isEmpty, line, linesWidth, scaled, widestOf, type Fitted } from './text'

const FIGURE_SIZES = [96, 84, 72, 60, 50, 42, 34].map((size) => ({ size, most: 1 }))
const WORD_SIZES = [
  { size: 34, most: 1 },
  { size: 28, most: 2 },
  { size: 22, most: 3 },
]
/** Width of the figure and of the ranking, in shares of the strip. */
const FIGURE_SHARE = 0.34
const RANKING_SHARE = 0.37
const GAP = 28

interface Word {
  readonly key: string
  readonly fitted: Fitted
  readonly weight: 400 | 600
  readonly tone: Tone
}

/** What is said beside the figure of the country: whose it is and when, how it changed, who reported. */
function wordsOf(
  body: RegionsBody,
  frame: SlideFrame,
  width: number,
  options: StageOptions,
): readonly Word[] {
  const { measure, scale } = options
  const small = [
    { size: scaled(22, scale), most: 1 },
    { size: SMALLEST, most: 2 },
  ]
  const among = (shown: StageText, all: readonly StageText[]) => fitAmong(shown, all, width, small, measure)
  const changes = body.frames.flatMap(({ change }) => (change === null ? [] : [changeText(change)]))
  const coverages = body.frames.map(({ coverage }) => coverage).filter((text) => !isEmpty(text))
  const periods = body.frames.map(({ label }) => label)
  const { change } = frame
  const words: readonly Word[] = [
    {
      key: 'national-label',
      fitted: fit(body.nationalLabel, width, small, measure),
      weight: 400,
      tone: 'muted',
    },
    { key: 'period', fitted: among(frame.label, periods), weight: 600, tone: 'ink' },
    {
      key: 'change',
      fitted: among(change === null ? sameText('') : changeText(change), changes),
      weight: 600,
      tone: change === null ? 'ink' : changeTone(change),
    },
    { key: 'coverage', fitted: among(frame.coverage, coverages), weight: 400, tone: 'warn' },
  ]
  return words.filter(({ fitted }) => fitted.count > 0)
}

/** The first two and the last of the ranking: place, name, value. */
function endsOfRanking(
  body: RegionsBody,
  frame: SlideFrame,
  area: Pick<Box, 'x' | 'y' | 'width'>,
  { measure }: StageOptions,
): { readonly texts: readonly TextMark[]; readonly height: number } {
  const ranked = frame.values.filter(
    ({ rank, value, isOtherRule }) => rank !== null && value !== null && !isOtherRule,
  )
  const all = body.frames.flatMap(({ values }) => values)
  const size = 22
  const placeWidth = Math.max(measure('16', size), ...all.map(({ rank }) => measure(rank ?? '', size))) + 12
  const valueWidth = Math.max(
    0,
    ...all.filter(({ value }) => value !== null).map(({ text }) => widestOf(text, size, measure)),
  )
  const nameWidth = area.width - placeWidth - valueWidth - 16
  const sizes = [
    { size, most: 1 },
    { size: SMALLEST, most: 2 },
  ]
  const row = Math.max(
    size * LEADING,
    ...body.regions.map(({ name }) => heightOf(fit(name, nameWidth, sizes, measure))),
  )
  const shown = ranked.length > 3 ? [...ranked.slice(0, 2), ...ranked.slice(-1)] : ranked
  const texts = shown.flatMap((value, at): TextMark[] => {
    const y = area.y + at * (row + 6)
    const name = body.regions.find(({ id }) => id === value.region)?.name ?? sameText(value.region)
    const figure = { weight: 600, tone: 'ink', anchor: 'end', figure: value.key } as const
    return [
      line(`rank-${at}-place`, area.x, y, sameText(value.rank ?? ''), size, measure, {
        weight: 400,
        tone: 'faint',
      }),
      block(`rank-${at}-name`, area.x + placeWidth, y, nameWidth, fit(name, nameWidth, sizes, measure), {
        weight: 400,
        tone: 'ink',
      }),
      line(`rank-${at}-value`, rightOf({ ...area, height: 0 }), y, value.text, size, measure, figure),
    ]
  })
  return { texts, height: shown.length * (row + 6) }
}

/** On a narrow screen, over the picture: the figure of the country, its change, the ends of the ranking in one strip. */
export function summaryStrip(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
): { readonly drawing: SlideDrawing; readonly height: number } {
  const { measure } = options
  const nationals = body.frames.map(({ national }) => national)
  const known = nationals.filter(({ absence }) => absence === null).map(({ text }) => text)
  const most = area.width * FIGURE_SHARE
  const isFigure = frame.national.absence === null
  const figure = isFigure
    ? fitAmong(frame.national.text, known, most, FIGURE_SIZES, measure)
    : fit(frame.national.text, most, WORD_SIZES, measure)
  const widest = isFigure
    ? Math.max(...known.map((text) => widestOf(text, figure.size, measure)))
    : linesWidth(figure, measure)
  const x = area.x + widest + GAP
  const rankingWidth = body.isJudged ? area.width * RANKING_SHARE : 0
  const words = wordsOf(body, frame, rightOf(area) - rankingWidth - GAP - x, options)
  const wordsHeight = words.reduce((sum, { fitted }) => sum + heightOf(fitted), 0)
  const ranking = endsOfRanking(
    body,
    frame,
    { x: rightOf(area) - rankingWidth, y: area.y, width: rankingWidth },
    options,
  )
  const height = Math.max(heightOf(figure), wordsHeight, body.isJudged ? ranking.height : 0)
  let y = area.y + (height - wordsHeight) / 2
  const texts: TextMark[] = [
    block('national', area.x, area.y + (height - heightOf(figure)) / 2, widest, figure, {
      weight: 700,
      tone: isFigure ? 'ink' : 'muted',
      figure: frame.national.key,
    }),
  ]
  for (const { key, fitted, weight, tone } of words) {
    texts.push(block(key, x, y, rightOf(area) - rankingWidth - GAP - x, fitted, { weight, tone }))
    y += heightOf(fitted)
  }
  return {
    height,
    drawing: { ...EMPTY_DRAWING, texts: body.isJudged ? [...texts, ...ranking.texts] : texts },
  }
}
