import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { inkOn } from '../../domain/palette'
import { statusMark, useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { useMapModel } from '../../view/useMapModel'
import type { Geography } from '../../view/geography'
import { usePlane } from './mapCrs'
import { placeLabels, type LabelRequest } from '../../view/placeLabels'
import { cityRadius, type RegionShape } from './regionShapes'

const SVG = 'http://www.w3.org/2000/svg'
const LINE = 1.2

/** Text never shrinks below 12 px and grows with the map. */
const fontSizeFor = (width: number): number => Math.round(Math.min(26, Math.max(12, width / 66)))

/** The typeface of the labels, as in tokens.css. */
const FAMILY = "'Onest Variable', Onest, system-ui, sans-serif"

const canvas = document.createElement('canvas').getContext('2d')

const widths = new Map<string, number>()

/** Width of a text; the same names and figures come back at every step, so they are measured once. */
function textMeasure(fontSize: number, family: string): (text: string) => number {
  return (text) => {
    const key = `${fontSize}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    if (canvas === null) return text.length * fontSize * 0.6
    canvas.font = `600 ${fontSize}px ${family}`
    const { width } = canvas.measureText(text)
    if (document.fonts.status === 'loaded') widths.set(key, width)
    return width
  }
}

/** Names and values over the regions: measured, placed without collisions, redrawn when the map moves or figures change. */
export function useLabelLayer(shapes: readonly RegionShape[], geography: Geography): void {
  const map = useMap()
  const plane = usePlane()
  const model = useMapModel()
  const local = useLocalText()
  const figureText = useFigureText()

  useEffect(() => {
    const svg = shapes[0]?.option.getElement()?.closest('svg')
    if (svg === null || svg === undefined) return
    const layer = document.createElementNS(SVG, 'g')
    layer.setAttribute('class', 'region-map__labels')
    layer.setAttribute('aria-hidden', 'true')
    svg.append(layer)
    const { indicator, selection, division, figureOf, colours, crossSection } = model

    const draw = () => {
      const size = map.getSize()
      const fontSize = fontSizeFor(size.x)
      const origin = map.containerPointToLayerPoint([0, 0])
      const pxPerKm =
        map
          .latLngToLayerPoint(plane.fromKilometres([1000, 0]))
          .distanceTo(map.latLngToLayerPoint(plane.fromKilometres([0, 0]))) / 1000
      const requests = division.regions.flatMap((region): LabelRequest[] => {
        const inset = geography.insets[region.id]
        const place = inset ?? geography.labels[region.id]
        const figure = figureOf(region.id)
        if (place === undefined || figure === undefined) return []
        const point = map.latLngToLayerPoint(plane.fromKilometres([place.x, place.y])).subtract(origin)
        const value =
          figure.value === null
            ? ''
            : figureText.valueNumber(figure.value, indicator, selection.normalisation) +
              statusMark(figure.status)
        return [
          {
            region: region.id,
            x: point.x,
            y: point.y,
            room: (geography.labels[region.id]?.width ?? 0) * pxPerKm,
            names: [local(region.shortName).text, local(region.abbreviation).text],
            value:
              selection.classNumbers && figure.classIndex !== null
                ? `${value} (${figure.classIndex + 1})`
                : value,
            beside: inset === undefined ? null : cityRadius(size.x),
          },
        ]
      })
      const placed = placeLabels(
        requests,
        { width: size.x, height: size.y },
        fontSize,
        textMeasure(fontSize, FAMILY),
        insetBoxes(requests),
      )
      layer.replaceChildren(
        ...placed.map((label) => {
          const text = document.createElementNS(SVG, 'text')
          const figure = figureOf(label.region)
          const colour =
            selection.symbology === 'fill' && figure?.classIndex !== null && figure !== undefined
              ? colours[figure.classIndex]
              : undefined
          text.setAttribute('font-size', String(fontSize))
          text.setAttribute('text-anchor', label.anchor)
          if (label.isOverFill && colour !== undefined) text.setAttribute('fill', inkOn(colour))
          text.classList.toggle('region-map__label--halo', colour === undefined && label.isOverFill)
          label.lines.forEach((line, i) => {
            const span = document.createElementNS(SVG, 'tspan')
            span.textContent = line
            span.setAttribute('x', String(label.x + origin.x))
            span.setAttribute(
              'y',
              String(
                label.y + origin.y + (i - (label.lines.length - 1) / 2) * fontSize * LINE + fontSize * 0.36,
              ),
            )
            if (i > 0 || label.lines.length === 1)
              span.setAttribute('class', i > 0 ? 'region-map__value' : '')
            text.append(span)
          })
          if (crossSection.absent.includes(label.region)) text.classList.add('region-map__label--absent')
          return text
        }),
      )
    }
    draw()
    map.on('zoomend moveend viewreset resize', draw)
    let isCurrent = true
    void document.fonts.ready.then(() => {
      if (isCurrent) draw()
    })
    return () => {
      isCurrent = false
      map.off('zoomend moveend viewreset resize', draw)
      layer.remove()
    }
  }, [map, plane, shapes, geography, model, local, figureText])
}

/** City circles themselves are taken room. */
const insetBoxes = (requests: readonly LabelRequest[]) =>
  requests.flatMap(({ x, y, beside }) =>
    beside === null ? [] : [{ left: x - beside, right: x + beside, top: y - beside, bottom: y + beside }],
  )
