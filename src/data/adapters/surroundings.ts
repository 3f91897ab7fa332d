import type { PinnedSnapshots, Snapshots } from '../snapshots'

/** What a test puts in place of the browser's own. */
export interface SourceSurroundings {
  /** Absolute address of the app, with a slash at its end. */
  readonly appUrl: string
  readonly snapshots: Snapshots | null
}

export const canPin = (snapshots: Snapshots): snapshots is PinnedSnapshots => 'pin' in snapshots
