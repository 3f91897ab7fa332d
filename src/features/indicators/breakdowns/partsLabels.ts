import type { Year } from '../../../domain/period'
import type { RegionId } from '../../../domain/region'
import { hasCourse, type PartsModel, type Place } from './partRows'
import type { Speech } from './useSpeech'

/** Scales of shares end at a multiple of it, percent. */
const STEP = 20

export const yearText = (year: Year, { words }: Speech): string => words.formats.period(year, 'short')

/** The region, or "Kazakhstan". */
export const placeName = (region: RegionId | null, { t, regionName }: Speech): string =>
  region === null ? t('country') : regionName(region)

/** "Kazakhstan, 2019". */
export const placeText = ({ region, year }: Place, speech: Speech): string =>
  `${placeName(region, speech)}, ${speech.words.formats.period(year, 'long')}`

/** Share at the top of the lines of a breakdown, percent. */
export function mostShare({ rows }: PartsModel): number {
  const shares = rows.flatMap(({ course }) => course.flatMap((share) => share ?? []))
  return Math.max(STEP, Math.ceil(Math.max(0, ...shares) / STEP) * STEP)
}

/** What the bars and the lines of a drawing are; without shares there are no lines. */
export function partsLabels(model: PartsModel, speech: Speech): readonly [bars: string, courses: string] {
  const { t, words } = speech
  const most = words.formats.percent(mostShare(model))
  return [
    t('bars', { year: yearText(model.place.year, speech) }),
    hasCourse(model) ? t('courses', { most }) : '',
  ]
}
