import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { Icon } from '../../ui/Icon'
import { useAnnounce } from '../../view/announce'
import { useMapModel } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'
import { ReportBars } from './ReportBars'
import { SpanSwitch } from './SpanSwitch'
import { usePlayback } from '../../view/usePlayback'
import './time-bar.css'

const YEAR_STEP = 4

/** The time axis: one slider over all periods, with play, steps, and how many regions reported at each. */
export function TimeBar() {
  const { t } = useTranslation('timebar')
  const { displayed, selection, crossSection, indicator } = useMapModel()
  const { change } = useViewActions()
  const announce = useAnnounce()
  const formats = useFormats()
  const figureText = useFigureText()
  const { periods } = displayed
  const position = Math.max(0, periods.indexOf(selection.period))

  const goTo = useCallback(
    (index: number) => {
      const period = periods[Math.min(periods.length - 1, Math.max(0, index))]
      if (period !== undefined) change({ period }, 'replace')
    },
    [periods, change],
  )
  const { isPlaying, toggle, stop } = usePlayback(position, periods.length, goTo)

  const { kind, normalisation } = selection
  useEffect(stop, [stop, indicator, kind, normalisation])

  const period = formats.span(selection.period, selection.span, 'long')
  const reported = figureText.reported(crossSection.national.reported, crossSection.national.expected)
  const wasPlaying = useRef(false)
  useEffect(() => {
    if (wasPlaying.current && !isPlaying) announce(`${period}. ${reported}`)
    wasPlaying.current = isPlaying
  }, [isPlaying, period, reported, announce])

  const step = (by: number) => {
    stop()
    goTo(position + by)
  }
  const onKey = (event: KeyboardEvent) => {
    stop()
    const by = event.key === 'PageUp' ? YEAR_STEP : event.key === 'PageDown' ? -YEAR_STEP : 0
    if (by === 0) return
    event.preventDefault()
    goTo(position + by)
  }

  return (
    <section className="time-bar" aria-label={t('name')}>
      <button
        type="button"
        className="time-bar__play"
        onClick={toggle}
        aria-label={isPlaying ? t('pause') : t('play')}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={t('previous')}
        disabled={position === 0}
        onClick={() => step(-1)}
      >
        <Icon name="previous" />
      </button>
      <div className="time-bar__axis">
        <ReportBars position={position} />
        <input
          type="range"
          className="time-bar__slider"
          aria-label={t('label')}
          aria-describedby="time-bar-period"
          aria-valuetext={t('valueText', { period, number: position + 1, of: periods.length, reported })}
          min={0}
          max={periods.length - 1}
          step={1}
          value={position}
          onKeyDown={onKey}
          onChange={(event) => {
            stop()
            goTo(Number(event.currentTarget.value))
          }}
        />
      </div>
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={t('next')}
        disabled={position === periods.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
      <div className="time-bar__now">
        <p className="time-bar__period" id="time-bar-period">
          {formats.span(selection.period, selection.span, 'short')}
        </p>
        <p className="time-bar__position">{t('position', { number: position + 1, of: periods.length })}</p>
      </div>
      <SpanSwitch />
    </section>
  )
}
