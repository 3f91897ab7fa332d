import { parsePeriod, type Period } from '../period'
import {
  either,
  isBoolean,
  isNumber,
  isObject,
  isText,
  isWhole,
  listOf,
  oneOf,
  optional,
  orNull,
  shaped,
  type Guard,
} from './guards'
import type { Language } from '../region'
import type {
  CardsBody,
  GoneBody,
  GridBody,
  Lenders,
  LinesBody,
  PointsBody,
  RegionsBody,
  Slide,
  SlideAbsence,
  SlideAxis,
  SlideBody,
  SlideCaution,
  SlideCell,
  SlideChange,
  SlideCircles,
  SlideFigure,
  SlideFrame,
  SlideLine,
  SlideRegion,
  SlideValue,
  StageText,
  TableBody,
  WordsBody,
} from './slide'

export const isPeriod: Guard<Period> = (value): value is Period =>
  isText(value) && parsePeriod(value) !== null

export const isStageText = shaped<StageText>({ kk: isText, ru: isText, en: isText })

/** A colour of a palette: nothing that could ask the network for something. */
const isColour: Guard<string> = (value): value is string => isText(value) && /^#[0-9a-f]{6}$/i.test(value)

const isAbsence = oneOf<SlideAbsence>('missing', 'impossible', 'hidden', 'incomparable')
const isFavour = oneOf('good', 'bad', 'neutral')
const isIndex = isWhole(0, 5000)

const figureFields = {
  key: isText,
  value: orNull(isNumber),
  text: isStageText,
  absence: orNull(isAbsence),
}
const isFigure = shaped<SlideFigure>(figureFields)
const isRegion = shaped<SlideRegion>({ id: isText, name: isStageText })
const isChange = shaped<SlideChange>({
  text: isStageText,
  direction: oneOf('up', 'down', 'flat', 'none'),
  favour: isFavour,
})

const isValue = shaped<SlideValue>({
  ...figureFields,
  region: isText,
  classIndex: orNull(isIndex),
  rank: orNull(isText),
  rankedOf: optional(isWhole(0, 5000)),
  change: orNull(isChange),
  isOtherRule: isBoolean,
})

const isFrame = shaped<SlideFrame>({
  period: isPeriod,
  label: isStageText,
  values: listOf(isValue),
  national: isFigure,
  change: orNull(isChange),
  coverage: isStageText,
})

const regions = shaped<RegionsBody>({
  kind: oneOf('regions'),
  layout: oneOf('map', 'tiles', 'ranking'),
  division: oneOf('2013', '2018', '2022'),
  regions: listOf(isRegion),
  legend: shaped<RegionsBody['legend']>({
    unit: isStageText,
    classes: listOf(shaped({ light: isColour, dark: isColour, text: isStageText })),
    absences: listOf(shaped({ absence: isAbsence, text: isStageText })),
  }),
  circles: optional(
    shaped<SlideCircles>({
      most: isNumber,
      sizes: listOf(shaped({ value: isNumber, text: isStageText })),
      note: isStageText,
    }),
  ),
  frames: listOf(isFrame),
  start: isIndex,
  isJudged: isBoolean,
  nationalLabel: isStageText,
  selected: orNull(isText),
  apartLabel: optional(isStageText),
})

/** The stage shows the frame at `start` without asking whether it is there. */
const isRegions: Guard<RegionsBody> = (value): value is RegionsBody =>
  regions(value) && value.start < value.frames.length

const isLine = shaped<SlideLine>({
  id: isText,
  name: isStageText,
  role: either(isIndex, oneOf('national', 'other')),
  values: listOf(orNull(isNumber)),
  last: isFigure,
})

const isTick = shaped<LinesBody['ticks'][number]>({ value: isNumber, text: isStageText })

