import { useMemo } from 'react'
import type { Slide } from '../../domain/deck/slide'
import type { Language, RegionId } from '../../domain/region'
import type { StageFormat } from './layout/canvas'
import type { Position } from './layout/frameLayout'
import { layoutSlide } from './layout/layoutSlide'
import type { Look } from './layout/looks'
import type { StageMap } from './layout/stageMap'
import type { Measure } from './layout/text'
import { StageCanvas } from './StageCanvas'

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
  return (
    <StageCanvas
      slide={slide}
      drawing={drawing}
      language={language}
      look={look}
      format={format}
      step={step}
      map={map}
      lit={lit}
    />
  )
}
