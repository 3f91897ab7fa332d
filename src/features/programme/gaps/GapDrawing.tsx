import type { DivisionId } from '../../../domain/division'
import { inkOn } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import { DRAW } from '../../../ui/drawing'
import { geographyOf } from '../../../view/geography'
import { SmallMap } from '../../../view/SmallMap'
import { CITY_RADIUS, smallMapPoint } from '../../../view/smallMapPoint'
import type { DrawnSight } from './drawnSights'

interface Props {
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly sights: readonly DrawnSight[]
  readonly selected: RegionId | null
}

/** The map with the share written on each region; those of the cities stand beside their circles. */
export function GapDrawing({ division, paths, sights, selected }: Props) {
  const { insets } = geographyOf(division)
  const fillOf = (region: RegionId) => sights.find((sight) => sight.region === region)?.fill ?? DRAW.noData
  return (
    <SmallMap division={division} paths={paths} fillOf={fillOf} selected={selected}>
      {sights.map((sight) => (
        <SightLabel
          key={sight.region}
          sight={sight}
          at={smallMapPoint(division, sight.region)}
          isCity={insets[sight.region] !== undefined}
        />
      ))}
    </SmallMap>
  )
}

interface LabelProps {
  readonly sight: DrawnSight
  readonly at: readonly [number, number]
  readonly isCity: boolean
}

function SightLabel({ sight, at: [x, y], isCity }: LabelProps) {
  const ink = inkOn(sight.fill)
  const style = isCity
    ? ({ x: x + CITY_RADIUS + 2, textAnchor: 'start', fill: '#13272e', stroke: '#ffffff' } as const)
    : ({ x, textAnchor: 'middle', fill: ink, stroke: sight.fill } as const)
  return (
    <g strokeWidth="1.6" strokeLinejoin="round" paintOrder="stroke" pointerEvents="none">
      <text {...style} y={y - 0.8} fontSize="5">
        {sight.label}
      </text>
      <text {...style} y={y + 5.6} fontSize="6.4" fontWeight="700">
        {sight.text}
      </text>
    </g>
  )
}
