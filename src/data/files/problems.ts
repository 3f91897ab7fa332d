import type { Problem, Reason } from './reason'

/** Enough for a person to see what is wrong; a file of another kind is wrong in every cell. */
export const MOST_KEPT = 1000

/** Collects what is wrong with a file. */
export class Problems {
  readonly #file: string
  readonly list: Problem[] = []
  /** All of them, also those that are not kept. */
  count = 0

  constructor(file: string) {
    this.#file = file
  }

  add(line: number | null, column: number | null, name: string | null, reason: Reason): void {
    this.count += 1
    if (this.list.length < MOST_KEPT) this.list.push({ file: this.#file, line, column, name, reason })
  }
}
