import type { ReactNode } from 'react'
import type { DivisionId } from '../domain/division'
import type { RegionId } from '../domain/region'
import { DRAW } from '../ui/drawing'
import { geographyOf } from './geography'
import { SMALL_MAP, toSmallMap } from './regionPaths'

interface Props {
  readonly division: DivisionId
  /** Outlines by region, from `regionPaths`. */
  readonly paths: ReadonlyMap<RegionId, string>
  /** Fill of a region: a colour, or the address of a pattern. */
  readonly fillOf: (region: RegionId) => string
  /** What a painted region is, for `data-obs`. */
  readonly keyOf?: (region: RegionId) => string
  readonly selected?: RegionId | null
  /** Drawn over the regions. */
  readonly children?: ReactNode
}

const CITY_RADIUS = 6.5

/**
 * The country in little, in units of `SMALL_MAP`: the same elements on the screen and in files. The two cities are circles
 * that can be seen. Silent: what it shows stands beside it as text.
 */
export function SmallMap({ division, paths, fillOf, keyOf, selected = null, children }: Props) {
  const { insets } = geographyOf(division)
  const land = [...paths].filter(([region]) => insets[region] === undefined)
  const cities = [...paths.keys()].flatMap((region) => {
    const inset = insets[region]
    if (inset === undefined) return []
    const [cx, cy] = toSmallMap(inset.cityX, inset.cityY)
    return [{ region, cx, cy }]
  })
  const ring = selected === null ? undefined : paths.get(selected)
  return (
    <g>
      {[...paths].map(([region, d]) => (
        <path
          key={region}
          d={d}
          fill="none"
          stroke={DRAW.lineStrong}
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
      ))}
      {land.map(([region, d]) => (
        <path
          key={region}
          d={d}
          fill={fillOf(region)}
          stroke={DRAW.surface}
          strokeWidth="0.7"
          strokeLinejoin="round"
          data-region={region}
          data-obs={keyOf?.(region)}
        />
      ))}
      {cities.map(({ region, cx, cy }) => (
        <circle
          key={region}
          cx={cx}
          cy={cy}
          r={CITY_RADIUS}
          fill={fillOf(region)}
          stroke={DRAW.ink}
          strokeWidth="0.8"
          data-region={region}
          data-obs={keyOf?.(region)}
        />
      ))}
      {ring !== undefined && (
        <>
          <path d={ring} fill="none" stroke={DRAW.ink} strokeWidth="3.4" strokeLinejoin="round" />
          <path d={ring} fill="none" stroke="#f0ad1e" strokeWidth="1.7" strokeLinejoin="round" />
        </>
      )}
      {children}
    </g>
  )
}

/** The frame of a small map, units. */
export const SMALL_MAP_BOX = `0 0 ${SMALL_MAP.width} ${SMALL_MAP.height}`
