import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/formats/formats'
import { Icon } from '../../../ui/Icon'
import { useAnnounce } from '../../../view/announce'
import { usePlayback } from '../../../view/usePlayback'
import { useViewActions } from '../../../view/useView'
import type { CompareModel } from '../../../view/compare/compareModel'
import type { ScatterContent } from '../../../view/compare/scatterContent'

interface Props {
  readonly model: CompareModel
  readonly content: ScatterContent
}

/** Play and a slider over the quarters; starts only when asked, is silent while it plays, and says where it stopped. */
export function ScatterTime({ model, content }: Props) {
  const { t } = useTranslation('scatter')
  const formats = useFormats()
  const announce = useAnnounce()
  const { change } = useViewActions()
  const { quarters, period } = model.series
  const position = Math.max(0, quarters.indexOf(period))
  const goTo = useCallback(
    (index: number) => {
      const next = quarters[index]
      if (next !== undefined) change({ period: next }, 'replace')
    },
    [quarters, change],
  )
  const { isPlaying, toggle, stop } = usePlayback(position, quarters.length, goTo)
  const what = `${content.x.series.indicator.id}|${content.y.series.indicator.id}`
  useEffect(stop, [stop, what])

  const text = formats.period(period, 'long')
  const wasPlaying = useRef(false)
  useEffect(() => {
    if (wasPlaying.current && !isPlaying) announce(text)
    wasPlaying.current = isPlaying
  }, [isPlaying, text, announce])

  return (
    <div className="scatter-time" role="group" aria-label={t('time')}>
      <button
        type="button"
        className="button button--icon"
        aria-label={isPlaying ? t('pause') : t('play')}
        onClick={toggle}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <input
        type="range"
        min={0}
        max={quarters.length - 1}
        value={position}
        aria-label={t('period')}
        aria-valuetext={t('position', { period: text, number: position + 1, of: quarters.length })}
        onKeyDown={stop}
        onChange={(event) => {
          stop()
          goTo(Number(event.currentTarget.value))
        }}
      />
      <span className="scatter-time__period" aria-hidden="true">
        {text}
      </span>
    </div>
  )
}
