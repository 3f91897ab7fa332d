import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { reportedCounts } from '../../domain/completeness'
import { parsePeriod, quarterOf, yearOf, type Period } from '../../domain/period'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import { useMapModel } from '../../view/useMapModel'

const HEIGHT = 40

interface Bar {
  readonly period: Period
  readonly share: number
  readonly isProvisional: boolean
  readonly isBreak: boolean
}

/** One bar a period: its height is the share of regions that reported; breaks carry ‖, provisional periods are lighter. */
export function ReportBars({ position }: { position: number }) {
  const { t } = useTranslation('timebar')
  const { displayed, indicator, division } = useMapModel()
  const formats = useFormats()
  const local = useLocalText()
  const bars = useMemo((): readonly Bar[] => {
    const counts = reportedCounts(displayed)
    const width = displayed.periods.length
    return displayed.periods.map((period, column) => ({
      period,
      share: (counts[column] ?? 0) / division.regions.length,
      isProvisional: displayed.regions.some((_, row) => displayed.statuses[row * width + column] === 'P'),
      isBreak: indicator.breaks.some((at) => at.period === period),
    }))
  }, [displayed, division, indicator])

  return (
    <div className="report-bars" title={t('bars')}>
      <svg viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map((bar, i) => (
          <BarMark key={bar.period} bar={bar} x={i * 10} isCurrent={i === position} />
        ))}
      </svg>
      <ol className="report-bars__years" aria-hidden="true">
        {bars
          .filter((bar) => quarterOf(bar.period) === 1 || quarterOf(bar.period) === null)
          .map((bar) => (
            <li key={bar.period}>{yearOf(bar.period)}</li>
          ))}
      </ol>
      {indicator.breaks.map((at) => {
        const period = parsePeriod(at.period)
        return period === null || !displayed.periods.includes(period) ? null : (
          <p key={at.period} className="visually-hidden">
            {t('break', { period: formats.period(period, 'long'), note: local(at.note).text })}
          </p>
        )
      })}
    </div>
  )
}

const BarMark = memo(function BarMark({ bar, x, isCurrent }: { bar: Bar; x: number; isCurrent: boolean }) {
  const height = Math.max(2, bar.share * (HEIGHT - 4))
  const className = [
    'report-bars__bar',
    isCurrent && 'report-bars__bar--now',
    bar.isProvisional && 'report-bars__bar--provisional',
  ]
  return (
    <>
      {isCurrent && (
        <rect
          className="report-bars__ring"
          x={x + 0.2}
          y={HEIGHT - height - 2}
          width={9.6}
          height={height + 2}
        />
      )}
      <rect
        className={className.filter((name) => name !== false).join(' ')}
        x={x + 1}
        y={HEIGHT - height}
        width={8}
        height={height}
      />
      {bar.isBreak && (
        <path className="report-bars__break" d={`M${x - 0.6},0V${HEIGHT}M${x + 0.9},0V${HEIGHT}`} />
      )}
    </>
  )
})
