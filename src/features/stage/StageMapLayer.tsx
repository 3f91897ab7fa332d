import { memo, useMemo } from 'react'
import type { RegionsBody, SlideFrame } from '../../domain/deck/slide'
import type { RegionId } from '../../domain/region'
import { classColours, TONES, WEIGHTS, type Look } from './layout/looks'
import type { MapMark } from './layout/marks'
import type { StageMap } from './layout/stageMap'

interface Props {
  readonly body: RegionsBody
  readonly frame: SlideFrame
  readonly stage: StageMap
  readonly map: MapMark
  readonly look: Look
  readonly callouts: readonly RegionId[]
  /** Under the pointer. */
  readonly lit: RegionId | null
  readonly patternOf: (absence: string) => string
}

/** Oblasts and cities of a slide, and the borders as one drawing: none of it changes while time plays. */
function countryOf(stage: StageMap, regions: RegionsBody['regions']) {
  const known = [...stage.paths].filter(([region]) => regions.some(({ id }) => id === region))
  const isCity = (region: RegionId): boolean => (stage.places.get(region)?.inset ?? null) !== null
  const land = known.filter(([region]) => !isCity(region))
  const cities = known.filter(([region]) => isCity(region))
  // Strokes cost ten times the fills, and only fills move with time.
  return { land, cities, outline: land.map(([, d]) => d).join('') }
}

/** The country: each region in the colour of its class, rings about what is chosen, called out or pointed at. */
export const StageMapLayer = memo(function StageMapLayer({
  body,
  frame,
  stage,
  map,
  look,
  callouts,
  lit,
  patternOf,
}: Props) {
  const tones = TONES[look]
  const weight = WEIGHTS[look]
  const colours = classColours(body.legend.classes, look)
  const unit = 1 / map.scale
  const values = new Map(frame.values.map((value) => [value.region, value]))
  const fillOf = (region: RegionId): string => {
    const value = values.get(region)
    if (value?.absence !== null && value !== undefined) return patternOf(value.absence)
    // Under circles the land is quiet: colour and size are theirs.
    const index = body.circles === undefined ? (value?.classIndex ?? null) : null
    return index === null ? tones.panel : (colours[index] ?? tones.panel)
  }
  const { land, cities, outline } = useMemo(() => countryOf(stage, body.regions), [stage, body.regions])
  const rings = [
    ...callouts.map((region) => ({ region, key: 'callout', widths: [7, 3] as const, inner: tones.ground })),
    ...(body.selected === null
      ? []
      : [{ region: body.selected, key: 'selected', widths: [9, 4.5] as const, inner: tones.gold }]),
    ...(lit === null ? [] : [{ region: lit, key: 'lit', widths: [8, 4] as const, inner: tones.ground }]),
  ]
  return (
    <g
      transform={`translate(${map.shiftX.toFixed(2)} ${map.shiftY.toFixed(2)}) scale(${map.scale.toFixed(4)})`}
      strokeLinejoin="round"
    >
      <path
        className="stage-still"
        d={outline}
        fill="none"
        stroke={look === 'dark' ? tones.faint : tones.muted}
        strokeWidth={3 * unit * weight}
      />
      {land.map(([region, d]) => (
        <path
          key={region}
          className="stage-mark"
          d={d}
          fill={fillOf(region)}
          data-region={region}
          data-class={values.get(region)?.classIndex ?? undefined}
        />
      ))}
      <path
        className="stage-still"
        d={outline}
        fill="none"
        stroke={look === 'washed' ? tones.ink : tones.ground}
        strokeWidth={1.2 * unit * weight}
        pointerEvents="none"
      />
      {cities.map(([region]) => (
        <Circle
          key={region}
          place={stage.places.get(region)}
          fill={fillOf(region)}
          stroke={tones.ink}
          strokeWidth={2 * unit * weight}
          region={region}
        />
      ))}
      {rings.flatMap(({ region, key, widths, inner }) =>
        widths.map((width, at) => (
          <Ring
            key={`${key}-${region}-${width}`}
            stage={stage}
            region={region}
            stroke={at === 0 ? tones.ink : inner}
            strokeWidth={width * unit}
          />
        )),
      )}
    </g>
  )
})

interface CircleProps {
  readonly place: ReturnType<StageMap['places']['get']>
  readonly fill: string
  readonly stroke: string
  readonly strokeWidth: number
  readonly region?: RegionId
}

function Circle({ place, fill, stroke, strokeWidth, region }: CircleProps) {
  if (place?.inset === null || place === undefined) return null
  return (
    <circle
      className="stage-mark"
      cx={place.x}
      cy={place.y}
      r={place.inset.radius}
      fill={fill}
      stroke={stroke}
      strokeWidth={strokeWidth}
      data-region={region}
    />
  )
}

function Ring({
  stage,
  region,
  stroke,
  strokeWidth,
}: {
  readonly stage: StageMap
  readonly region: RegionId
  readonly stroke: string
  readonly strokeWidth: number
}) {
  const place = stage.places.get(region)
  if (place?.inset !== null && place !== undefined)
    return <Circle place={place} fill="none" stroke={stroke} strokeWidth={strokeWidth} />
  const d = stage.paths.get(region)
  return d === undefined ? null : (
    <path d={d} fill="none" stroke={stroke} strokeWidth={strokeWidth} pointerEvents="none" />
  )
}
