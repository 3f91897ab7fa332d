import { memo } from 'react'
import { TONES, WEIGHTS, type Look } from './layout/looks'
import type { ShapeMark } from './layout/marks'

interface Props {
  readonly mark: ShapeMark
  readonly look: Look
  /** Address of a pattern by the mark of "no value". */
  readonly patternOf: (absence: string) => string
}

/** One shape of a drawing. Its colour and its place move when the next scene has the same shape elsewhere. */
export const StageShape = memo(function StageShape({ mark, look, patternOf }: Props) {
  const tones = TONES[look]
  const paint = {
    className: 'stage-mark',
    fill:
      mark.pattern === undefined
        ? (mark.colour ?? (mark.fill === undefined || mark.fill === 'none' ? 'none' : tones[mark.fill]))
        : patternOf(mark.pattern),
    stroke: mark.strokeColour ?? (mark.stroke === undefined ? undefined : tones[mark.stroke]),
    strokeWidth:
      mark.strokeWidth === undefined
        ? undefined
        : mark.strokeWidth * (mark.stroke === 'faint' ? 1 : Math.min(WEIGHTS[look], 1.4)),
    strokeDasharray: mark.dash,
    strokeLinejoin: 'round' as const,
    strokeLinecap: mark.shape === 'path' ? ('round' as const) : undefined,
    'data-region': mark.region,
  }
  if (mark.shape === 'rect')
    return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={mark.radius} {...paint} />
  if (mark.shape === 'circle') return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...paint} />
  return <path d={mark.d} {...paint} />
})
