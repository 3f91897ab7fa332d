import type { RegionId } from '../../../domain/region'

/** Where a region's label stands, in units of the outlines. */
export interface StagePlace {
  readonly x: number
  readonly y: number
  /** Room for a text at the place. */
  readonly room: number
  /** A city drawn as a circle in an empty corner, and where it really is. */
  readonly inset: { readonly radius: number; readonly cityX: number; readonly cityY: number } | null
  /** Column and row of the tile grid; null where it has no place there. */
  readonly tile: readonly [column: number, row: number] | null
  readonly neighbours: readonly RegionId[]
}

/** The country as the stage draws it: plain data, so that it can be embedded in a file. */
export interface StageMap {
  readonly width: number
  readonly height: number
  readonly paths: ReadonlyMap<RegionId, string>
  readonly places: ReadonlyMap<RegionId, StagePlace>
}
