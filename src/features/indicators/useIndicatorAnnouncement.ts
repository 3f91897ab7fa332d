import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/words'
import { useAnnounce } from '../../view/announce'
import type { IndicatorModel } from './indicatorModel'

/** After another period was chosen, one status message says what is shown. */
export function useIndicatorAnnouncement(model: IndicatorModel | null): void {
  const { t } = useTranslation('indicators')
  const announce = useAnnounce()
  const { formats, figureText, local } = useWords()
  const shown = model === null ? null : `${model.indicator.id} ${model.period}`
  const message =
    model === null
      ? ''
      : t('changed', {
          indicator: local(model.indicator.name).text,
          period: formats.span(model.period, model.series.span, 'long'),
          reported: figureText.reported(model.section.national.reported, model.section.national.expected),
        })
  const last = useRef(shown)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    if (message !== '') announce(message)
  }, [shown, message, announce])
}
