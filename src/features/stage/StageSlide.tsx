import { useId, useMemo } from 'react'
import type { Slide } from '../../domain/deck/slide'
import type { Language, RegionId } from '../../domain/region'
import { ABSENCE_MARKS } from '../../view/patterns'
import { CANVAS, type StageFormat } from './layout/canvas'
import type { Position } from './layout/frameLayout'
import { layoutSlide } from './layout/layoutSlide'
import { TONES, type Look } from './layout/looks'
import { frameAt } from './layout/regionsLayout'
import type { StageMap } from './layout/stageMap'
import type { Measure } from './layout/text'
import { StageMapLayer } from './StageMapLayer'
import { StagePatterns } from './StagePatterns'
import { StageShape } from './StageShape'
import { StageText } from './StageText'
import './stage-slide.css'

interface Props {
  readonly slide: Slide
  readonly language: Language
  readonly look: Look
  readonly format: StageFormat
  readonly measure: Measure
  /** Frame of a scene that plays; null = the one it begins with. */
  readonly step?: number | null
  readonly scale?: number
  readonly position?: Position | null
  readonly map: StageMap | null
  /** Region under the pointer. */
  readonly lit?: RegionId | null
}

const NO_REGIONS: readonly RegionId[] = []

/** A slide as one SVG: its words are texts, all else is silent. Needs nothing but its props. */
export function StageSlide({
  slide,
  language,
  look,
  format,
  measure,
  step = null,
  scale = 1,
  position = null,
  map,
  lit = null,
}: Props) {
  const scope = useId()
  const number = position?.number
  const count = position?.count
  const drawing = useMemo(
    () =>
      layoutSlide(slide, {
        format,
        look,
        scale,
        step,
        position: number === undefined || count === undefined ? null : { number, count },
        map,
        measure,
      }),
    [slide, format, look, scale, step, number, count, map, measure],
  )
  const addresses = useMemo(
    () => ({
      plain: patternAddresses(`${scope}p`),
      map: patternAddresses(`${scope}m`),
    }),
    [scope],
  )
  const canvas = CANVAS[format]
  const body = slide.body.kind === 'regions' ? slide.body : null
  const frame = body?.frames[frameAt(body, step)]
  const callouts = useMemo(
    () => (slide.callouts.length === 0 ? NO_REGIONS : slide.callouts.map(({ region }) => region)),
    [slide.callouts],
  )
  return (
    <svg
      className="stage-slide"
      viewBox={`0 0 ${canvas.width} ${canvas.height}`}
      lang={language}
      preserveAspectRatio="xMidYMid meet"
    >
      <StagePatterns scope={`${scope}p`} look={look} scale={1} />
      {drawing.map !== null && <StagePatterns scope={`${scope}m`} look={look} scale={drawing.map.scale} />}
      <rect width={canvas.width} height={canvas.height} fill={TONES[look].ground} />
      {drawing.shapes.map((mark) => (
        <StageShape key={mark.key} mark={mark} look={look} patternOf={addresses.plain} />
      ))}
      {body !== null && frame !== undefined && map !== null && drawing.map !== null && (
        <StageMapLayer
          body={body}
          frame={frame}
          stage={map}
          map={drawing.map}
          look={look}
          callouts={callouts}
          lit={lit}
          patternOf={addresses.map}
        />
      )}
      {drawing.over.map((mark) => (
        <StageShape key={mark.key} mark={mark} look={look} patternOf={addresses.plain} />
      ))}
      <g className="stage-slide__texts">
        {drawing.texts.map((mark) => (
          <StageText key={mark.key} mark={mark} language={language} look={look} />
        ))}
      </g>
      {drawing.steps.map((box, at) => (
        <rect key={at} {...box} fill="transparent" data-step={at} />
      ))}
    </svg>
  )
}

function patternAddresses(scope: string): (absence: string) => string {
  const known = new Map<string, string>(
    ABSENCE_MARKS.map((absence) => [absence, `url(#${scope}-${absence})`]),
  )
  return (absence) => known.get(absence) ?? 'none'
}
