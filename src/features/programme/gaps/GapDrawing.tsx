import type { DivisionId } from '../../../domain/division'
import { inkOn } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import { DRAW } from '../../../ui/drawing'
import { geographyOf } from '../../../view/geography'
import { RegionOutline } from '../../../view/RegionOutline'
import { SmallMap } from '../../../view/SmallMap'
import { CITY_RADIUS, smallMapPoint } from '../../../view/smallMapPoint'
import type { DrawnSight } from './drawnSights'

interface Props {
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly sights: readonly DrawnSight[]
  readonly selected: RegionId | null
}

/** "This is what you selected": a gold ring inside an ink ring, finer than on maps that are really small. */
const RINGS = [
  { stroke: DRAW.ink, strokeWidth: 2.4 },
  { stroke: '#f0ad1e', strokeWidth: 1.3 },
] as const

/** The map with the share written on each region; those of the cities stand beside their circles. */
export function GapDrawing({ division, paths, sights, selected }: Props) {
  const { insets } = geographyOf(division)
  const fillOf = (region: RegionId) => sights.find((sight) => sight.region === region)?.fill ?? DRAW.noData
  return (
    <SmallMap division={division} paths={paths} fillOf={fillOf}>
      {selected !== null &&
        RINGS.map((ring) => (
          <RegionOutline key={ring.stroke} division={division} paths={paths} region={selected} {...ring} />
        ))}
      {sights.map((sight) => (
        <SightLabel
          key={sight.region}
          sight={sight}
          at={labelPoint(division, sight.region)}
          isCity={insets[sight.region] !== undefined}
        />
      ))}
    </SmallMap>
  )
}

/** The place of a label, moved up where the circle of a city would lie on it. */
function labelPoint(division: DivisionId, region: RegionId): readonly [number, number] {
  const { insets } = geographyOf(division)
  const [x, y] = smallMapPoint(division, region)
  if (insets[region] !== undefined) return [x, y]
  const isUnderCity = Object.keys(insets).some((city) => {
    const [cityX, cityY] = smallMapPoint(division, city)
    return Math.abs(cityX - x) < CITY_RADIUS * 2 && Math.abs(cityY - y) < CITY_RADIUS * 2
  })
  return isUnderCity ? [x - CITY_RADIUS / 2, y - CITY_RADIUS / 2] : [x, y]
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
