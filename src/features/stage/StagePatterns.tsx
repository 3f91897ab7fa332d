import type { SlideAbsence } from '../../domain/deck/slide'
import { ABSENCE_MARKS, PATTERN_LINES } from '../../view/patterns'
import { TONES, type Look } from './layout/looks'

export const patternAddress = (scope: string, absence: SlideAbsence): string => `${scope}-${absence}`

/** The four marks of "no value" in the colours of the look; `scale` undoes that of the map they fill. */
export function StagePatterns({ scope, look, scale }: { scope: string; look: Look; scale: number }) {
  const tones = TONES[look]
  return (
    <defs>
      {ABSENCE_MARKS.map((absence) => (
        <pattern
          key={absence}
          id={patternAddress(scope, absence)}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${(1.7 / scale).toFixed(4)})`}
        >
          <rect width={8} height={8} fill={tones.panel} />
          <path
            d={PATTERN_LINES[absence]}
            stroke={tones.faint}
            strokeWidth={absence === 'incomparable' ? 1.8 : 1.1}
            strokeLinecap="round"
          />
        </pattern>
      ))}
    </defs>
  )
}
