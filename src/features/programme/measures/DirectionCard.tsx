import { useTranslation } from 'react-i18next'
import type { DirectionCoverage } from '../../../domain/programmeCoverage'
import { useWords } from '../../../i18n/words'
import { sharePercent } from '../../../view/programme/sharePercent'
import { CoverageBar } from './CoverageBar'

interface Props {
  readonly covered: DirectionCoverage
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One direction: its share, a bar of its measures, and the numbers behind it. */
export function DirectionCard({ covered, isChosen, onChoose }: Props) {
  const { t } = useTranslation('programme')
  const { formats, local } = useWords()
  const { direction, coverage } = covered
  const name = local(direction.name)
  const number = (value: number) => formats.number(value)
  return (
    <button
      type="button"
      className="direction-card"
      aria-pressed={isChosen}
      onClick={() => onChoose(!isChosen)}
    >
      <span className="direction-card__head">
        <span className="direction-card__id">{direction.id}</span>
        <span className="direction-card__share">
          {coverage.share === null ? '—' : sharePercent(coverage.share, formats)}
        </span>
      </span>
      <span className="direction-card__name" lang={name.lang}>
        {name.text}
      </span>
      <CoverageBar coverage={coverage} />
      <span className="direction-card__numbers">
        <span>
          {coverage.monitorable === 0
            ? t('ratioNone')
            : t('ratio', { watched: number(coverage.watched), of: number(coverage.monitorable) })}
        </span>
        {coverage.waiting > 0 && <span>{t('alsoWaiting', { number: number(coverage.waiting) })}</span>}
        {coverage.notMonitorable > 0 && (
          <span>{t('alsoExcluded', { number: number(coverage.notMonitorable) })}</span>
        )}
      </span>
    </button>
  )
}
