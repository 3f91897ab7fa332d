import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Deck, Scene } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'
import { buildSlide } from './buildSlide'
import type { SlideData } from './slideData'
import { useSlideData } from './useSlideData'

/** The slides of a deck, one a scene in its order, hidden ones too. */
export interface Slides {
  /** Loading also while a scene that was added waits for data of its own: the others stay. */
  readonly state: 'loading' | 'ready' | 'failed'
  /** As the stage shows them: a frozen scene as it was. Empty until all have been made once. */
  readonly slides: readonly Slide[]
  /** As the data are now, of frozen scenes too: what they are compared with. */
  readonly live: readonly Slide[]
  /** One slide as the stage shows it, made at once: for the scene a talk goes on with. Null without its data. */
  readonly at: (index: number) => Slide | null
}

/** An edit touches a scene or two: so many are made at once, more in slices. */
const AT_ONCE = 2

/** Longest slice of making slides: between two, keys and pointer are heard. */
const SLICE_MS = 24

const known = new WeakMap<SlideData, WeakMap<Scene, Slide>>()

function slidesOf(data: SlideData): WeakMap<Scene, Slide> {
  const made = known.get(data) ?? new WeakMap<Scene, Slide>()
  known.set(data, made)
  return made
}

/** The slide of a scene, made once as long as scene and data are the same. */
function slideOf(scene: Scene, data: SlideData): Slide {
  const made = slidesOf(data)
  const slide = made.get(scene) ?? buildSlide(scene, data)
  made.set(scene, slide)
  return slide
}

/** Makes what fits into a slice, one slide at least. */
function makeSome(scenes: readonly Scene[], data: SlideData): void {
  const end = performance.now() + SLICE_MS
  for (const scene of scenes) {
    slideOf(scene, data)
    if (performance.now() > end) return
  }
}

const NONE: readonly Slide[] = []

/** Loads what a deck shows and makes its slides. A scene that fails says so in its slide. */
export function useSlides({ scenes }: Pick<Deck, 'scenes'>): Slides {
  const loaded = useSlideData(scenes)
  const { data } = loaded
  const [, count] = useState(0)
  const waiting = data === null ? [] : scenes.filter((scene) => !slidesOf(data).has(scene))
  const isReady = data !== null && waiting.length <= AT_ONCE

  const next = isReady ? undefined : waiting[0]

  useEffect(() => {
    if (data === null || next === undefined) return
    const timer = setTimeout(() => {
      makeSome(scenes.slice(scenes.indexOf(next)), data)
      count((made) => made + 1)
    })
    return () => clearTimeout(timer)
  }, [data, scenes, next])

  const live = useMemo(
    () => (data === null || !isReady ? NONE : scenes.map((scene) => slideOf(scene, data))),
    [data, isReady, scenes],
  )
  const slides = useMemo(() => live.map((slide, i) => scenes[i]?.frozen?.slide ?? slide), [live, scenes])
  const at = useCallback(
    (index: number): Slide | null => {
      const scene = scenes[index]
      if (scene === undefined) return null
      if (scene.frozen !== null) return scene.frozen.slide
      return data === null ? null : slideOf(scene, data)
    },
    [scenes, data],
  )
  const state = loaded.state === 'ready' ? (isReady ? 'ready' : 'loading') : loaded.state
  return { state, slides, live, at }
}
