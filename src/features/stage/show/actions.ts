import type { Language, RegionId } from '../../../domain/region'
import type { Look } from '../layout/looks'

/** Everything that can happen to a show. */
export type StageAction =
  | {
      readonly type:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'black'
        | 'white'
        | 'language'
        | 'larger'
        | 'smaller'
        | 'play'
        | 'tick'
        | 'auto'
        | 'faster'
        | 'slower'
        | 'grid'
        | 'help'
        | 'keys'
        | 'card'
        | 'describe'
        | 'question'
        | 'backspace'
        | 'enter'
        | 'escape'
        // These change the window and not the show.
        | 'fullscreen'
        | 'start'
        | 'speaker'
    }
  | { readonly type: 'go'; readonly scene: number }
  /** The speaker's window goes where the stage is; what is so already stays as it is. */
  | { readonly type: 'follow'; readonly scene: number; readonly language: Language }
  /** The time of a scene is up; of another than is on show it means nothing. */
  | { readonly type: 'time-up'; readonly scene: number }
  | { readonly type: 'grid-by'; readonly by: number }
  | { readonly type: 'step-by'; readonly by: 1 | -1 }
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'look'; readonly look: Look | null }
  | { readonly type: 'contrast'; readonly contrast: number }
  | { readonly type: 'set-language'; readonly language: Language }
  | { readonly type: 'region'; readonly region: RegionId }
  | { readonly type: 'letter'; readonly letter: string }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'pick'; readonly number: number }
