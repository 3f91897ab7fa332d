import type { StageFormat } from './canvas'
import type { Position } from './frameLayout'
import type { Look } from './looks'
import type { StageMap } from './stageMap'
import type { Measure } from './text'

/** What a layout depends on beside the slide; the language is not among it. */
export interface StageOptions {
  readonly format: StageFormat
  readonly look: Look
  /** Size of type chosen by + and −. */
  readonly scale: number
  /** Frame that is shown; null = the one the slide begins with. */
  readonly step: number | null
  readonly position: Position | null
  readonly map: StageMap | null
  readonly measure: Measure
}
