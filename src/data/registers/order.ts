import type { SortKey } from './registerTable'

export interface Order extends SortKey {
  readonly isDescending: boolean
}

/** Place of each row among the values of a key, ascending; values that are not known come last. */
function placesBy({ codes, ranks, missing, isDescending }: Order, rows: Uint32Array): Uint32Array {
  const places = new Uint32Array(rows.length)
  let highest = 0
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] ?? 0] ?? 0
    if (code === missing) continue
    const place = ranks === null ? code : (ranks[code] ?? 0)
    places[i] = place
    if (place > highest) highest = place
  }
  for (let i = 0; i < rows.length; i++) {
    if (codes[rows[i] ?? 0] === missing) places[i] = highest + 1
    else if (isDescending) places[i] = highest - (places[i] ?? 0)
  }
  return places
}

/** Rows in the asked order, the weightiest key first; equal ones keep their order, which is that of their ids. */
export function ordered(rows: Uint32Array, orders: readonly Order[]): Uint32Array {
  let from = Uint32Array.from(rows, (_, i) => i)
  let to = new Uint32Array(rows.length)
  // Counting sorts from the lightest key to the weightiest: each keeps what the one before has done.
  for (const order of orders.toReversed()) {
    const places = placesBy(order, rows)
    let highest = 0
    for (const place of places) if (place > highest) highest = place
    const starts = new Uint32Array(highest + 2)
    for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1
    for (let place = 1; place < starts.length; place++) {
      starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
    }
    for (const i of from) {
      const place = places[i] ?? 0
      const at = starts[place] ?? 0
      starts[place] = at + 1
      to[at] = i
    }
    ;[from, to] = [to, from]
  }
  return from.map((i) => rows[i] ?? 0)
}
