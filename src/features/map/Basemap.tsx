import { useMemo, useState, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { TileLayer } from 'react-leaflet'
import type { TilesConfig } from '../../data/config'

interface Props {
  readonly tiles: TilesConfig
  readonly root: RefObject<HTMLElement | null>
}

/** Tiles under the regions, and whose they are. The map is whole without them; a quiet line says that some did not come. */
export default function Basemap({ tiles, root }: Props) {
  const { t } = useTranslation('map')
  const [isWhole, setWhole] = useState(true)
  const eventHandlers = useMemo(
    () => ({ loading: () => setWhole(true), tileerror: () => setWhole(false) }),
    [],
  )
  const credit = (
    <p className="region-map__attribution">
      {!isWhole && <span>{t('basemapLost')} </span>}
      {tiles.attribution}
    </p>
  )
  return (
    <>
      <TileLayer
        url={tiles.url}
        minZoom={tiles.minZoom}
        maxZoom={tiles.maxZoom}
        referrerPolicy="no-referrer"
        crossOrigin="anonymous"
        eventHandlers={eventHandlers}
      />
      {root.current !== null && createPortal(credit, root.current)}
    </>
  )
}
