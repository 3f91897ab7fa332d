/** Neighbouring labels that push each other and so share one shift. */
interface Block {
  readonly first: number
  size: number
  /** Sum of (wanted place − place in a stack that begins at 0). */
  sum: number
}

/**
 * Middles of labels of equal height in a column, as near to the wanted places as they can be without overlap: the least
 * squared distance (pool-adjacent-violators), inside `top` … `bottom`. The order of the wanted places is kept; equal ones
 * keep the order given. Where the column is too short for all, they stand closer.
 */
export function placeEndLabels(
  wanted: readonly number[],
  height: number,
  top: number,
  bottom: number,
): readonly number[] {
  const step = Math.min(height, (bottom - top) / Math.max(wanted.length, 1))
  const order = wanted.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place)
  const blocks: Block[] = []
  order.forEach(({ place }, rank) => {
    let block: Block = { first: rank, size: 1, sum: place - rank * step }
    for (let before = blocks.at(-1); before !== undefined; before = blocks.at(-1)) {
      if (before.sum / before.size <= block.sum / block.size) break
      blocks.pop()
      block = { first: before.first, size: before.size + block.size, sum: before.sum + block.sum }
    }
    blocks.push(block)
  })
  const lowest = top + step / 2
  const highest = Math.max(lowest, bottom - step / 2 - (wanted.length - 1) * step)
  const placed = wanted.map(() => lowest)
  for (const { first, size, sum } of blocks) {
    const start = Math.min(highest, Math.max(lowest, sum / size))
    for (let rank = first; rank < first + size; rank++) {
      placed[order[rank]?.index ?? 0] = start + rank * step
    }
  }
  return placed
}
