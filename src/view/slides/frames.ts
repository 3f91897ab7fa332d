import type { Classification } from '../../domain/classification'
import type { CrossSection, RegionFigure } from '../../domain/crossSection'
import { crossSectionAt } from '../../domain/crossSectionAt'
import type { SlideFrame, SlideValue } from '../../domain/deck/slide'
import { sameText } from '../../domain/deck/slide'
import type { Division } from '../../domain/division'
import type { ObservationGrid } from '../../domain/observation'
import { comparePeriods, type Period } from '../../domain/period'
import type { Scene } from '../../domain/deck/deck'
import type { Series } from '../allSeries'
import { nationalAt } from '../buildMapModel'
import { changeOf, nationalFigure, placeOf, regionFigure } from './painted'
import { inAll, type Speakers } from './speakers'

/** Periods that a scene plays, ascending; the one on show where it stands still or nothing lies between. */
export function playedPeriods(
  { periods }: ObservationGrid,
  played: Scene['played'],
  shown: Period,
): readonly Period[] {
  if (played === null) return [shown]
  const [from, to] = [played.from, played.to].toSorted(comparePeriods)
  const between = periods.filter(
    (period) =>
      from !== undefined &&
      to !== undefined &&
      comparePeriods(period, from) >= 0 &&
      comparePeriods(period, to) <= 0,
  )
  return between.length === 0 ? [shown] : between
}

/** All regions at a period with the classes of all periods, as on the map page. */
export function classedSection(
  series: Series,
  division: Division,
  classification: Classification | null,
  period: Period,
): CrossSection {
  const { indicator, displayed, absolute, reported, span } = series
  const national = nationalAt(series, period)
  return crossSectionAt({
    indicator,
    division,
    displayed,
    absolute,
    reported,
    span,
    national,
    period,
    classification,
  })
}

function valueOf(series: Series, period: Period, figure: RegionFigure, speakers: Speakers): SlideValue {
  return {
    ...regionFigure(series, period, figure, speakers),
    region: figure.region,
    classIndex: figure.classIndex,
    rank: placeOf(figure.rank),
    ...(figure.rank === null ? {} : { rankedOf: figure.rank.of }),
    change: figure.value === null ? null : changeOf(figure.change, series.indicator.better, speakers),
    isOtherRule: figure.isOtherRule,
  }
}

/** What one period shows, in the order of the ranking. */
export function frameOf(
  series: Series,
  period: Period,
  section: CrossSection,
  speakers: Speakers,
): SlideFrame {
  const { national, figures, order } = section
  const byRegion = new Map(figures.map((figure) => [figure.region, figure]))
  return {
    period,
    label: inAll(speakers, ({ words }) => words.formats.span(period, series.span, 'long')),
    values: order
      .flatMap((region) => byRegion.get(region) ?? [])
      .map((figure) => valueOf(series, period, figure, speakers)),
    national: nationalFigure(series, period, national, speakers),
    change: national.value === null ? null : changeOf(national.change, series.indicator.better, speakers),
    coverage:
      national.reported < national.expected
        ? inAll(speakers, ({ words }) => words.figureText.reported(national.reported, national.expected))
        : sameText(''),
  }
}
