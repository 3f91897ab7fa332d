import type { DivisionId } from '../../../domain/division'
import { DISTANCE_COLOURS } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import { DRAW } from '../../../ui/drawing'
import { SMALL_MAP } from '../../../view/regionPaths'
import { SmallMap } from '../../../view/SmallMap'
import { SmallMapMarks } from '../../../view/SmallMapMarks'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'

interface Props {
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly scope: string
  readonly fillOf: (region: RegionId) => string
  readonly selected: RegionId | null
  readonly compared: readonly { readonly region: RegionId; readonly slot: number }[]
  readonly others: readonly RegionId[]
}

/** It is drawn large. */
const WEIGHT = 0.55

/** The map of change, in units of `SMALL_MAP`. */
export function ChangeDrawing({ scope, fillOf, selected, ...marks }: Props) {
  return (
    <>
      <SmallMapPatterns scope={scope} weight={WEIGHT} />
      <SmallMap
        division={marks.division}
        paths={marks.paths}
        fillOf={fillOf}
        selected={selected}
        border={DRAW.lineStrong}
        weight={WEIGHT}
      >
        <SmallMapMarks {...marks} weight={WEIGHT} />
      </SmallMap>
    </>
  )
}

const STEP = SMALL_MAP.width / DISTANCE_COLOURS.length
const LEGEND_TOP = SMALL_MAP.height + 14

export const CHANGE_PICTURE = { width: SMALL_MAP.width, height: LEGEND_TOP + 36 } as const

/** Colours of a change under its map, for files. */
export function ChangeLegendDrawing({
  ranges,
  ends,
}: {
  ranges: readonly string[]
  ends: readonly string[]
}) {
  return (
    <g transform={`translate(0 ${LEGEND_TOP})`} fontSize="7" fill={DRAW.ink2}>
      {ranges.map((range, i) => (
        <g key={range} transform={`translate(${i * STEP} 0)`}>
          <rect
            width={STEP - 1}
            height="7"
            fill={DISTANCE_COLOURS[i]}
            stroke={DRAW.lineStrong}
            strokeWidth="0.5"
          />
          <text y="15">{range}</text>
        </g>
      ))}
      <text y="26">← {ends[0]}</text>
      <text x={SMALL_MAP.width} y="26" textAnchor="end">
        {ends[1]} →
      </text>
    </g>
  )
}
