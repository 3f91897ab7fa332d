import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Config } from '../data/config'
import { useDataSource } from '../data/DataSourceProvider'
import { boundariesQuery } from '../data/queries'
import { MapLegend } from '../features/map/MapLegend'
import { RegionMap } from '../features/map/RegionMap'
import { LatePart } from '../ui/LatePart'
import { Panel } from '../ui/Panel'
import { useMapModel } from '../view/useMapModel'
import { lazyPart } from '../ui/lazyPart'

const BoundariesNote = lazyPart(() => import('../features/map/BoundariesNote'))
// The map is what most visits open; the other views come when they are chosen.
const TileGrid = lazyPart(() => import('../features/map/TileGrid'))
const ObservationTable = lazyPart(() => import('../features/table/ObservationTable'))

/** Map, tiles or table of the same figures. Without boundaries the tiles take the map's place. */
export function MapStage({ tiles }: { tiles: Config['tiles'] }) {
  const { t } = useTranslation('view')
  const { selection, division } = useMapModel()
  const source = useDataSource()
  const boundaries = useQuery(boundariesQuery(source, division.id, 'light'))
  const hasNoMap = selection.kind === 'map' && boundaries.isError

  if (selection.kind === 'table') {
    return (
      <Panel name="table" label={t('kind.table')} className="map-stage map-stage--table">
        <ObservationTable />
      </Panel>
    )
  }
  return (
    <Panel name="map" label={t(`kind.${hasNoMap ? 'tiles' : selection.kind}`)} className="map-stage">
      {hasNoMap && (
        <LatePart>
          <BoundariesNote error={boundaries.error} retry={() => void boundaries.refetch()} />
        </LatePart>
      )}
      {selection.kind === 'map' && boundaries.data !== undefined && (
        <RegionMap boundaries={boundaries.data.data} tiles={tiles} />
      )}
      {selection.kind === 'map' && boundaries.isPending && (
        <div className="map-stage__skeleton" aria-busy="true" />
      )}
      {(selection.kind === 'tiles' || hasNoMap) && <TileGrid />}
      <MapLegend />
    </Panel>
  )
}
