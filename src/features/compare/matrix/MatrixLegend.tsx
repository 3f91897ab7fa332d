import { useTranslation } from 'react-i18next'
import type { Absence } from '../../../domain/observation'
import { useWords } from '../../../i18n/words'
import { ABSENCE_MARKS, markOf, patternFill } from '../../../view/patterns'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'
import { DISTANCE_SCALE, DistanceScale } from './DistanceScale'
import { scaleBorders, scalesOf, type DrawnScale } from './drawnMatrix'
import { matrixNotes } from './matrixNotes'
import type { Matrix } from './matrixOf'
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
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={borders.join(' ')}
      >
        <DistanceScale colours={colours} borders={borders} />
      </svg>
      <span>{high}</span>
    </p>
  )
}

/** Each pattern that occurs, with its reasons. */
function Absences({ matrix }: { matrix: Matrix }) {
  const { figureText, formats } = useWords()
  const { t } = useTranslation('matrix')
  const reasons = new Set<Absence>(
    matrix.columns.flatMap(({ figures }) => [...figures.values()].flatMap(({ absence }) => absence ?? [])),
  )
  const isLeftOut = matrix.columns.some(
    ({ leavesOutOtherRule, figures }) =>
      leavesOutOtherRule &&
      [...figures.values()].some(({ isOtherRule, value }) => isOtherRule && value !== null),
  )
  const shown = ABSENCE_MARKS.flatMap((mark) => {
    const own = [...reasons].filter((absence) => markOf(absence) === mark)
    const texts = own.map((absence) => figureText.absence(absence))
    if (mark === 'incomparable' && isLeftOut) texts.push(t('leftOutShort'))
    return texts.length === 0
      ? []
      : [{ mark, absence: own[0] ?? 'unknown-status', text: formats.list(texts) }]
  })
  if (shown.length === 0) return null
  return (
    <ul className="matrix-legend__absences">
      {shown.map(({ mark, absence, text }) => (
        <li key={mark}>
          <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="27"
              height="13"
              fill={patternFill(SCOPE, absence)}
              stroke="currentColor"
            />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  )
}
