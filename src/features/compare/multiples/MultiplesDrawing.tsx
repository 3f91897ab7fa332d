import type { DivisionId } from '../../../domain/division'
import type { RegionId } from '../../../domain/region'
import { DRAW } from '../../../ui/drawing'
import { wrapText } from '../../../ui/files/svgText'
import { SMALL_MAP } from '../../../view/regionPaths'
import { SmallMap } from '../../../view/SmallMap'
import { SmallMapMarks } from '../../../view/SmallMapMarks'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'

/** Colours with their texts; the words of the two ends where they have any. */
export interface DrawnLegend {
  readonly colours: readonly string[]
  readonly texts: readonly string[]
  readonly ends: readonly [low: string, high: string] | null
}

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

interface Props {
  readonly division: DivisionId
  readonly paths: ReadonlyMap<RegionId, string>
  readonly maps: readonly DrawnMap[]
  readonly legends: readonly DrawnLegend[]
  readonly compared: readonly { readonly region: RegionId; readonly slot: number }[]
  readonly selected: RegionId | null
}

const COLUMNS = 4
const GAP = 28
/** Room for two lines of title and one of unit. */
const HEAD = 54
const FOOT = 26
const OWN_LEGEND = 34
const LEGEND = 46
const TITLE_LETTERS = 38

export const MULTIPLES_WIDTH = COLUMNS * SMALL_MAP.width + (COLUMNS - 1) * GAP

const cellHeight = (maps: readonly DrawnMap[]): number =>
  HEAD + SMALL_MAP.height + FOOT + (maps.some(({ legend }) => legend !== null) ? OWN_LEGEND : 0)

/** Height of the picture, units of its drawing. */
export const multiplesHeight = (maps: readonly DrawnMap[], legends: readonly DrawnLegend[]): number =>
  legends.length * LEGEND + Math.ceil(maps.length / COLUMNS) * (cellHeight(maps) + GAP)

/** The small maps in rows of four, under the scale they share. */
export function MultiplesDrawing({ division, paths, maps, legends, compared, selected }: Props) {
  const height = cellHeight(maps) + GAP
  return (
    <g>
      <SmallMapPatterns scope="picture" />
      {legends.map((legend, i) => (
        <g key={legend.colours.join('')} transform={`translate(0 ${i * LEGEND})`}>
          <LegendDrawing legend={legend} step={100} />
        </g>
      ))}
      {maps.map((map, i) => (
        <g
          key={map.id}
          transform={`translate(${(i % COLUMNS) * (SMALL_MAP.width + GAP)} ${
            legends.length * LEGEND + Math.floor(i / COLUMNS) * height
          })`}
        >
          {wrapText(map.title, TITLE_LETTERS)
            .slice(0, 2)
            .map((line, row) => (
              <text key={line} y={16 + row * 18} fontSize="15" fontWeight="700" fill={DRAW.ink}>
                {line}
              </text>
            ))}
          <text y={HEAD - 2} fontSize="12" fill={DRAW.ink3}>
            {map.unit}
          </text>
          <g transform={`translate(0 ${HEAD})`}>
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
          <text y={HEAD + SMALL_MAP.height + 16} fontSize="13" fill={DRAW.ink2}>
            {map.line}
          </text>
          {map.legend !== null && (
            <g transform={`translate(0 ${HEAD + SMALL_MAP.height + FOOT})`}>
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

/** Colours in a row, each `step` wide, with its text below. */
function LegendDrawing({ legend, step }: { legend: DrawnLegend; step: number }) {
  const { colours, texts, ends } = legend
  const width = texts.length * step
  return (
    <g fontSize={step < 80 ? 10 : 12} fill={DRAW.ink2}>
      {texts.map((text, i) => (
        <g key={text} transform={`translate(${i * step} 0)`}>
          <rect width={step - 2} height="12" fill={colours[i]} stroke={DRAW.lineStrong} strokeWidth="0.8" />
          <text y="25">{text}</text>
        </g>
      ))}
      {ends !== null && (
        <text x={width + 12} y="11">
          {ends[0]} ← → {ends[1]}
        </text>
      )}
    </g>
  )
}
