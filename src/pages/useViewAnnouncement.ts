import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats/formats'
import { useFigureText } from '../i18n/figureText'
import { useLocalText } from '../i18n/localText'
import { useAnnounce } from '../view/announce'
import type { MapModel } from '../view/useMapModel'

/** After a filter has changed, one status message says what is shown. Steps of the time bar speak for themselves. */
export function useViewAnnouncement(model: MapModel): void {
  const { t } = useTranslation('view')
  const announce = useAnnounce()
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const { indicator, selection, crossSection } = model
  const message = t('changed', {
    kind: t(`kind.${selection.kind}`),
    indicator: local(indicator.name).text,
    period: formats.span(selection.period, selection.span, 'long'),
    reported: figureText.reported(crossSection.national.reported, crossSection.national.expected),
  })
  const filter = [indicator.id, selection.span, selection.normalisation, selection.kind].join('|')
  const last = useRef(filter)

  useEffect(() => {
    if (last.current === filter) return
    last.current = filter
    announce(message)
  }, [filter, message, announce])
}
