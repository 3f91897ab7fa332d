import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ViewKindSwitch } from '../features/controls/ViewKindSwitch'
import { ViewOptions } from '../features/controls/ViewOptions'
import { CopyLinkButton } from '../features/export/CopyLinkButton'
import { NoticeList } from '../features/notices/NoticeList'
import { useFormats } from '../i18n/formats/formats'
import { useFigureText } from '../i18n/figureText'
import { useLocalText } from '../i18n/localText'
import { useDocumentTitle } from '../view/useDocumentTitle'
import { useIsIdle } from '../view/useIsIdle'
import { useMapModel } from '../view/useMapModel'
import { useSummary } from '../view/useSummary'
import { useViewAnnouncement } from './useViewAnnouncement'
import { LatePart } from '../ui/LatePart'
import { lazyPart } from '../ui/lazyPart'

const MapFileMenu = lazyPart(async () => {
  const module = await import('../features/export/MapFileMenu')
  return { default: module.MapFileMenu }
})
const CountingPanel = lazyPart(() => import('../features/counting/CountingPanel'))

/** Where we are in the programme, what is shown, and what can be done with it. */
export function MapHeading() {
  const { t } = useTranslation('view')
  const model = useMapModel()
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const summary = useSummary(model)
  const isIdle = useIsIdle()
  const [isCounting, setIsCounting] = useState(false)
  const { indicator, selection, catalogue } = model
  const direction = catalogue.programme.directions.find((candidate) => candidate.id === indicator.direction)
  const field = direction?.fields.find((candidate) => candidate.id === indicator.field)
  const name = local(indicator.name)
  const period = formats.span(selection.period, selection.span, 'long')
  useDocumentTitle(t('documentTitle', { indicator: name.text, period, kind: t(`kind.${selection.kind}`) }))
  useViewAnnouncement(model)

  return (
    <header className="map-heading">
      <div className="map-heading__top">
        <p className="map-heading__path">
          {indicator.direction} {local(direction?.name ?? {}).text} <span aria-hidden="true">›</span>{' '}
          <strong>{local(field?.name ?? {}).text}</strong>
        </p>
        <div className="map-heading__tools">
          <ViewKindSwitch />
          <ViewOptions />
          <CopyLinkButton />
          <div className="map-heading__download">
            <LatePart>{isIdle && <MapFileMenu />}</LatePart>
          </div>
        </div>
      </div>
      <h1 className="map-heading__title" tabIndex={-1} lang={name.lang}>
        {name.text}
      </h1>
      <p className="map-heading__subtitle">
        {period} <span aria-hidden="true">·</span> {figureText.unit(indicator, selection.normalisation)}{' '}
        <span className="map-heading__point" aria-hidden="true">
          ·
        </span>{' '}
        <button type="button" className="map-heading__counting" onClick={() => setIsCounting(true)}>
          {t('howCounted')}
        </button>
      </p>
      <p className="map-heading__summary">{summary}</p>
      <NoticeList />
      {isCounting && (
        <LatePart>
          <CountingPanel isOpen onClose={() => setIsCounting(false)} />
        </LatePart>
      )}
    </header>
  )
}
