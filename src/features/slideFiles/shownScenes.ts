import type { Deck, Scene } from '../../domain/deck/deck'
import type { Slide } from '../../domain/deck/slide'

/** A scene with what it shows, and its number in the deck. */
export interface ShownScene {
  readonly scene: Scene
  readonly slide: Slide
  readonly number: number
}

/**
 * The scenes of a deck with their slides, which come in the order of the scenes.
 * @throws Error when there is not a slide for every scene: a note must never stand beside another scene's figures
 */
export function shownScenes(deck: Deck, slides: readonly Slide[]): readonly ShownScene[] {
  return deck.scenes.map((scene, i) => {
    const slide = slides[i]
    if (slide === undefined || slides.length !== deck.scenes.length) {
      throw new Error(`${deck.scenes.length} scenes, but ${slides.length} slides`)
    }
    return { scene, slide, number: i + 1 }
  })
}
