import type { PairModel, PairRow } from '../../../view/compare/pairModel'

/** Whole deviations that hold all of the rows. */
export const extentOf = (rows: readonly PairRow[]): number =>
  Math.max(1, ...rows.map(({ deviations }) => Math.ceil(Math.abs(deviations ?? 0))))

/** Slot of the region that is ahead in a row; null where neither is. */
export const aheadSlot = ({ standing }: PairRow, { first, second }: PairModel): number | null =>
  standing === 'first' ? first.slot : standing === 'second' ? second.slot : null
