import type { DivisionId } from '../../../domain/division'
import type { RegionId } from '../../../domain/region'
import { DRAW } from '../../../ui/drawing'
import { patternFill } from '../../../view/patterns'
import { circleRadius } from '../../../view/proportionalCircles'
import { seriesKey } from '../../../view/seriesKey'
import { SmallMap } from '../../../view/SmallMap'
import { SmallMapMarks } from '../../../view/SmallMapMarks'
import { smallMapPoint } from '../../../view/smallMapPoint'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'
import type { IndicatorModel } from '../indicatorModel'

interface Props {
  readonly model: IndicatorModel
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly selected: RegionId | null
  /** Keeps the ids of patterns apart. */
  readonly scope: string
}

/** Radius of the circle of the largest value, units of a small map. */
const FULL = 19

/** The regions at the period on show: filled by class, or circles where a fill would be a map of population. */
export function MapDrawing({ model, division, paths, selected, scope }: Props) {
  const { figureOf, colours, section, series, period, symbology, classification, compared } = model
  const isFilled = symbology === 'fill'
  const fillOf = (region: RegionId): string => {
    const figure = figureOf(region)
    if (figure === undefined || figure.value === null) {
      return patternFill(scope, figure?.absence ?? 'not-in-data')
    }
    return isFilled && figure.classIndex !== null ? (colours[figure.classIndex] ?? DRAW.noData) : DRAW.noData
  }
  const others = section.figures.filter(({ isOtherRule }) => isOtherRule).map(({ region }) => region)
  // Large circles first: a small one is never hidden.
  const circles = section.figures
    .flatMap(({ region, value, classIndex }) =>
      value === null || isFilled ? [] : [{ region, value, classIndex }],
    )
    .toSorted((a, b) => b.value - a.value)
  return (
    <>
      <SmallMapPatterns scope={scope} />
      <SmallMap
        division={division}
        paths={paths}
        fillOf={fillOf}
        keyOf={(region) => seriesKey(series, period, region)}
        selected={selected}
      >
        {circles.map(({ region, value, classIndex }) => {
          const [cx, cy] = smallMapPoint(division, region)
          return (
            <circle
              key={region}
              cx={cx}
              cy={cy}
              r={circleRadius(value, classification?.max ?? 0, FULL)}
              fill={colours[classIndex ?? 0] ?? DRAW.brand}
              stroke={DRAW.ink}
              strokeWidth="0.8"
            />
          )
        })}
        <SmallMapMarks division={division} paths={paths} compared={compared} others={others} />
      </SmallMap>
    </>
  )
}
