import type { Breakdown } from '../../../domain/breakdown'
import { splitAt, type SharedPart, type Split } from '../../../domain/breakdownTotals'
import type { Indicator } from '../../../domain/indicator'
import type { ObservationStatus } from '../../../domain/observation'
import type { Year } from '../../../domain/period'
import type { Language, RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'

/** What the figures are of: a region or the country (null), in a year. */
export interface Place {
  readonly region: RegionId | null
  readonly year: Year
}

/** A part as it is written and drawn. */
export interface PartRow {
  readonly part: SharedPart
  readonly name: string
  readonly lang: Language
  /** "1 234 человека", or why there is no figure. */
  readonly value: string
  /** "45,3 %", empty where there is no share. */
  readonly share: string
  /** Shares of all years, percent; null where there is none. */
  readonly course: readonly (number | null)[]
}

/** One breakdown at a place. */
export interface PartsModel {
  readonly breakdown: Breakdown
  readonly indicator: Indicator
  readonly place: Place
  readonly split: Split
  readonly rows: readonly PartRow[]
  /** Statuses of any year that stand beside figures as a mark. */
  readonly marked: readonly ObservationStatus[]
}

const MARKED: readonly ObservationStatus[] = ['P', 'E', 'B']

/** The number of a part with its mark, or in a word why there is none. */
export function partText(
  { value, status, absence }: Pick<SharedPart, 'value' | 'status' | 'absence'>,
  indicator: Indicator,
  { figureText }: Words,
): string {
  if (value !== null)
    return figureText.valueNumber(value, indicator, 'absolute') + figureText.statusMark(status)
  // A part that is hidden to cover another need not be small.
  return absence === null || absence === 'suppressed' ? figureText.status('Q') : figureText.absence(absence)
}

export function partsModel(
  breakdown: Breakdown,
  indicator: Indicator,
  place: Place,
  words: Words,
): PartsModel {
  const splits = breakdown.periods.map((period) => splitAt(breakdown, place.region, period))
  const split = splitAt(breakdown, place.region, place.year)
  const statuses = new Set(splits.flatMap(({ parts }) => parts.map(({ status }) => status)))
  return {
    breakdown,
    indicator,
    place,
    split,
    marked: MARKED.filter((status) => statuses.has(status)),
    rows: split.parts.map((part, index) => {
      const { text, lang } = words.local(part.category.name)
      return {
        part,
        name: text,
        lang,
        value: partText(part, indicator, words),
        share: part.share === null ? '' : words.formats.percent(part.share, 1),
        course: splits.map(({ parts }) => parts[index]?.share ?? null),
      }
    }),
  }
}

/** Whether any year has shares to draw. */
export const hasCourse = ({ rows }: PartsModel): boolean =>
  rows.some(({ course }) => course.some((share) => share !== null))
