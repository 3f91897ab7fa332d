import type { TFunction } from 'i18next'
import type { Distance, DistanceClass } from '../../../domain/compare/standardise'
import type { RegionFigure } from '../../../domain/crossSection'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { markOf, type AbsenceMark } from '../../../view/patterns'
import type { MatrixColumn } from './matrixColumns'

/** How a cell looks and what it says. */
export interface CellFace {
  /** The value as displayed; a dash where there is none. */
  readonly text: string
  /** Beside the value: p ≈ ‖ status, ▲▼ a deviation or more from the mean, ± within the margin, ≠ another rule. */
  readonly marks: readonly string[]
  /** The same for the ear. */
  readonly spoken: string
  /** Colour by distance from the mean; null where it has none. */
  readonly step: DistanceClass | null
  /** Pattern of a cell that takes no part. */
  readonly pattern: AbsenceMark | null
}

/** From one deviation on the side of the mean is drawn as well: in greyscale both ends look the same. */
const FAR = 1

/** Where a region stands about the mean, in words. */
export function distanceWords(distance: Distance, words: Words, t: TFunction<'matrix'>): string {
  if (distance.isWithinMargin) return t('withinMargin')
  const size = words.formats.spoken(Math.abs(distance.score), 1)
  if (!/[1-9]/.test(size)) return t('atMean')
  return t(distance.score > 0 ? 'aboveMean' : 'belowMean', { size })
}

const sideOf = ({ score, isWithinMargin }: Distance): string => {
  if (isWithinMargin) return '±'
  return Math.abs(score) < FAR ? '' : score > 0 ? '▲' : '▼'
}

function presentFace(
  column: MatrixColumn,
  figure: RegionFigure & { readonly value: number },
  words: Words,
  t: TFunction<'matrix'>,
): CellFace {
  const { indicator, series, leavesOutOtherRule } = column
  const { value, status, absence, isOtherRule, region } = figure
  const { figureText } = words
  const distance = column.standard.distances.get(region) ?? null
  const isLeftOut = isOtherRule && leavesOutOtherRule
  const rule = isOtherRule ? t(isLeftOut ? 'leftOut' : 'otherRule') : ''
  return {
    text: figureText.valueNumber(value, indicator, series.normalisation),
    marks: [
      figureText.statusMark(status),
      distance === null ? '' : sideOf(distance),
      isOtherRule ? '≠' : '',
    ].filter((mark) => mark !== ''),
    spoken: [
      figureText.spokenValue({ value, absence }, indicator, series.normalisation),
      status === 'A' ? '' : figureText.status(status),
      distance === null ? (isLeftOut ? '' : t('tooFew')) : distanceWords(distance, words, t),
      rule,
    ]
      .filter((part) => part !== '')
      .join(', '),
    step: distance?.step ?? null,
    pattern: isLeftOut ? 'incomparable' : null,
  }
}

/** The cell of a region in a column. */
export function cellFace(
  column: MatrixColumn,
  region: RegionId,
  words: Words,
  t: TFunction<'matrix'>,
): CellFace {
  const figure = column.figures.get(region)
  if (figure !== undefined && figure.value !== null) {
    return presentFace(column, { ...figure, value: figure.value }, words, t)
  }
  const absence = figure?.absence ?? 'not-in-data'
  return {
    text: '—',
    marks: [],
    spoken: words.figureText.value({ value: null, absence }, column.indicator, column.series.normalisation),
    step: null,
    pattern: markOf(absence),
  }
}
