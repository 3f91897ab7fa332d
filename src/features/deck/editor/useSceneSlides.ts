import { useMemo, useState } from 'react'
import type { Deck } from '../../../domain/deck/deck'
import type { Slide } from '../../../domain/deck/slide'
import { useSlides } from '../../../view/slides/useSlides'

/** Slides of a deck by the ids of its scenes. */
export interface SceneSlides {
  readonly state: 'loading' | 'ready' | 'failed'
  /** As the data are now. While new ones are made, those of before stay. */
  readonly live: ReadonlyMap<string, Slide>
}

/** The slides of a deck by scene, so that a scene that is moved takes its picture along. */
export function useSceneSlides({ scenes }: Pick<Deck, 'scenes'>): SceneSlides {
  const { state, live } = useSlides({ scenes })
  const made = useMemo(
    () =>
      new Map(
        scenes.flatMap(({ id }, i) => {
          const slide = live[i]
          return slide === undefined ? [] : [[id, slide] as const]
        }),
      ),
    [scenes, live],
  )
  const [last, keep] = useState<ReadonlyMap<string, Slide>>(made)
  if (made.size > 0 && made !== last) keep(made)
  return { state, live: made.size > 0 || scenes.length === 0 ? made : last }
}
