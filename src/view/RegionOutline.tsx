import type { DivisionId } from '../domain/division'
import type { RegionId } from '../domain/region'
import { geographyOf } from './geography'
import { CITY_RADIUS, smallMapPoint } from './smallMapPoint'

interface Props {
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly region: RegionId
  readonly stroke: string
  readonly strokeWidth: number
}

/** A line around a region: its border, or the circle of a city. */
export function RegionOutline({ division, paths, region, stroke, strokeWidth }: Props) {
  const d = paths.get(region)
  if (d === undefined) return null
  const line = { fill: 'none', stroke, strokeWidth, strokeLinejoin: 'round', pointerEvents: 'none' } as const
  if (geographyOf(division).insets[region] === undefined) return <path d={d} {...line} />
  const [cx, cy] = smallMapPoint(division, region)
  return <circle cx={cx} cy={cy} r={CITY_RADIUS} {...line} />
}
