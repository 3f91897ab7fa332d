import type { Indicator, Normalisation } from '../../domain/indicator'
import { listedReadings, type IndicatorReading, type RegionData } from '../../domain/narrative/regionData'
import type { ObservationStatus } from '../../domain/observation'
import type { ShownFigure, ShownNumber } from './claim'
import type { Speech } from './speech'

/** The data to hold a claim against, and the words it was made with. */
export interface Evidence {
  readonly data: RegionData
  readonly speech: Speech
}

/** Readings of the indicators that have a name. A claim holds when it is true of one of them. */
export const readingsNamed = (name: string, { data, speech }: Evidence): readonly IndicatorReading[] =>
  listedReadings(data).filter(({ indicator }) => speech.nameOf(indicator) === name)

/** The number in the text is this value, to the digits that are shown. */
export const isShown = (shown: ShownNumber, value: number, { speech: { formats } }: Evidence): boolean =>
  Number.isFinite(value) &&
  formats.number(value, shown.decimals) === formats.number(shown.number, shown.decimals)

/** The same, and it is put with the right unit. */
export function isShownWhole(
  shown: ShownFigure,
  value: number,
  of: { readonly indicator: Indicator; readonly normalisation: Normalisation },
  evidence: Evidence,
): boolean {
  if (!isShown(shown, value, evidence)) return false
  const { indicator, normalisation } = of
  if (normalisation !== 'absolute') return shown.form === normalisation
  if (indicator.unit === '%') return shown.form === 'percent'
  const { figures } = evidence.speech
  const written = figures.value({ value: shown.number, absence: null }, indicator, 'absolute')
  return shown.form === 'counted' && shown.text === written
}

/** A figure beside one with a unit: a number alone, or in percent. */
export function isShownBare(
  shown: ShownFigure,
  value: number,
  of: { readonly indicator: Indicator; readonly normalisation: Normalisation },
  evidence: Evidence,
): boolean {
  const isPercent = of.indicator.unit === '%' && of.normalisation === 'absolute'
  return shown.form === (isPercent ? 'percent' : 'bare') && isShown(shown, value, evidence)
}

/** The remark beside the figure is the one its status asks for. */
export const isNoted = (note: 'P' | 'E' | null, status: ObservationStatus): boolean =>
  note === (status === 'P' || status === 'E' ? status : null)
