import type { Measured } from '../../../domain/deck/rehearse'
import type { Slide } from '../../../domain/deck/slide'

export const SCREENS = ['wide', 'classic'] as const
export const LOOKS = ['dark', 'light', 'washed'] as const

/** The screen that scenes are laid out for, and how the stage looks on it. */
export interface Hall {
  readonly format: (typeof SCREENS)[number]
  readonly look: (typeof LOOKS)[number]
}

export const FIRST_HALL: Hall = { format: 'wide', look: 'dark' }

/** What the stage finds when it lays a scene out; the page lends it. */
export type MeasureScene = (scene: string, slide: Slide, hall: Hall) => readonly Measured[]
