import L from 'leaflet'
import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useMap } from 'react-leaflet'
import type { Boundaries } from '../../data/dataSource'
import type { Arrow } from '../../domain/division'
import { useHighlight } from '../../view/highlight'
import { useMapModel } from '../../view/useMapModel'
import { geographyOf } from '../../view/geography'
import { usePlane } from './mapCrs'
import { patternDefs } from './patternDefs'
import { cityRadius, makeFixtures, makeShapes, type RegionShape } from './regionShapes'
import { useLabelLayer } from './useLabelLayer'
import { useOptionText } from './useOptionText'
import { usePainter } from './usePainter'
import { useRegionListbox } from './useRegionListbox'

interface Props {
  readonly boundaries: Boundaries
  readonly root: RefObject<HTMLElement | null>
  readonly bounds: L.LatLngBounds
}

const PAN: Readonly<Record<Arrow, L.PointExpression>> = {
  up: [0, -90],
  down: [0, 90],
  left: [-90, 0],
  right: [90, 0],
}

/** Puts the shapes on the map once. Everything after that is a change of attributes. */
function useShapes(boundaries: Boundaries): readonly RegionShape[] {
  const { t } = useTranslation('map')
  const map = useMap()
  const plane = usePlane()
  const { division } = useMapModel()
  const [shapes, setShapes] = useState<readonly RegionShape[]>([])

  useEffect(() => {
    const geography = geographyOf(division.id)
    const fixtures = makeFixtures(boundaries, geography, plane)
    const made = makeShapes(
      boundaries,
      geography,
      division.regions.map((region) => region.id),
      plane,
    )
    // Leader lines end at the rim of the city circles, which therefore come last.
    const isCity = ({ option }: RegionShape) => option instanceof L.CircleMarker
    const layers = [
      ...fixtures.under,
      ...made.filter((shape) => !isCity(shape)).map((shape) => shape.option),
      ...fixtures.over,
      ...made.filter(isCity).map((shape) => shape.option),
    ]
    const group = L.layerGroup(layers).addTo(map)
    for (const { region, option } of made) {
      const element = option.getElement()
      element?.setAttribute('role', 'option')
      element?.setAttribute('data-region', region)
      element?.setAttribute('id', `map-${region}`)
    }
    const svg = made[0]?.option.getElement()?.closest('svg')
    svg?.setAttribute('role', 'listbox')
    svg?.setAttribute('aria-describedby', 'map-help')
    const defs = patternDefs('map')
    svg?.prepend(defs)
    const resize = () => {
      const radius = cityRadius(map.getSize().x)
      for (const { option } of made) if (option instanceof L.CircleMarker) option.setRadius(radius)
    }
    resize()
    map.on('resize', resize)
    // The shapes exist only now; the painters below wait for them.
    // oxlint-disable-next-line react/set-state-in-effect
    setShapes(made)
    return () => {
      map.off('resize', resize)
      defs.remove()
      group.remove()
    }
  }, [map, boundaries, division, plane])

  useEffect(() => {
    shapes[0]?.option.getElement()?.closest('svg')?.setAttribute('aria-label', t('regions'))
  }, [shapes, t])

  return shapes
}

/** Ring around the selected region (gold inside ink) and around the highlighted one (ink). */
function useRings(shapes: readonly RegionShape[]): void {
  const map = useMap()
  const highlight = useHighlight()
  const { region: selected } = useMapModel().selection

  useEffect(() => {
    const shape = shapes.find((candidate) => candidate.region === selected)
    if (shape === undefined) return
    const radius = cityRadius(map.getSize().x)
    const group = L.layerGroup([
      shape.outline({
        className: 'region-map__ring region-map__ring--ink',
        weight: 7,
        ...ringRadius(radius),
      }),
      shape.outline({
        className: 'region-map__ring region-map__ring--gold',
        weight: 3.5,
        ...ringRadius(radius),
      }),
    ]).addTo(map)
    return () => void group.remove()
  }, [map, shapes, selected])

  useEffect(() => {
    let ring: L.Path | null = null
    const draw = () => {
      ring?.remove()
      const shape = shapes.find((candidate) => candidate.region === highlight.get())
      const style = {
        className: 'region-map__ring region-map__ring--highlight',
        weight: 3,
        ...ringRadius(cityRadius(map.getSize().x)),
      }
      ring = shape?.outline(style).addTo(map) ?? null
    }
    const stop = highlight.subscribe(draw)
    return () => {
      stop()
      ring?.remove()
    }
  }, [map, shapes, highlight])
}

/** Circle markers take a radius; polygons ignore it. */
const ringRadius = (radius: number): L.CircleMarkerOptions => ({ radius: radius + 1 })

export function RegionLayer(props: Props) {
  const map = useMap()
  const { root } = props
  const shapes = useShapes(props.boundaries)
  const optionText = useOptionText()
  const geography = useMemo(() => geographyOf(props.boundaries.division), [props.boundaries.division])

  const onPan = useCallback((arrow: Arrow) => void map.panBy(PAN[arrow]), [map])

  usePainter(shapes, geography, optionText)
  useLabelLayer(shapes, geography)
  useRings(shapes)
  useRegionListbox(root, { onPan })
  return null
}
