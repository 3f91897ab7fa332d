import type { ShowFacts } from '../../../src/features/stage/show/showState'

/** A scene as the machine of the show knows it: shown, with data, without time. */
export const sceneFacts = (more: Partial<ShowFacts['scenes'][number]> = {}): ShowFacts['scenes'][number] => ({
  isHidden: false,
  isGone: false,
  frames: 0,
  start: 0,
  ...more,
})
