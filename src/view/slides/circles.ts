import type { SlideCircles } from '../../domain/deck/slide'
import type { Classification } from '../../domain/classification'
import { readableFloor } from '../../domain/readableNumber'
import type { Series } from '../allSeries'
import { inAll, type Speakers } from './speakers'

/** The second circle of the legend has half the radius of the first. */
const PARTS = [1, 4]

/** Sizes of circles as on the map page: the largest value of all periods has the full radius. */
export function circlesOf(
  { indicator, normalisation }: Series,
  classification: Classification | null,
  speakers: Speakers,
): SlideCircles | null {
  if (classification === null || classification.max <= 0) return null
  const most = classification.max
  const values = [...new Set(PARTS.map((part) => readableFloor(most / part)))]
  return {
    most,
    sizes: values.map((value) => ({
      value,
      text: inAll(speakers, ({ words }) => words.figureText.valueNumber(value, indicator, normalisation)),
    })),
    note: inAll(speakers, ({ t }) => t('legend')('circles')),
  }
}
