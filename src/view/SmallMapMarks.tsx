import type { DivisionId } from '../domain/division'
import { COMPARED_COLOURS } from '../domain/palette'
import type { RegionId } from '../domain/region'
import { DRAW } from '../ui/drawing'
import { MARK_PATHS } from './comparedMarks'
import { geographyOf } from './geography'
import { RegionOutline } from './RegionOutline'
import { CITY_RADIUS, smallMapPoint } from './smallMapPoint'

interface Props {
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  /** Compared regions with their slots: outlined in their colour, with their shape. */
  readonly compared: readonly { readonly region: RegionId; readonly slot: number }[]
  /** Regions that count by another rule. */
  readonly others: readonly RegionId[]
  /** As of the map they stand on. */
  readonly weight?: number
}

/** Halo that keeps a mark readable on any fill. */
const HALO = 2.4

/** What is drawn over a small map: compared regions in colour and shape, ≠ where the rule is another one. */
export function SmallMapMarks({ division, paths, compared, others, weight = 1 }: Props) {
  const { insets } = geographyOf(division)
  /** Beside the circle of a city, which a mark would hide. */
  const beside = (region: RegionId): number => (insets[region] === undefined ? 0 : CITY_RADIUS + 7 * weight)
  return (
    <g>
      {compared.map(({ region, slot }) => (
        <g key={region}>
          <RegionOutline
            division={division}
            paths={paths}
            region={region}
            stroke={COMPARED_COLOURS[slot] ?? DRAW.ink}
            strokeWidth={2 * weight}
          />
          <path
            d={MARK_PATHS[slot]}
            transform={`${translation(smallMapPoint(division, region), beside(region), 0)} scale(${weight})`}
            fill={COMPARED_COLOURS[slot]}
            stroke="#ffffff"
            strokeWidth={HALO}
            paintOrder="stroke"
          />
        </g>
      ))}
      {others.map((region) => (
        <text
          key={region}
          transform={translation(smallMapPoint(division, region), beside(region), 5 * weight)}
          x={compared.some((each) => each.region === region) ? 13 * weight : 0}
          textAnchor="middle"
          fontSize={15 * weight}
          fontWeight="700"
          fill="#13272e"
          stroke="#ffffff"
          strokeWidth={HALO * weight}
          paintOrder="stroke"
        >
          ≠
        </text>
      ))}
    </g>
  )
}

const translation = ([x, y]: readonly [number, number], right: number, down: number): string =>
  `translate(${(x + right).toFixed(1)} ${(y + down).toFixed(1)})`
