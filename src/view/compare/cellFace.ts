import type { TFunction } from 'i18next'
import type { Distance, DistanceClass } from '../../domain/compare/standardise'
import type { RegionId } from '../../domain/region'
import type { Words } from '../../i18n/words'
import { markOf, type AbsenceMark } from '../patterns'
import type { MatrixColumn } from './matrixColumns'

/** How a cell looks and what it says. */
export interface CellFace {
  /** The value as displayed; a dash where there is none. */
  readonly text: string
  /** Beside the value: p ≈ ‖ status, ± within the margin of the mean, ≠ another rule. */
  readonly marks: string
  /** A deviation or more above or below the mean. */
  readonly side: '▲' | '▼' | null
  /** The same for the ear. */
  readonly spoken: string
  /** Colour by distance from the mean; null where it has none. */
  readonly step: DistanceClass | null
  /** Pattern of a cell that takes no part. */
  readonly pattern: AbsenceMark | null
}

/** What the source has no row for. */
const NO_FIGURE = { value: null, status: 'O', absence: 'not-in-data', isOtherRule: false } as const

const THIN_SPACE = '\u2009'

/** From one deviation on the side of the mean is drawn as well: in greyscale both ends look the same. */
const FAR = 1

// Of some thousand cells only a few dozen differ in what they say of the distance, and a translation is not free.
const said = new WeakMap<TFunction<'matrix'>, Map<string, string>>()

/** Where a region stands about the mean, in words. */
export function distanceWords(distance: Distance, words: Words, t: TFunction<'matrix'>): string {
  const size = words.formats.spoken(Math.abs(distance.score), 1)
  const kind = distance.isWithinMargin
    ? 'withinMargin'
    : !/[1-9]/.test(size)
      ? 'atMean'
      : distance.score > 0
        ? 'aboveMean'
        : 'belowMean'
  const known = said.get(t) ?? new Map<string, string>()
  said.set(t, known)
  const key = `${kind} ${size}`
  const text = known.get(key) ?? t(kind, { size })
  known.set(key, text)
  return text
}

const sideOf = ({ score, isWithinMargin }: Distance): CellFace['side'] =>
  isWithinMargin || Math.abs(score) < FAR ? null : score > 0 ? '▲' : '▼'

/** What a cell says: value, status, distance from the mean, rule; or why there is no value. */
export function cellWords(
  column: MatrixColumn,
  region: RegionId,
  words: Words,
  t: TFunction<'matrix'>,
  write: 'value' | 'spokenValue',
): string {
  const { indicator, series, standard, leavesOutOtherRule } = column
  const { figureText } = words
  const figure = column.figures.get(region) ?? NO_FIGURE
  const valued = figureText[write](figure, indicator, series.normalisation)
  if (figure.value === null) return valued
  const distance = standard.distances.get(region) ?? null
  const isLeftOut = figure.isOtherRule && leavesOutOtherRule
  return [
    valued,
    figure.status === 'A' ? '' : figureText.status(figure.status),
    distance === null ? (isLeftOut ? '' : t('tooFew')) : distanceWords(distance, words, t),
    figure.isOtherRule ? t(isLeftOut ? 'leftOut' : 'otherRule') : '',
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The cell of a region in a column. */
export function cellFace(
  column: MatrixColumn,
  region: RegionId,
  words: Words,
  t: TFunction<'matrix'>,
): CellFace {
  const { indicator, series, standard, leavesOutOtherRule } = column
  const { value, status, absence, isOtherRule } = column.figures.get(region) ?? NO_FIGURE
  const spoken = cellWords(column, region, words, t, 'spokenValue')
  if (value === null) {
    return { text: '—', marks: '', side: null, spoken, step: null, pattern: markOf(absence ?? 'not-in-data') }
  }
  const distance = standard.distances.get(region) ?? null
  return {
    text: words.figureText.valueNumber(value, indicator, series.normalisation),
    marks: [
      words.figureText.statusMark(status),
      distance?.isWithinMargin === true ? '±' : '',
      isOtherRule ? '≠' : '',
    ]
      .filter((mark) => mark !== '')
      .join(THIN_SPACE),
    side: distance === null ? null : sideOf(distance),
    spoken,
    step: distance?.step ?? null,
    pattern: isOtherRule && leavesOutOtherRule ? 'incomparable' : null,
  }
}
