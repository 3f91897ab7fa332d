import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { NationalPanel } from '../features/ranking/NationalPanel'
import { RankingList } from '../features/ranking/RankingList'
import { SelectedRegionPanel } from '../features/ranking/SelectedRegionPanel'
import { TimeBar } from '../features/timebar/TimeBar'
import { useLocalText } from '../i18n/localText'
import { FailureMessage } from '../ui/FailureMessage'
import { Panel } from '../ui/Panel'
import { MapModelProvider, useBuiltMapModel } from '../view/MapModelProvider'
import { releaseIdleWork } from '../view/idleQueue'
import { useIsIdle } from '../view/useIsIdle'
import { useCatalogueView } from '../view/useMapModel'
import { MapHeading } from './MapHeading'
import { MapStage } from './MapStage'
import { lazyPart } from '../ui/lazyPart'

// Shown when the page is idle: it need not come with the first picture.
const TrendChart = lazyPart(() => import('../features/charts/TrendChart'))

const STILL_LOADING_MS = 2000

/** Centre and right of the map page, in each of its states: loading, failed, ready, switching. */
export function MapWorkspace({ tiles }: { tiles: Config['tiles'] }) {
  const { t } = useTranslation('shell')
  const { indicator } = useCatalogueView()
  const local = useLocalText()
  const isIdle = useIsIdle()
  const built = useBuiltMapModel()
  const name = local(indicator.name).text
  const hasPicture = built.state !== 'loading'
  useEffect(() => {
    if (hasPicture) releaseIdleWork()
  }, [hasPicture])

  if (built.state === 'failed') {
    return (
      <div className="map-page__stage">
        <h1 className="map-heading__title">{name}</h1>
        <FailureMessage subject={name} error={built.error} retry={built.retry} />
      </div>
    )
  }
  if (built.state === 'loading') return <LoadingStage name={name} />

  const { model, isSwitching } = built
  return (
    <MapModelProvider model={model}>
      <div
        className="map-page__stage"
        aria-busy={isSwitching}
        data-state={model.freshness.isStale ? 'stale' : 'fresh'}
      >
        <MapHeading />
        <MapStage tiles={tiles} />
        <TimeBar />
      </div>
      <aside className="map-page__data" aria-label={t('regionPanel')} aria-busy={isSwitching}>
        <Panel name="national" label={t('nationalPanel')}>
          <NationalPanel />
          <SelectedRegionPanel />
        </Panel>
        <Panel name="ranking" label={t('rankingPanel')}>
          <RankingList />
        </Panel>
        {isIdle && (
          <Panel name="trend" label={t('trendPanel')}>
            <TrendChart />
          </Panel>
        )}
      </aside>
    </MapModelProvider>
  )
}

function LoadingStage({ name }: { name: string }) {
  const { t } = useTranslation('shell')
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), STILL_LOADING_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <div className="map-page__stage" aria-busy="true" data-state="loading">
        <h1 className="map-heading__title">{name}</h1>
        <div className="map-page__skeleton">
          <p>{isLong ? t('stillLoading') : t('loading')}</p>
        </div>
      </div>
      <aside className="map-page__data" aria-busy="true" aria-label={t('regionPanel')} />
    </>
  )
}
