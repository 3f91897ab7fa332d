import type { Slide } from '../../domain/deck/slide'
import type { RegionId } from '../../domain/region'
import type { StageMap, StagePlace } from './layout/stageMap'

/** What is on stage, kept for a reload: the hall sees it again before the data have come. */
export interface RememberedSlide {
  readonly scene: number
  readonly slide: Slide
  readonly map: StageMap | null
  readonly position: { readonly number: number; readonly count: number }
}

interface Stored extends Omit<RememberedSlide, 'map'> {
  readonly deck: string
  readonly map:
    | (Omit<StageMap, 'paths' | 'places'> & {
        readonly paths: readonly (readonly [RegionId, string])[]
        readonly places: readonly (readonly [RegionId, StagePlace])[]
      })
    | null
}

const KEY = 'birlik.stage.slide'

/** Of this window only; a slide that is too large for the storage is not kept. */
export function rememberSlide(deck: string, { scene, slide, map, position }: RememberedSlide): void {
  const stored: Stored = {
    deck,
    scene,
    slide,
    position,
    map: map === null ? null : { ...map, paths: [...map.paths], places: [...map.places] },
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify(stored))
  } catch {
    forgetSlide()
  }
}

function forgetSlide(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Storage is forbidden here: nothing was kept.
  }
}

/** The slide of a scene as it was before the reload; null where another was on stage. */
export function rememberedSlide(deck: string, scene: number): RememberedSlide | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Stored | null
    if (stored === null || stored.deck !== deck || stored.scene !== scene) return null
    const map =
      stored.map === null
        ? null
        : { ...stored.map, paths: new Map(stored.map.paths), places: new Map(stored.map.places) }
    return { scene, slide: stored.slide, position: stored.position, map }
  } catch {
    return null
  }
}
