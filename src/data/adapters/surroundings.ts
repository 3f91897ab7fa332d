import type { PinnedSnapshots, Snapshots } from '../snapshots'
import type { Carry } from './fetchJson'

/** What a test puts in place of the browser's own. */
export interface SourceSurroundings {
  /** Absolute address of the app, with a slash at its end. */
  readonly appUrl: string
  readonly snapshots: Snapshots | null
  /** Carries the questions to the source, and nothing else; the network as it is where it is left out. */
  readonly carry?: Carry
}

export const canPin = (snapshots: Snapshots): snapshots is PinnedSnapshots => 'pin' in snapshots
