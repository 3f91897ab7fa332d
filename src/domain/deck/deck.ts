import type { Period } from '../period'
import type { LocalText, RegionId } from '../region'
import type { Slide } from './slide'

/** A view of the app, or a scene of words. */
export type SceneKind = 'view' | 'title' | 'section' | 'closing'

/** A region highlighted on stage, with a sentence. */
export interface Callout {
  readonly region: RegionId
  readonly text: LocalText
}

/** What a scene showed when it was last looked at: the base of "changed since". */
export interface KnownFigures {
  /** ISO date-time. */
  readonly at: string
  readonly datasetVersion: string
  /** Key of the figure → how it was written in Kazakh, Russian and English. */
  readonly figures: readonly {
    readonly key: string
    readonly value: number | null
    readonly text: Slide['title']
    readonly label: Slide['title']
  }[]
  /** Of all figures of the slide, also those that are no key figures; see `fingerprintOf`. */
  readonly fingerprint?: string
  /** The slide as it was seen, so that the scene can be kept as it was after the data have changed. */
  readonly slide?: Slide
}

/** One scene of a deck: an address with what is said about it. */
export interface Scene {
  readonly id: string
  readonly kind: SceneKind
  /** Address of the view without its language: `map?indicator=eca-total`; null for scenes of words. */
  readonly address: string | null
  /** As written by hand; what is not written is proposed by the view. */
  readonly title: LocalText
  readonly subtitle: LocalText
  /** For the speaker, not for the hall. */
  readonly note: string
  /** Seconds on stage in autoplay, and towards the length of the talk. */
  readonly seconds: number
  readonly callouts: readonly Callout[]
  /** First and last period that are played; null = the scene stands still. */
  readonly played: { readonly from: Period; readonly to: Period } | null
  readonly isHidden: boolean
  readonly known: KnownFigures | null
  /** Shown as it was: the slide with the date it was frozen. */
  readonly frozen: { readonly at: string; readonly slide: Slide } | null
}

/** A presentation. Decks are values: every edit makes a new one. */
export interface Deck {
  readonly id: string
  readonly title: LocalText
  /** Minutes the speaker has; null = not said. */
  readonly minutes: number | null
  readonly scenes: readonly Scene[]
  /** ISO date-times. */
  readonly createdAt: string
  readonly changedAt: string
  /** Scenes of a newer version that this one cannot read; kept so that they survive being saved again. */
  readonly unread?: readonly { readonly at: number; readonly scene: unknown }[]
  /** What a newer version wrote beside the deck; kept likewise. Unknown fields of deck and scene stay where they are. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** Most scenes of a deck, most decks, longest texts: what a file may bring. */
export const DECK_LIMITS = {
  scenes: 200,
  decks: 100,
  title: 300,
  note: 10_000,
  callouts: 16,
  address: 4000,
  /** An hour for one scene, a day for a deck. */
  seconds: 3600,
  minutes: 1440,
} as const

/** Seconds of a new scene. */
export const SCENE_SECONDS = 60

export const EMPTY_SCENE: Omit<Scene, 'id' | 'kind'> = {
  address: null,
  title: {},
  subtitle: {},
  note: '',
  seconds: SCENE_SECONDS,
  callouts: [],
  played: null,
  isHidden: false,
  known: null,
  frozen: null,
}
