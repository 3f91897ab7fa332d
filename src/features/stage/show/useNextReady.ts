import { useEffect } from 'react'
import type { Slide } from '../../../domain/deck/slide'
import { layoutSlide } from '../layout/layoutSlide'
import type { StageOptions } from '../layout/options'

/** The slide that was just reached is painted and its transition over before anything else is worked out. */
const REST_MS = 500

/**
 * Works out the slides that a press may lead to while the one on stage rests; what is worked out is kept with the slide.
 * @param visible indexes of the slides shown, in their order.
 */
export function useNextReady(
  slides: readonly Slide[],
  visible: readonly number[],
  scene: number,
  look: Omit<StageOptions, 'step' | 'position'>,
): void {
  const { format, look: colours, scale, map, measure } = look
  useEffect(() => {
    const at = visible.indexOf(scene)
    const near = [at + 1, at - 1].filter((each) => each >= 0 && each < visible.length)
    let timer: ReturnType<typeof setTimeout>
    const work = () => {
      const next = near.shift()
      const slide = slides[visible[next ?? -1] ?? -1]
      if (next === undefined || slide === undefined) return
      const position = { number: next + 1, count: visible.length }
      layoutSlide(slide, { format, look: colours, scale, map, measure, step: null, position })
      timer = setTimeout(work, REST_MS)
    }
    timer = setTimeout(work, REST_MS)
    return () => clearTimeout(timer)
  }, [slides, visible, scene, format, colours, scale, map, measure])
}
