import type { DivisionId } from '../../../domain/division'
import { COMPARED_COLOURS } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import { DRAW } from '../../../ui/drawing'
import { wrapText } from '../../../ui/files/svgText'
import { MARK_PATHS } from '../../../view/comparedMarks'
import { SMALL_MAP } from '../../../view/regionPaths'
import { SmallMap } from '../../../view/SmallMap'
import { SmallMapMarks } from '../../../view/SmallMapMarks'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'
import { LegendDrawing, type DrawnLegend } from './LegendDrawing'

/** One map of the picture, all its words ready. */
export interface DrawnMap {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly line: string
  readonly fillOf: (region: RegionId) => string
  readonly border: string
  readonly others: readonly RegionId[]
  /** Null where one scale is for all. */
  readonly legend: DrawnLegend | null
}

/** A compared region with what it is recognised by. */
export interface ComparedKey {
  readonly region: RegionId
  readonly slot: number
  readonly name: string
}

interface Props {
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly maps: readonly DrawnMap[]
  readonly legends: readonly DrawnLegend[]
  readonly compared: readonly ComparedKey[]
  readonly selected: RegionId | null
}

const COLUMNS = 4
const GAP = 28
const TITLE_LINE = 18
const UNIT_LINE = 16
const FOOT = 26
const OWN_LEGEND = 34
const LEGEND = 46
const KEY = 34
const KEY_WIDTH = 190
const TITLE_LETTERS = 38

export const MULTIPLES_WIDTH = COLUMNS * SMALL_MAP.width + (COLUMNS - 1) * GAP

const titleLines = ({ title }: DrawnMap): readonly string[] => wrapText(title, TITLE_LETTERS).slice(0, 2)

/** Room above the maps: as many lines as the longest title has, and one of the unit where there are any. */
function headHeight(maps: readonly DrawnMap[]): number {
  const lines = Math.max(...maps.map((map) => titleLines(map).length))
  return lines * TITLE_LINE + (maps.some(({ unit }) => unit !== '') ? UNIT_LINE : 0) + 8
}

const cellHeight = (maps: readonly DrawnMap[]): number =>
  headHeight(maps) + SMALL_MAP.height + FOOT + (maps.some(({ legend }) => legend !== null) ? OWN_LEGEND : 0)

const topHeight = (legends: readonly DrawnLegend[], compared: readonly ComparedKey[]): number =>
  legends.length * LEGEND + (compared.length > 0 ? KEY : 0)

/** Height of the picture, units of its drawing. */
export const multiplesHeight = (
  maps: readonly DrawnMap[],
  legends: readonly DrawnLegend[],
  compared: readonly ComparedKey[],
): number => topHeight(legends, compared) + Math.ceil(maps.length / COLUMNS) * (cellHeight(maps) + GAP) - GAP

/** The small maps in rows of four, under the scale they share. */
export function MultiplesDrawing({ division, paths, maps, legends, compared, selected }: Props) {
  const height = cellHeight(maps) + GAP
  const head = headHeight(maps)
  const top = topHeight(legends, compared)
  return (
    <g>
      <SmallMapPatterns scope="picture" />
      {legends.map((legend, i) => (
        <g key={legend.colours.join('')} transform={`translate(0 ${i * LEGEND})`}>
          <LegendDrawing legend={legend} step={100} />
        </g>
      ))}
      <g transform={`translate(0 ${legends.length * LEGEND})`}>
        {compared.map(({ region, slot, name }, i) => (
          <g key={region} transform={`translate(${6 + i * KEY_WIDTH} 8)`}>
            <path d={MARK_PATHS[slot]} fill={COMPARED_COLOURS[slot]} />
            <text x="12" y="4" fontSize="13" fill={DRAW.ink}>
              {name}
            </text>
          </g>
        ))}
      </g>
      {maps.map((map, i) => (
        <g
          key={map.id}
          transform={`translate(${(i % COLUMNS) * (SMALL_MAP.width + GAP)} ${
            top + Math.floor(i / COLUMNS) * height
          })`}
        >
          {titleLines(map).map((line, row) => (
            <text key={line} y={16 + row * TITLE_LINE} fontSize="15" fontWeight="700" fill={DRAW.ink}>
              {line}
            </text>
          ))}
          <text y={head - 8} fontSize="12" fill={DRAW.ink3}>
            {map.unit}
          </text>
          <g transform={`translate(0 ${head})`}>
            <SmallMap
              division={division}
              paths={paths}
              fillOf={map.fillOf}
              border={map.border}
              selected={selected}
            >
              <SmallMapMarks division={division} paths={paths} compared={compared} others={map.others} />
            </SmallMap>
          </g>
          <text y={head + SMALL_MAP.height + 16} fontSize="13" fill={DRAW.ink2}>
            {map.line}
          </text>
          {map.legend !== null && (
            <g transform={`translate(0 ${head + SMALL_MAP.height + FOOT})`}>
              <LegendDrawing
                legend={map.legend}
                step={SMALL_MAP.width / Math.max(1, map.legend.texts.length)}
              />
            </g>
          )}
        </g>
      ))}
    </g>
  )
}
