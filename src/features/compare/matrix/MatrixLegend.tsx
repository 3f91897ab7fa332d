import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { patternId } from '../../../view/patterns'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'
import { DISTANCE_SCALE, DistanceScale } from './DistanceScale'
import { scaleBorders, scalesOf, type DrawnScale } from './drawnMatrix'
import { matrixAbsences } from './matrixAbsences'
import { matrixNotes } from './matrixNotes'
import type { Matrix } from '../../../view/compare/matrixOf'
import './matrix-legend.css'

const SCOPE = 'matrix-legend'

/** What the colours, patterns and marks mean. */
export function MatrixLegend({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('matrix')
  const words = useWords()
  return (
    <div className="matrix-legend" role="group" aria-label={t('legend')}>
      <svg className="matrix-legend__defs" width="0" height="0" aria-hidden="true">
        <SmallMapPatterns scope={SCOPE} />
      </svg>
      <div className="matrix-legend__scales">
        {scalesOf(matrix.columns, t).map((scale) => (
          <Scale key={scale.low} scale={scale} borders={scaleBorders(words)} />
        ))}
      </div>
      <Absences matrix={matrix} />
      <ul className="matrix-legend__notes">
        {matrixNotes(matrix, words, t).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}

function Scale({
  scale: { low, high, colours },
  borders,
}: {
  scale: DrawnScale
  borders: readonly string[]
}) {
  const { width, height } = DISTANCE_SCALE
  return (
    <p className="matrix-legend__scale">
      <span>{low}</span>
      <span className="matrix-legend__colours">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          <DistanceScale colours={colours} />
        </svg>
        <span className="matrix-legend__borders">
          {borders.map((border) => (
            <span key={border}>{border} </span>
          ))}
        </span>
      </span>
      <span>{high}</span>
    </p>
  )
}

/** Each pattern that occurs, with its reasons. */
function Absences({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('matrix')
  const shown = matrixAbsences(matrix, useWords(), t)
  if (shown.length === 0) return null
  return (
    <ul className="matrix-legend__absences">
      {shown.map(({ mark, text }) => (
        <li key={mark}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="27"
              height="13"
              fill={`url(#${patternId(SCOPE, mark)})`}
              stroke="currentColor"
            />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
