import type { Cell } from './publishedSums'
import type { Equation, Interval } from './suppressionAttack'

/** A cell, by its name among what is published, and how often it counts. */
export type Term = readonly [cell: string, factor: number]

/** What one place brings to a total: its cells, and its residents where the total is per head. */
export interface Share {
  readonly terms: readonly Term[]
  readonly residents: number
}

/** A number as it stands in a file: what it may be worth before it was rounded. */
export interface Shown {
  readonly value: number
  /** Half of the last digit. */
  readonly width: number
  /** File and place, for whoever has to close it. */
  readonly from: string
}

const ENDLESS = 1e14
const FLOATING = 1e-9

/** Unrounded numbers differ in their last binary digits. */
const widthOf = ({ value, width }: Shown): number => width + FLOATING * Math.max(1, Math.abs(value))

/**
 * Numbers that files and texts show, held against what is published. Where every cell is known, the number must be right: else
 * it was read wrongly, and an attack on it would prove nothing. Where one is hidden, the number becomes a sum for the attack.
 */
export class Claims {
  readonly equations: Equation[] = []
  /** Numbers that contradict what is published, or stand where nothing was reported. */
  readonly wrong: string[] = []
  /** Numbers that are right, of shown cells alone. */
  held = 0
  readonly #cells: ReadonlyMap<string, Cell>

  constructor(cells: ReadonlyMap<string, Cell>) {
    this.#cells = cells
  }

  /** A part that cannot exist is none: a whole is whole without it. */
  #isKnown = ([cell]: Term): boolean => {
    const { value, status } = this.#cells.get(cell) ?? { value: null, status: 'O' }
    return value !== null || (status === 'M' && cell.startsWith('part '))
  }
  #isHidden = ([cell]: Term): boolean => this.#cells.get(cell)?.status === 'Q'

  #worth = (terms: readonly Term[]): number =>
    terms.reduce((sum, [cell, factor]) => sum + (this.#cells.get(cell)?.value ?? 0) * factor, 0)

  /** Σ factor × cell lies between. */
  sum(terms: readonly Term[], [least, most]: Interval, from: string): void {
    const known = terms.filter(this.#isKnown)
    // What does not count tells nothing of itself.
    const hidden = terms.filter((term) => term[1] !== 0 && this.#isHidden(term))
    const worth = this.#worth(known)
    if (!terms.every((term) => this.#isKnown(term) || this.#isHidden(term)))
      this.wrong.push(`${from}: a number where none is`)
    else if (hidden.length > 0)
      this.equations.push({ terms: hidden, between: [least - worth, most - worth], from })
    else if (worth >= least && worth <= most) this.held += 1
    else this.wrong.push(`${from}: between ${least} and ${most}, though it is ${worth}`)
  }

  /** A figure of one place: the sum of its cells. */
  figure(terms: readonly Term[], shown: Shown): void {
    const width = widthOf(shown)
    this.sum(terms, [shown.value - width, shown.value + width], shown.from)
  }

  /** 100 × above ÷ below is the number; also of a whole, 100 × part ÷ all parts. */
  ratio(above: readonly Term[], below: readonly Term[], shown: Shown): void {
    const width = widthOf(shown)
    const times = (terms: readonly Term[], factor: number) =>
      terms.map(([cell, own]): Term => [cell, own * factor])
    const floating = FLOATING * Math.max(1, this.#worth(below))
    const over = (share: number) => [...times(above, 100), ...times(below, -share)]
    this.sum(over(shown.value - width), [-floating, ENDLESS], shown.from)
    this.sum(over(shown.value + width), [-ENDLESS, floating], shown.from)
  }

  /**
   * A figure of many places. Whoever reads it tries first whether it is that of the places that show theirs: then it tells
   * nothing. Else hidden ones are in it.
   * @param per residents that one unit stands for; null for a sum.
   */
  total(shares: readonly Share[], per: number | null, shown: Shown): void {
    const open = shares.filter(({ terms }) => terms.every(this.#isKnown))
    const all = shares.filter(({ terms }) =>
      terms.every((term) => this.#isKnown(term) || this.#isHidden(term)),
    )
    const scaleOf = (own: readonly Share[]) =>
      per === null ? 1 : own.reduce((sum, { residents }) => sum + residents, 0) / per
    const between = (own: readonly Share[]): Interval => {
      const width = widthOf(shown)
      return [(shown.value - width) * scaleOf(own), (shown.value + width) * scaleOf(own)]
    }
    const worth = this.#worth(open.flatMap(({ terms }) => terms))
    const [least, most] = between(open)
    if (worth >= least && worth <= most) this.held += 1
    else
      this.sum(
        all.flatMap(({ terms }) => terms),
        between(all),
        shown.from,
      )
  }

  /** The share of many places, tried in the same way. */
  totalRatio(
    places: readonly (readonly [above: readonly Term[], below: readonly Term[]])[],
    shown: Shown,
  ): void {
    const open = places.filter((parts) => parts.flat().every(this.#isKnown))
    const all = places.filter((parts) =>
      parts.flat().every((term) => this.#isKnown(term) || this.#isHidden(term)),
    )
    const [above, below] = [0, 1].map((at) => this.#worth(open.flatMap((parts) => parts[at] ?? [])))
    const share = (100 * (above ?? 0)) / (below ?? 0)
    if (Math.abs(share - shown.value) <= widthOf(shown)) this.held += 1
    else
      this.ratio(
        all.flatMap((parts) => parts[0]),
        all.flatMap((parts) => parts[1]),
        shown,
      )
  }
}
