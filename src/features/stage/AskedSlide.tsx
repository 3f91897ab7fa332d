import { useMemo } from 'react'
import type { Slide } from '../../domain/deck/slide'
import type { Language, RegionId } from '../../domain/region'
import { askedLayout, type AskedWords } from './layout/askedLayout'
import type { AskedYear } from './layout/askedCourse'
import type { StageFormat } from './layout/canvas'
import type { Look } from './layout/looks'
import { EMPTY_DRAWING } from './layout/marks'
import type { StageMap } from './layout/stageMap'
import type { Measure } from './layout/text'
import { StageCanvas } from './StageCanvas'

interface Props {
  /** A slide of regions. */
  readonly slide: Slide
  readonly region: RegionId
  readonly years: readonly AskedYear[]
  readonly words: AskedWords
  readonly language: Language
  readonly look: Look
  readonly format: StageFormat
  readonly measure: Measure
  readonly step: number | null
  readonly scale: number
  readonly map: StageMap | null
}

/** The answer to a question from the hall. */
export function AskedSlide(props: Props) {
  const { slide, region, years, words, look, format, measure, step, scale, map, language } = props
  const drawing = useMemo(
    () =>
      slide.body.kind === 'regions'
        ? askedLayout(slide, slide.body, region, years, words, {
            format,
            look,
            scale,
            step,
            map,
            measure,
            position: null,
          })
        : EMPTY_DRAWING,
    [slide, region, years, words, format, look, scale, step, map, measure],
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
      lit={region}
    />
  )
}
