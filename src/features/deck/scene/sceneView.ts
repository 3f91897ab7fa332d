import type { Scene } from '../../../domain/deck/deck'
import type { Slide } from '../../../domain/deck/slide'

/** A scene with its slide; null while the slides are being made or where they could not be. */
export interface SceneView {
  readonly scene: Scene
  readonly slide: Slide | null
  /** Counted from 1. */
  readonly n: number
}

/** The slide a scene shows: as it was frozen, else as it is now. */
export const shownSlide = (scene: Scene, slide: Slide | null): Slide | null => scene.frozen?.slide ?? slide

/** Scenes with their slides, in the order of the deck. Slides of an earlier edit are found by scene, not by place. */
export const sceneViews = (
  scenes: readonly Scene[],
  slides: ReadonlyMap<string, Slide>,
): readonly SceneView[] =>
  scenes.map((scene, i) => ({ scene, n: i + 1, slide: shownSlide(scene, slides.get(scene.id) ?? null) }))
