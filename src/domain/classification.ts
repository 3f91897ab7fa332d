/** How class borders are found. `diverging-*` put the middle border at something named. */
export type ClassificationMethod =
  | 'natural-breaks'
  | 'quantile'
  | 'equal-interval'
  | 'manual'
  | 'diverging-target'
  | 'diverging-national'

/**
 * Classes of a legend. Inner borders ascend; class i holds border[i-1] ≤ value < border[i], the last class is closed above.
 * `hasZeroClass`: zero has a row of its own (class index 0) and the borders apply to the values above it.
 */
export interface Classification {
  readonly method: ClassificationMethod
  readonly borders: readonly number[]
  readonly min: number
  readonly max: number
  readonly hasZeroClass: boolean
  /** Number of classes, zero class included. */
  readonly count: number
  /** All values are whole: a border then lies half a unit below the number it is written as. */
  readonly isWhole: boolean
  /** For diverging methods, what the middle stands for. */
  readonly centre: number | null
}
