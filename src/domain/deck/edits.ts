import type { LocalText } from '../region'
import { DECK_LIMITS, EMPTY_SCENE, SCENE_SECONDS, type Deck, type Scene, type SceneKind } from './deck'
import { newId } from './ids'

type Chance = () => number

/** What can be changed of a scene by hand; its id never changes. */
export type ScenePatch = Partial<Omit<Scene, 'id'>>
export type DeckPatch = Partial<Pick<Deck, 'title' | 'minutes'>>

const idsOf = (deck: Deck): ReadonlySet<string> => new Set(deck.scenes.map((scene) => scene.id))

function shortText(text: LocalText): LocalText {
  const entries = Object.entries(text).map(([language, each]) => [language, each.slice(0, DECK_LIMITS.title)])
  return Object.fromEntries(entries) as LocalText
}

const within = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(Math.round(value), least), most) : least

/** What a file would refuse must not be written in the first place. */
function fitted(scene: Scene): Scene {
  return {
    ...scene,
    address: scene.address?.slice(0, DECK_LIMITS.address) ?? null,
    title: shortText(scene.title),
    subtitle: shortText(scene.subtitle),
    note: scene.note.slice(0, DECK_LIMITS.note),
    seconds: within(scene.seconds, 1, DECK_LIMITS.seconds),
    callouts: scene.callouts
      .slice(0, DECK_LIMITS.callouts)
      .map((callout) => ({ ...callout, text: shortText(callout.text) })),
  }
}

/** A deck without scenes. `at` is the ISO date-time of its making. */
export function newDeck(title: LocalText, at: string, random: Chance = Math.random): Deck {
  return {
    id: newId(new Set(), random),
    title: shortText(title),
    minutes: null,
    scenes: [],
    createdAt: at,
    changedAt: at,
  }
}

/** A scene with an id that the deck does not have; `patch` says what is not as in an empty one. */
export function newScene(
  deck: Deck,
  kind: SceneKind,
  patch: ScenePatch = {},
  random: Chance = Math.random,
): Scene {
  return fitted({ ...EMPTY_SCENE, ...patch, kind, id: newId(idsOf(deck), random) })
}

/** A view of the app as a scene. `address` has no language and no slash at its start: `map?indicator=…`. */
export const viewScene = (deck: Deck, address: string, random: Chance = Math.random): Scene =>
  newScene(deck, 'view', { address, seconds: SCENE_SECONDS }, random)

/** Whether another scene fits. */
export const hasRoom = (deck: Deck): boolean => deck.scenes.length < DECK_LIMITS.scenes

/** Puts a scene at a position counted from 0, at the end unless told. A full deck stays as it is. */
export function addScene(deck: Deck, scene: Scene, at: number = deck.scenes.length): Deck {
  if (!hasRoom(deck)) return deck
  const taken = idsOf(deck)
  const added = fitted(taken.has(scene.id) ? { ...scene, id: newId(taken) } : scene)
  return { ...deck, scenes: deck.scenes.toSpliced(within(at, 0, deck.scenes.length), 0, added) }
}

/** Moves a scene to a position counted from 0, past the ends to the end. */
export function moveScene(deck: Deck, id: string, to: number): Deck {
  const from = deck.scenes.findIndex((scene) => scene.id === id)
  const moved = deck.scenes[from]
  if (moved === undefined) return deck
  const target = within(to, 0, deck.scenes.length - 1)
  if (target === from) return deck
  return { ...deck, scenes: deck.scenes.toSpliced(from, 1).toSpliced(target, 0, moved) }
}

export function removeScene(deck: Deck, id: string): Deck {
  const scenes = deck.scenes.filter((scene) => scene.id !== id)
  return scenes.length === deck.scenes.length ? deck : { ...deck, scenes }
}

/** Puts a copy of a scene behind it. */
export function duplicateScene(deck: Deck, id: string, random: Chance = Math.random): Deck {
  const at = deck.scenes.findIndex((scene) => scene.id === id)
  const scene = deck.scenes[at]
  if (scene === undefined) return deck
  return addScene(deck, { ...scene, id: newId(idsOf(deck), random) }, at + 1)
}

/** Changes what a scene says and shows. An unknown scene changes nothing. */
export function patchScene(deck: Deck, id: string, patch: ScenePatch): Deck {
  const at = deck.scenes.findIndex((scene) => scene.id === id)
  const scene = deck.scenes[at]
  if (scene === undefined) return deck
  return { ...deck, scenes: deck.scenes.with(at, fitted({ ...scene, ...patch, id })) }
}

/** Leaves a scene out of the show without losing it, or takes it in again. */
export const hideScene = (deck: Deck, id: string, isHidden = true): Deck => patchScene(deck, id, { isHidden })

export function patchDeck(deck: Deck, patch: DeckPatch): Deck {
  const next = { ...deck, ...patch }
  return {
    ...next,
    title: shortText(next.title),
    minutes: next.minutes === null ? null : within(next.minutes, 1, DECK_LIMITS.minutes),
  }
}
