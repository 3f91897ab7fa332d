import { DRAW } from '../ui/drawing'
import { ABSENCE_MARKS, PATTERN_LINES, patternId, type AbsenceMark } from './patterns'

const strokeOf = (mark: AbsenceMark): number => (mark === 'incomparable' ? 2.6 : 1.4)

interface Props {
  /** Keeps their ids apart. */
  readonly scope: string
  /** Size of a cell of a pattern; less than 1 where the map is drawn large. */
  readonly weight?: number
}

/** The four patterns of "no value" for drawings on the screen and in files. */
export function SmallMapPatterns({ scope, weight = 1 }: Props) {
  return (
    <defs>
      {ABSENCE_MARKS.map((mark) => (
        <pattern
          key={mark}
          id={patternId(scope, mark)}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${weight})`}
        >
          <rect width="8" height="8" fill={DRAW.noData} />
          <path
            d={PATTERN_LINES[mark]}
            fill="none"
            stroke={DRAW.hatch}
            strokeWidth={strokeOf(mark)}
            strokeLinecap={mark === 'incomparable' ? 'round' : 'butt'}
          />
        </pattern>
      ))}
    </defs>
  )
}
