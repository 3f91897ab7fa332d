import { DRAW } from '../ui/drawing'
import { ABSENCE_MARKS, PATTERN_LINES, patternId, type AbsenceMark } from './patterns'

const strokeOf = (mark: AbsenceMark): number => (mark === 'incomparable' ? 2.6 : 1.4)

/** The four patterns of "no value" for drawings on the screen and in files. `scope` keeps their ids apart. */
export function SmallMapPatterns({ scope }: { scope: string }) {
  return (
    <defs>
      {ABSENCE_MARKS.map((mark) => (
        <pattern key={mark} id={patternId(scope, mark)} width="8" height="8" patternUnits="userSpaceOnUse">
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
