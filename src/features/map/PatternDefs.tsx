import { ABSENCE_MARKS, PATTERN_LINES, patternId } from '../../view/patterns'

/** The four patterns, for an SVG that React owns. `scope` keeps their ids apart. */
export function PatternDefs({ scope }: { scope: string }) {
  return (
    <defs>
      {ABSENCE_MARKS.map((mark) => (
        <pattern key={mark} id={patternId(scope, mark)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="pattern__ground" />
          <path d={PATTERN_LINES[mark]} className={`pattern__lines pattern__lines--${mark}`} />
        </pattern>
      ))}
    </defs>
  )
}
