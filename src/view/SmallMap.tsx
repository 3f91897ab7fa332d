import { memo, type ReactNode } from 'react'
import type { DivisionId } from '../domain/division'
import type { RegionId } from '../domain/region'
import { DRAW } from '../ui/drawing'
import { geographyOf } from './geography'
import { RegionOutline } from './RegionOutline'
import { SMALL_MAP } from './regionPaths'
import { CITY_RADIUS, smallMapPoint } from './smallMapPoint'

interface Props {
  readonly division: DivisionId
  /** Outlines by region, from `regionPaths`. */
  readonly paths: ReadonlyMap<RegionId, string>
  /** Fill of a region: a colour, or the address of a pattern (`SmallMapPatterns`). */
  readonly fillOf: (region: RegionId) => string
  /** What a painted region is, for `data-obs`. */
  readonly keyOf?: (region: RegionId) => string
  readonly selected?: RegionId | null
  /** Lines between regions: white between colours, a grey one where a colour is almost white. */
  readonly border?: string
  /** Thickness of lines, 1 for a map of the width of a thumb; less where it is drawn large. */
  readonly weight?: number
  /** Drawn over the regions. */
  readonly children?: ReactNode
}

/** "This is what you selected": a gold ring inside an ink ring. */
const RINGS = [
  { stroke: DRAW.ink, strokeWidth: 4 },
  { stroke: '#f0ad1e', strokeWidth: 2.2 },
] as const

/**
 * The country in little, in units of `SMALL_MAP`: the same elements on the screen and in files. The two cities are circles
 * that can be seen. Silent: what it shows stands beside it as text.
 */
export function SmallMap({
  division,
  paths,
  fillOf,
  keyOf,
  selected = null,
  border = DRAW.surface,
  weight = 1,
  children,
}: Props) {
  const { insets } = geographyOf(division)
  const land = [...paths].filter(([region]) => insets[region] === undefined)
  const cities = [...paths.keys()].filter((region) => insets[region] !== undefined)
  return (
    <g>
      <CountryLine paths={paths} weight={weight} />
      {land.map(([region, d]) => (
        <path
          key={region}
          d={d}
          fill={fillOf(region)}
          stroke={border}
          strokeWidth={0.7 * weight}
          strokeLinejoin="round"
          data-region={region}
          data-obs={keyOf?.(region)}
        />
      ))}
      {cities.map((region) => {
        const [cx, cy] = smallMapPoint(division, region)
        return (
          <circle
            key={region}
            cx={cx}
            cy={cy}
            r={CITY_RADIUS}
            fill={fillOf(region)}
            stroke={DRAW.ink}
            strokeWidth={0.8 * weight}
            data-region={region}
            data-obs={keyOf?.(region)}
          />
        )
      })}
      {selected !== null &&
        RINGS.map((ring) => (
          <RegionOutline
            key={ring.stroke}
            division={division}
            paths={paths}
            region={selected}
            stroke={ring.stroke}
            strokeWidth={ring.strokeWidth * weight}
          />
        ))}
      {children}
    </g>
  )
}

/** A line about the whole country, of which the fills leave the outer half. */
const CountryLine = memo(function CountryLine({
  paths,
  weight,
}: Pick<Props, 'paths'> & { readonly weight: number }) {
  return (
    <path
      d={[...paths.values()].join('')}
      fill="none"
      stroke={DRAW.lineStrong}
      strokeWidth={1.6 * weight}
      strokeLinejoin="round"
    />
  )
})

/** The frame of a small map, units. */
export const SMALL_MAP_BOX = `0 0 ${SMALL_MAP.width} ${SMALL_MAP.height}`
