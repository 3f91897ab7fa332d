import type { Words } from '../../i18n/words'
import { displayDecimals } from '../../i18n/figureText'
import type { PairRow } from './pairModel'

export const NO_TEXT = '–'
export const DEVIATION_DECIMALS = 2

/** First − second in the unit of the values; points for shares. */
export function differenceText({ difference, profile }: PairRow, { formats }: Words): string {
  if (difference.kind === 'none') return NO_TEXT
  const { indicator, series } = profile
  const decimals = displayDecimals(indicator, series.normalisation, difference.value)
  return indicator.unit === '%'
    ? formats.points(difference.value, decimals)
    : formats.signed(difference.value, decimals)
}

/** The same in percent of the second; shares have none. */
export const percentText = ({ difference }: PairRow, { formats }: Words): string =>
  difference.kind === 'none' || difference.percent === null
    ? NO_TEXT
    : formats.signedPercent(difference.percent, 1)

/** The same in standard deviations of the regions. */
export const deviationText = ({ deviations }: PairRow, { formats }: Words): string =>
  deviations === null ? NO_TEXT : formats.signed(deviations, DEVIATION_DECIMALS)
