import type { Coverage } from '../../../domain/programmeCoverage'
import { COVERAGE_STATES, partsOf } from '../coverageParts'
import './coverage-bar.css'

const WIDTH = 240
const HEIGHT = 12

/** The parts of a coverage side by side, in proportion. Silent: the numbers stand beside it. */
export function CoverageBar({ coverage, size = 'large' }: { coverage: Coverage; size?: 'large' | 'small' }) {
  const parts = partsOf(coverage)
  const scale = coverage.measures === 0 ? 0 : WIDTH / coverage.measures
  return (
    <svg
      className={`coverage-bar coverage-bar--${size}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {COVERAGE_STATES.map((state, i) => {
        const before = COVERAGE_STATES.slice(0, i).reduce((sum, each) => sum + parts[each], 0)
        return parts[state] === 0 ? null : (
          <rect
            key={state}
            className={`coverage-bar__part coverage-bar__part--${state}`}
            x={before * scale}
            width={parts[state] * scale}
            height={HEIGHT}
          />
        )
      })}
    </svg>
  )
}
