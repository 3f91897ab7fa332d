/**
 * Where a dragged item lands, counted from 0 in the list as it will be.
 * @param middles upright middles of the items as they stand, in their order
 * @param from the item that is dragged
 * @param y where the pointer is, measured as the middles are
 */
export const dropIndex = (middles: readonly number[], from: number, y: number): number =>
  middles.filter((middle, i) => i !== from && middle < y).length
