import type L from 'leaflet'
import { useEffect, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useMap } from 'react-leaflet'
import { Icon } from '../../ui/Icon'

interface Props {
  readonly bounds: L.LatLngBounds
  readonly root: RefObject<HTMLElement | null>
  readonly children: ReactNode
}

const STEP = 0.8

/** Keeps the whole country in the frame until somebody zooms, and gives zooming its buttons. */
export function MapFrame({ bounds, root, children }: Props) {
  const { t } = useTranslation('map')
  const map = useMap()

  useEffect(() => {
    let isWhole = true
    const fit = () => {
      // Out of sight, while a part of the page is waited for, a map has no size that anything could be fitted into.
      const { clientWidth, clientHeight } = map.getContainer()
      if (clientWidth === 0 || clientHeight === 0) return
      // Leaflet has heard of a new window size before the observer has: its old size tells nothing here.
      map.invalidateSize({ animate: false })
      if (isWhole) map.fitBounds(bounds, { animate: false, padding: [4, 4] })
    }
    const note = () => {
      isWhole = map.getZoom() <= map.getBoundsZoom(bounds, false) + 0.05
      // One finger scrolls the page while the whole country is in view; it moves the map only when there is more to see.
      map.dragging[isWhole ? 'disable' : 'enable']()
    }
    const observer = new ResizeObserver(fit)
    observer.observe(map.getContainer())
    map.on('zoomend', note)
    return () => {
      observer.disconnect()
      map.off('zoomend', note)
    }
  }, [map, bounds])

  const controls = (
    <div className="region-map__controls">
      <button
        type="button"
        className="button button--icon"
        aria-label={t('zoomIn')}
        onClick={() => map.zoomIn(STEP)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        className="button button--icon"
        aria-label={t('zoomOut')}
        onClick={() => map.zoomOut(STEP)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className="button button--icon"
        aria-label={t('whole')}
        onClick={() => map.fitBounds(bounds, { padding: [4, 4] })}
      >
        <Icon name="home" />
      </button>
    </div>
  )
  return (
    <>
      {children}
      {root.current !== null && createPortal(controls, root.current)}
    </>
  )
}
