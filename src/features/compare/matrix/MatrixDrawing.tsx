import { COMPARED_COLOURS, inkOn } from '../../../domain/palette'
import { DRAW } from '../../../ui/drawing'
import { MARK_PATHS } from '../../../view/comparedMarks'
import { patternId } from '../../../view/patterns'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'
import { DISTANCE_SCALE, DistanceScale } from './DistanceScale'
import type { DrawnBlock, DrawnCell, DrawnMatrix, DrawnRow } from './drawnMatrix'
import { PICTURE } from './pictureLayout'

const SCOPE = 'matrix'

/** The whole matrix as a drawing: many indicators stand in blocks one under another. */
export function MatrixDrawing({ blocks, scales, borders, absences }: DrawnMatrix) {
  const { blockHeight, gap, height } = PICTURE
  return (
    <g>
      <SmallMapPatterns scope={SCOPE} />
      {blocks.map((block, i) => (
        <g key={block.key} transform={`translate(0 ${i * (blockHeight(block.rows.length) + gap)})`}>
          <Block block={block} />
        </g>
      ))}
      <g transform={`translate(0 ${height(blocks.length, blocks[0]?.rows.length ?? 0) + 4})`}>
        <Legend scales={scales} borders={borders} absences={absences} />
      </g>
    </g>
  )
}

function Legend({ scales, borders, absences }: Omit<DrawnMatrix, 'blocks'>) {
  return (
    <g fontSize="12" fill={DRAW.ink2}>
      {scales.map(({ low, high, colours }, i) => (
        <g key={low} transform={`translate(${i * PICTURE.scale} 0)`}>
          <text x="170" y="12" textAnchor="end">
            {low}
          </text>
          <g transform="translate(178 0)">
            <DistanceScale colours={colours} borders={borders} />
          </g>
          <text x={178 + DISTANCE_SCALE.width + 8} y="12">
            {high}
          </text>
        </g>
      ))}
      {absences.map(({ mark, text }, i) => (
        <g key={mark} transform={`translate(0 ${48 + i * PICTURE.line})`}>
          <rect width="30" height="14" fill={`url(#${patternId(SCOPE, mark)})`} stroke={DRAW.lineStrong} />
          <text x="38" y="11">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

function Block({ block: { overall, columns, rows } }: { block: DrawnBlock }) {
  const { names, overalls, column, head, row } = PICTURE
  const middleOf = (i: number) => names + overalls + i * column + column / 2
  return (
    <g>
      <text x={names + overalls / 2} y={head - 8} fontSize="11" textAnchor="middle" fill={DRAW.ink2}>
        {overall}
      </text>
      {columns.map(({ key, lines, unit }, i) => (
        <g key={key} fontSize="11" textAnchor="middle">
          {lines.map((line, at) => (
            <text key={line} x={middleOf(i)} y={head - 22 - (lines.length - 1 - at) * 13} fill={DRAW.ink}>
              {line}
            </text>
          ))}
          <text x={middleOf(i)} y={head - 8} fontSize="10" fill={DRAW.ink2}>
            {unit}
          </text>
        </g>
      ))}
      {rows.map((each, i) => (
        <g key={each.key} transform={`translate(0 ${head + i * row})`}>
          <Row row={each} />
        </g>
      ))}
    </g>
  )
}

function Row({ row: { name, slot, overall, cells } }: { row: DrawnRow }) {
  const { names, overalls, column, row } = PICTURE
  const middle = row / 2
  return (
    <>
      {slot !== null && (
        <path
          d={MARK_PATHS[slot]}
          fill={COMPARED_COLOURS[slot]}
          transform={`translate(7 ${middle}) scale(0.9)`}
        />
      )}
      <text
        x={slot === null ? 0 : 18}
        y={middle + 4}
        fontSize="12"
        fontWeight={slot === null ? 400 : 700}
        fill={DRAW.ink}
      >
        {name}
      </text>
      <text x={names + overalls / 2} y={middle + 4} fontSize="12" textAnchor="middle" fill={DRAW.ink}>
        {overall}
      </text>
      {cells.map((cell, i) => (
        <g key={cell.key} transform={`translate(${names + overalls + i * column} 0)`}>
          <Cell cell={cell} />
        </g>
      ))}
    </>
  )
}

function Cell({ cell: { text, marks, colour, pattern } }: { cell: DrawnCell }) {
  const { column, row } = PICTURE
  const fill = pattern === null ? (colour ?? 'none') : `url(#${patternId(SCOPE, pattern)})`
  const ink = pattern === null && colour !== null ? inkOn(colour) : DRAW.ink
  return (
    <>
      <rect
        x="1"
        y="1"
        width={column - 2}
        height={row - 2}
        rx="3"
        fill={fill}
        stroke={pattern === 'impossible' || colour === null ? DRAW.line : 'none'}
      />
      <text
        x={column / 2}
        y={row / 2 + 4}
        fontSize="12"
        textAnchor="middle"
        fill={ink}
        stroke={pattern === null ? 'none' : DRAW.noData}
        strokeWidth="4"
        paintOrder="stroke"
      >
        {text}
        {marks !== '' && (
          <tspan dx="3" fontSize="9">
            {marks}
          </tspan>
        )}
      </text>
    </>
  )
}
