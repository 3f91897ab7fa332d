import type { Deck, KnownFigures, Scene } from './deck'
import { duplicateScene, hasRoom, patchScene } from './edits'
import { fingerprintOf } from './fingerprint'
import type { Slide } from './slide'

/** Scenes of words and scenes without data have nothing that could change. */
const hasFigures = ({ body }: Slide): boolean => body.kind !== 'words' && body.kind !== 'gone'

/** What a slide shows, to be known when its scene is opened again. Null where it has no figures. */
export function knownOf(slide: Slide, at: string): KnownFigures | null {
  if (!hasFigures(slide)) return null
  return {
    at,
    datasetVersion: slide.datasetVersion,
    figures: slide.figures.map(({ key, value, text, label }) => ({ key, value, text, label })),
    fingerprint: fingerprintOf(slide),
    slide,
  }
}

/** Shows a scene from now on as this slide has it, with the date. */
export const freezeScene = (deck: Deck, id: string, slide: Slide, at: string): Deck =>
  patchScene(deck, id, { frozen: { at, slide } })

/** A scene follows the data again. */
export const thawScene = (deck: Deck, id: string): Deck => patchScene(deck, id, { frozen: null })

/** Whether a scene can be kept as it was: its old slide is still there. */
export const canKeepOld = (scene: Scene): boolean => scene.known?.slide !== undefined

function frozenAsKnown(known: KnownFigures | null | undefined): Scene['frozen'] {
  return known?.slide === undefined ? null : { at: known.at, slide: known.slide }
}

/** The figures have changed: the scene stays as it was, with the date it was seen. Without its old slide nothing changes. */
export function keepOld(deck: Deck, id: string): Deck {
  const frozen = frozenAsKnown(deck.scenes.find((scene) => scene.id === id)?.known)
  return frozen === null ? deck : patchScene(deck, id, { frozen })
}

/** The figures have changed: the new ones are right and known from now on. */
export const takeNew = (deck: Deck, id: string, slide: Slide, at: string): Deck =>
  patchScene(deck, id, { known: knownOf(slide, at), frozen: null })

/** The figures have changed: the scene as it was, and behind it one with the new figures. */
export function keepBoth(
  deck: Deck,
  id: string,
  slide: Slide,
  at: string,
  random: () => number = Math.random,
): Deck {
  const index = deck.scenes.findIndex((scene) => scene.id === id)
  const frozen = frozenAsKnown(deck.scenes[index]?.known)
  if (frozen === null || !hasRoom(deck)) return deck
  const doubled = duplicateScene(deck, id, random)
  const second = doubled.scenes[index + 1]
  if (second === undefined) return deck
  return takeNew(patchScene(doubled, id, { frozen }), second.id, slide, at)
}
