import type L from 'leaflet'
import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Division } from '../../domain/division'
import { statusMark, useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import type { Geography } from '../../view/geography'
import { placeLabels, type LabelRequest } from '../../view/placeLabels'
import { useMapModel } from '../../view/useMapModel'
import { makeLabelLayer } from './labelLayer'
import { usePlane, type Plane } from './mapCrs'
import { cityRadius, type RegionShape } from './regionShapes'
import { forgetWidths, textMeasure } from '../../ui/textMeasure'

/** Text never shrinks below 12 px and grows with the map. */
const fontSizeFor = (width: number): number => Math.round(Math.min(26, Math.max(12, width / 66)))

/** Where labels may stand on the map as it is zoomed and sized now, px. */
interface Places {
  readonly width: number
  readonly height: number
  readonly shift: { readonly x: number; readonly y: number }
  readonly of: readonly Pick<LabelRequest, 'region' | 'x' | 'y' | 'room' | 'beside'>[]
}

function readPlaces(map: L.Map, plane: Plane, geography: Geography, division: Division): Places {
  const { x: width, y: height } = map.getSize()
  const shift = map.containerPointToLayerPoint([0, 0])
  const pointAt = (x: number, y: number) => map.latLngToLayerPoint(plane.fromKilometres([x, y]))
  const pxPerKm = pointAt(1000, 0).distanceTo(pointAt(0, 0)) / 1000
  const places = division.regions.flatMap(({ id: region }) => {
    const inset = geography.insets[region]
    const place = inset ?? geography.labels[region]
    if (place === undefined) return []
    const { x, y } = pointAt(place.x, place.y).subtract(shift)
    const room = (geography.labels[region]?.width ?? 0) * pxPerKm
    return [{ region, x, y, room, beside: inset === undefined ? null : cityRadius(width) }]
  })
  return { width, height, shift, of: places }
}

/** Names and values over the regions: placed without collisions, and anew when the map moves or figures change. */
export function useLabelLayer(shapes: readonly RegionShape[], geography: Geography): void {
  const map = useMap()
  const plane = usePlane()
  const model = useMapModel()
  const local = useLocalText()
  const figureText = useFigureText()
  const redraw = useRef<() => void>(() => undefined)
  const { division } = model
  const current = useRef({ model, local, figureText })

  useEffect(() => {
    current.current = { model, local, figureText }
    redraw.current()
  }, [model, local, figureText])

  useEffect(() => {
    const svg = shapes[0]?.option.getElement()?.closest('svg')
    if (svg === null || svg === undefined) return
    const layer = makeLabelLayer(svg)
    let places = readPlaces(map, plane, geography, division)

    const draw = () => {
      const now = current.current
      const { selection, indicator, figureOf, colours } = now.model
      const fontSize = fontSizeFor(places.width)
      const requests = places.of.flatMap((place): LabelRequest[] => {
        const region = now.model.regionOf(place.region)
        const figure = figureOf(place.region)
        if (region === undefined || figure === undefined) return []
        const value =
          figure.value === null
            ? ''
            : now.figureText.valueNumber(figure.value, indicator, selection.normalisation) +
              statusMark(figure.status)
        const isNumbered = selection.classNumbers && figure.classIndex !== null
        return [
          {
            ...place,
            names: [now.local(region.shortName).text, now.local(region.abbreviation).text],
            value: isNumbered ? `${value} (${figure.classIndex + 1})` : value,
          },
        ]
      })
      const placed = placeLabels(requests, places, fontSize, textMeasure(fontSize), insetBoxes(requests))
      const labels = placed.map((label) => {
        const figure = figureOf(label.region)
        const index = figure?.classIndex ?? null
        const isFilled = selection.symbology === 'fill' && index !== null
        return {
          ...label,
          fill: isFilled ? (colours[index] ?? null) : null,
          isAbsent: figure !== undefined && figure.absence !== null,
        }
      })
      layer.draw(labels, fontSize, places.shift)
    }
    const move = () => {
      places = readPlaces(map, plane, geography, division)
      draw()
    }
    redraw.current = draw
    draw()
    map.on('zoomend moveend viewreset resize', move)
    const remeasure = () => {
      forgetWidths()
      draw()
    }
    document.fonts.addEventListener('loadingdone', remeasure)
    return () => {
      redraw.current = () => undefined
      document.fonts.removeEventListener('loadingdone', remeasure)
      map.off('zoomend moveend viewreset resize', move)
      layer.remove()
    }
  }, [map, plane, shapes, geography, division])
}

/** City circles themselves are taken room. */
const insetBoxes = (requests: readonly LabelRequest[]) =>
  requests.flatMap(({ x, y, beside }) =>
    beside === null ? [] : [{ left: x - beside, right: x + beside, top: y - beside, bottom: y + beside }],
  )