const isLines = shaped<LinesBody>({
  kind: oneOf('lines'),
  unit: isStageText,
  periods: listOf(shaped({ id: isPeriod, label: isStageText })),
  lines: listOf(isLine),
  ticks: listOf(isTick),
  breaks: listOf(shaped({ at: isIndex, text: isStageText })),
  target: orNull(shaped({ value: isNumber, text: isStageText })),
})

const isCell = shaped<SlideCell>({ ...figureFields, step: orNull(isNumber), marks: isText })
const isScale: Guard<GridBody['scale']> = (value): value is GridBody['scale'] =>
  listOf(isStageText)(value) && value.length === 2

const isGrid = shaped<GridBody>({
  kind: oneOf('grid'),
  columns: listOf(shaped({ id: isText, name: isStageText, unit: isStageText, isNeutral: isBoolean })),
  rows: listOf(shaped({ region: isRegion, cells: listOf(isCell) })),
  scale: isScale,
  leftOut: optional(shaped({ columns: isStageText, rows: isStageText })),
})

const isAxis = shaped<SlideAxis>({
  name: isStageText,
  unit: isStageText,
  median: orNull(isNumber),
  ticks: optional(listOf(isTick)),
})
const isPoints = shaped<PointsBody>({
  kind: oneOf('points'),
  x: isAxis,
  y: isAxis,
  points: listOf(
    shaped({
      region: isRegion,
      x: isFigure,
      y: isFigure,
      size: orNull(isNumber),
      slot: orNull(isIndex),
    }),
  ),
  sentence: isStageText,
})

const isCards = shaped<CardsBody>({
  kind: oneOf('cards'),
  cards: listOf(
    shaped({
      label: isStageText,
      figure: isFigure,
      unit: isStageText,
      change: orNull(isChange),
      place: isStageText,
    }),
  ),
  sentences: listOf(isStageText),
})

const isTable = shaped<TableBody>({
  kind: oneOf('table'),
  headings: listOf(isStageText),
  rows: listOf(shaped({ head: isStageText, cells: listOf(shaped({ ...figureFields, favour: isFavour })) })),
  leftOut: optional(isStageText),
})

const isWords = shaped<WordsBody>({
  kind: oneOf('words'),
  layout: oneOf('title', 'section', 'closing'),
})
const isGone = shaped<GoneBody>({ kind: oneOf('gone'), reason: isStageText })

const BODIES: Readonly<Record<SlideBody['kind'], Guard<SlideBody>>> = {
  regions: isRegions,
  lines: isLines,
  grid: isGrid,
  points: isPoints,
  cards: isCards,
  table: isTable,
  words: isWords,
  gone: isGone,
}

const isBody: Guard<SlideBody> = (value): value is SlideBody =>
  isObject(value) &&
  isText(value.kind) &&
  Object.hasOwn(BODIES, value.kind) &&
  BODIES[value.kind as SlideBody['kind']](value)

const isLanguage = oneOf<Language>('kk', 'ru', 'en')
const isLenders = shaped<Lenders>({
  kk: optional(isLanguage),
  ru: optional(isLanguage),
  en: optional(isLanguage),
})
const isByKey: Guard<Readonly<Record<string, Lenders>>> = (
  value,
): value is Readonly<Record<string, Lenders>> =>
  isObject(value) && Object.values(value).every((each) => isLenders(each))

/** Whether a value is a slide that can be drawn. A frozen scene brings its slide from a file. */
export const isSlide = shaped<Slide>({
  title: isStageText,
  lent: listOf(isLanguage),
  lenders: optional(isByKey),
  subtitle: isStageText,
  body: isBody,
  callouts: listOf(shaped({ region: isText, text: isStageText })),
  source: isStageText,
  demonstration: orNull(isStageText),
  address: orNull(isText),
  datasetVersion: isText,
  figures: listOf(shaped({ ...figureFields, label: isStageText })),
  cautions: listOf(
    oneOf<SlideCaution>(
      'missing',
      'provisional',
      'late',
      'revised',
      'other-rule',
      'unknown-parameter',
      'untranslated',
    ),
  ),
})
