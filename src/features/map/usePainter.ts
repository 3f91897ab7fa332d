import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { RegionFigure } from '../../domain/crossSection'
import type { MapModel } from '../../view/useMapModel'
import { useMapModel } from '../../view/useMapModel'
import type { Geography } from '../../view/geography'
import { usePlane } from './mapCrs'
import { patternFill } from '../../view/patterns'
import { circleRadius } from '../../view/proportionalCircles'
import { cityRadius, type RegionShape } from './regionShapes'
import type { OptionText } from './useOptionText'

/** Fill of a region: its class, its pattern, or the quiet ground under a circle. */
function fillOf(figure: RegionFigure, model: MapModel): string {
  if (figure.absence !== null) return patternFill('map', figure.absence)
  if (model.selection.symbology === 'circles') return 'var(--no-data)'
  return figure.classIndex === null
    ? 'var(--no-data)'
    : (model.colours[figure.classIndex] ?? 'var(--no-data)')
}

/** A write that changes nothing would still cost a recalculation of styles. */
function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** Restyles the shapes when the figures change; they are never made anew for a colour. */
export function usePainter(
  shapes: readonly RegionShape[],
  geography: Geography,
  textOf: (figure: RegionFigure) => OptionText,
): void {
  const map = useMap()
  const plane = usePlane()
  const model = useMapModel()

  useEffect(() => {
    for (const { region, option } of shapes) {
      const figure = model.figureOf(region)
      const element = option.getElement()
      if (figure === undefined || element === undefined) continue
      const { label, key } = textOf(figure)
      const fill = fillOf(figure, model)
      if (option.options.fillColor !== fill) option.setStyle({ fillColor: fill })
      write(element, 'aria-label', label)
      write(element, 'data-obs', key)
      write(element, 'data-class', figure.classIndex === null ? 'none' : String(figure.classIndex))
      write(element, 'aria-selected', String(model.selection.region === region))
    }
    // Assistive technology reads the regions in the order of the ranking, without moving their nodes.
    const owned = model.crossSection.order.map((region) => `map-${region}`).join(' ')
    const svg = shapes[0]?.option.getElement()?.closest('svg')
    if (svg !== null && svg !== undefined) write(svg, 'aria-owns', owned)
  }, [shapes, model, textOf])

  useEffect(() => {
    if (model.selection.symbology !== 'circles' || shapes.length === 0) return
    const full = Math.max(14, map.getSize().x / 22)
    const circles = model.crossSection.figures.flatMap((figure) => {
      const place = geography.insets[figure.region] ?? geography.labels[figure.region]
      if (figure.value === null || place === undefined || model.classification === null) return []
      const isCity = geography.insets[figure.region] !== undefined
      const radius = circleRadius(
        figure.value,
        model.classification.max,
        isCity ? Math.max(full, cityRadius(map.getSize().x)) : full,
      )
      return radius === 0
        ? []
        : [
            L.circleMarker(plane.fromKilometres([place.x, place.y]), {
              interactive: false,
              className: 'region-map__circle',
              radius,
              weight: 1,
              fillOpacity: 1,
              fillColor: model.colours[figure.classIndex ?? 0] ?? 'var(--brand)',
            }),
          ]
    })
    const group = L.layerGroup(circles).addTo(map)
    return () => void group.remove()
  }, [map, plane, shapes, geography, model])
}
