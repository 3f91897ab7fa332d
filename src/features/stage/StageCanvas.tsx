import { useId, useMemo } from 'react'
import type { Slide } from '../../domain/deck/slide'
import type { Language, RegionId } from '../../domain/region'
import { ABSENCE_MARKS } from '../../view/patterns'
import { CANVAS, type StageFormat } from './layout/canvas'
import { TONES, type Look } from './layout/looks'
import type { SlideDrawing } from './layout/marks'
import { frameAt } from './layout/regionsLayout'
import type { StageMap } from './layout/stageMap'
import { StageMapLayer } from './StageMapLayer'
import { StagePatterns } from './StagePatterns'
import { StageShape } from './StageShape'
import { StageText } from './StageText'
import './stage-slide.css'

interface Props {
  readonly slide: Slide
  readonly drawing: SlideDrawing
  readonly language: Language
  readonly look: Look
  readonly format: StageFormat
  readonly step: number | null
  readonly map: StageMap | null
  /** Region under the pointer. */
  readonly lit: RegionId | null
}

const NO_REGIONS: readonly RegionId[] = []

/** A drawing as one SVG: its words are texts, all else is silent. */
export function StageCanvas({ slide, drawing, language, look, format, step, map, lit }: Props) {
  const scope = useId()
  const addresses = useMemo(
    () => ({
      plain: patternAddresses(`${scope}p`),
      map: patternAddresses(`${scope}m`),
    }),
    [scope],
  )
  const canvas = CANVAS[format]
  const isClipped = drawing.map?.isClipped === true
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
      {isClipped && drawing.map !== null && (
        <clipPath id={`${scope}c`}>
          <rect {...drawing.map.box} rx={16} />
        </clipPath>
      )}
      <g clipPath={isClipped ? `url(#${scope}c)` : undefined}>
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
      </g>
      <g className="stage-slide__texts">
        {drawing.texts.map((mark) => (
          <StageText
            key={mark.key}
            mark={mark}
            language={language}
            look={look}
            lender={slide.lenders?.[mark.key]?.[language]}
          />
        ))}
      </g>
      {drawing.steps.map((box, at) => (
        <rect key={box.x} {...box} fill="transparent" data-step={at} />
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
