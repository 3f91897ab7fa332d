import { changedFigures, hasChanged, type FigureChange } from '../../../domain/deck/changedFigures'
import type { Deck } from '../../../domain/deck/deck'
import { patchScene } from '../../../domain/deck/edits'
import { knownOf } from '../../../domain/deck/known'
import type { Slide } from '../../../domain/deck/slide'

/** A scene whose figures are not what they were when it was last looked at. */
export interface SceneChange {
  readonly scene: string
  /** Counted from 1. */
  readonly n: number
  /** ISO date-time of the last look. */
  readonly since: string
  /** Empty where other figures than the key figures have changed. */
  readonly figures: readonly FigureChange[]
}

/** Scenes that changed since, in the order of the deck. A frozen scene shows old figures on purpose. */
export function sceneChanges(deck: Deck, live: ReadonlyMap<string, Slide>): readonly SceneChange[] {
  return deck.scenes.flatMap((scene, i) => {
    const slide = live.get(scene.id)
    const { known, frozen } = scene
    if (slide === undefined || known === null || frozen !== null || slide.body.kind === 'gone') return []
    if (!hasChanged(known, slide)) return []
    return [{ scene: scene.id, n: i + 1, since: known.at, figures: changedFigures(known, slide) }]
  })
}

/** Notes what scenes show that were never looked at before. The same deck where there is none. */
export function withKnown(deck: Deck, live: ReadonlyMap<string, Slide>, at: string): Deck {
  let next = deck
  for (const scene of deck.scenes) {
    const slide = live.get(scene.id)
    if (scene.known !== null || slide === undefined) continue
    const known = knownOf(slide, at)
    if (known !== null) next = patchScene(next, scene.id, { known })
  }
  return next
}
