import type { KitContent } from '../data/offline/kitFile'
import type { StageMap } from '../features/stage/layout/stageMap'
import { stageMapOf } from '../features/stage/stageMapOf'

/** What the windows of a kit are given: the content of the file with its map made ready to draw. */
export interface KitPresentation extends Omit<KitContent, 'boundaries'> {
  readonly map: StageMap | null
}

/**
 * Made once, before anything is drawn: the outlines take some time. One division is enough, as on the stage of the app:
 * a scene of any other than the catalogue's own says that it cannot be shown, and draws no map.
 */
export function makePresentation({ boundaries, ...content }: KitContent): KitPresentation {
  const [first] = boundaries
  return { ...content, map: first === undefined ? null : stageMapOf(first) }
}
