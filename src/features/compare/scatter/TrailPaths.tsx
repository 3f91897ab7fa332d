import { COMPARED_COLOURS } from '../../../domain/palette'
import { MARK_DASHES } from '../../../view/comparedMarks'
import type { Trail } from '../../../view/compare/scatterContent'
import type { ScatterLayout } from './scatterLayout'

interface Props {
  readonly trails: readonly Trail[]
  readonly layout: Pick<ScatterLayout, 'x' | 'y' | 'frame'>
}

/** Ways of the chosen regions through earlier periods: thin lines with small dots; a missing value leaves a gap. */
export function TrailPaths({ trails, layout }: Props) {
  const { left, right, top, bottom } = layout.frame
  const [width, height] = [right - left, bottom - top]
  const paths = trails.map(({ slot, points }) => {
    const places = points.map(({ at }) => (at === null ? null : { x: layout.x(at.x), y: layout.y(at.y) }))
    const d = places
      .map((place, i) => {
        if (place === null) return ''
        const isStart = (places[i - 1] ?? null) === null
        return `${isStart ? 'M' : 'L'}${place.x.toFixed(1)},${place.y.toFixed(1)}`
      })
      .join('')
    const dots = places
      .map((place) => (place === null ? '' : `M${place.x.toFixed(1)},${place.y.toFixed(1)}h0.01`))
      .join('')
    return (
      <g key={slot} fill="none" stroke={COMPARED_COLOURS[slot]} strokeLinejoin="round">
        <path d={d} strokeWidth="1.2" strokeOpacity="0.75" strokeDasharray={MARK_DASHES[slot]} />
        <path d={dots} strokeWidth="4" strokeLinecap="round" />
      </g>
    )
  })
  // A picture in the picture ends at the frame: an earlier jump may lie beyond it.
  return (
    <svg
      x={left}
      y={top}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
      overflow="hidden"
    >
      {paths}
    </svg>
  )
}
