import type { StageText } from '../../../domain/deck/slide'
import type { Language, RegionId } from '../../../domain/region'
import type { Look } from '../layout/looks'
import { USUAL_SPEED } from './speeds'

export type Overlay = 'grid' | 'help' | 'keys' | 'card' | 'describe'

/** All that the stage shows. What comes back after a reload stands in the address: scene, step, language. */
export interface ShowState {
  /** Index among all scenes of the deck; never that of a hidden one while another is there. */
  readonly scene: number
  /** Frame of time; null = the one the scene begins with. */
  readonly step: number | null
  readonly language: Language
  readonly screen: 'slide' | 'black' | 'white'
  readonly overlay: Overlay | null
  /** Scene under the cursor of the grid. */
  readonly gridAt: number
  /** A question from the hall: what was typed, and the region that is shown. */
  readonly question: { readonly typed: string; readonly region: RegionId | null } | null
  /** Digits typed before Enter. */
  readonly digits: string
  readonly isPlaying: boolean
  readonly isAuto: boolean
  /** Index in the speeds of autoplay. */
  readonly speed: number
  /** Index in the sizes of type. */
  readonly size: number
  readonly look: Look
  /** Index in the corrections for a pale projector; they count in that look only. */
  readonly contrast: number
}

/** What of the deck the keys depend on. */
export interface ShowFacts {
  readonly scenes: readonly {
    readonly isHidden: boolean
    /** Its data are not there: autoplay goes on to the next. */
    readonly isGone: boolean
    readonly frames: number
    /** Frame it begins with. */
    readonly start: number
  }[]
  /** Regions that can be asked about on the scene on show. */
  readonly names: ReadonlyMap<RegionId, StageText>
  readonly isKiosk: boolean
}

export const START: ShowState = {
  scene: 0,
  step: null,
  language: 'kk',
  screen: 'slide',
  overlay: null,
  gridAt: 0,
  question: null,
  digits: '',
  isPlaying: false,
  isAuto: false,
  speed: USUAL_SPEED,
  size: 0,
  look: 'dark',
  contrast: 0,
}

/** Indexes of the scenes that are shown, in order. */
export const visibleScenes = ({ scenes }: Pick<ShowFacts, 'scenes'>): readonly number[] =>
  scenes.flatMap(({ isHidden }, at) => (isHidden ? [] : [at]))

/** The scene itself, or the nearest shown one after it, or before it. */
export function shownScene(scene: number, facts: Pick<ShowFacts, 'scenes'>): number {
  const visible = visibleScenes(facts)
  return visible.find((at) => at >= scene) ?? visible.at(-1) ?? 0
}

/** Whether nothing stands between the hall and the slide, so that time may go on. */
export const isOnSlide = (state: ShowState): boolean =>
  state.screen === 'slide' && state.overlay === null && state.question === null
