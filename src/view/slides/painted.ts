import type { Change, NationalFigure, Rank, RegionFigure } from '../../domain/crossSection'
import type {
  SlideAbsence,
  SlideChange,
  SlideDirection,
  SlideFavour,
  SlideFigure,
  SlideRegion,
} from '../../domain/deck/slide'
import type { Polarity } from '../../domain/indicator'
import type { Absence } from '../../domain/observation'
import type { Period } from '../../domain/period'
import type { Region } from '../../domain/region'
import { markOf } from '../patterns'
import type { Series } from '../allSeries'
import { seriesKey } from '../seriesKey'
import { inAll, localInAll, type Speaker, type Speakers } from './speakers'

/** The mark of a figure that is not there; null of one that is. */
export const absenceOf = (value: number | null, absence: Absence | null): SlideAbsence | null =>
  value === null ? markOf(absence ?? 'not-in-data') : null

/** A region's figure as ranking, table and map write it: number and status mark, or why there is none. */
export function regionFigure(
  series: Series,
  period: Period,
  figure: Pick<RegionFigure, 'region' | 'value' | 'absence' | 'status'>,
  speakers: Speakers,
): SlideFigure {
  const { value, absence, status } = figure
  return {
    key: seriesKey(series, period, figure.region),
    value,
    text: inAll(speakers, ({ words: { figureText } }) =>
      value === null
        ? figureText.absence(absence ?? 'not-in-data')
        : figureText.valueNumber(value, series.indicator, series.normalisation) +
          figureText.statusMark(status),
    ),
    absence: absenceOf(value, absence),
  }
}

/** The figure of the country as the panel beside the map writes it. */
export function nationalFigure(
  series: Series,
  period: Period,
  { value, absence }: Pick<NationalFigure, 'value' | 'absence'>,
  speakers: Speakers,
): SlideFigure {
  return {
    key: seriesKey(series, period),
    value,
    text: inAll(speakers, ({ words: { figureText }, t }) =>
      value === null
        ? t('ranking')('noValue')
        : figureText.valueNumber(value, series.indicator, series.normalisation),
    ),
    absence: absenceOf(value, absence),
  }
}

/** Good or bad news; only where the indicator is judged and something moved. */
export function favourOf(direction: SlideDirection, better: Polarity): SlideFavour {
  if (better === 'neutral' || direction === 'flat' || direction === 'none') return 'neutral'
  return (direction === 'up') === (better === 'higher') ? 'good' : 'bad'
}

const SIGN = /^[+\u2212]/

/** The words of a change are looked up once a language: an animation says five hundred of them. */
const wordings = new WeakMap<Speaker, string>()

function inYear(speaker: Speaker, size: string): string {
  const wording = wordings.get(speaker) ?? speaker.t('slides')('inYear', { skipInterpolation: true })
  wordings.set(speaker, wording)
  return wording.replace('{{size}}', () => size)
}

/** "10,0 % бір жылда", which way and whether that is good; the reason where nothing can be compared. */
export function changeOf(change: Change, better: Polarity, speakers: Speakers): SlideChange {
  const { direction } = speakers.kk.words.figureText.change(change)
  return {
    text: inAll(speakers, (speaker) => {
      if (direction === 'flat') return speaker.t('slides')('flat')
      const { text, spoken } = speaker.words.figureText.change(change)
      return direction === 'none' ? spoken : inYear(speaker, text.replace(SIGN, ''))
    }),
    direction,
    favour: favourOf(direction, better),
  }
}

/** "3", a band "3–9", or null where regions have no places. */
export function placeOf(rank: Rank | null): string | null {
  if (rank === null) return null
  return rank.from === rank.to ? String(rank.from) : `${rank.from}–${rank.to}`
}

/** A region with its short name. */
export const slideRegion = ({ id, shortName }: Region, speakers: Speakers): SlideRegion => ({
  id,
  name: localInAll(speakers, shortName),
})
