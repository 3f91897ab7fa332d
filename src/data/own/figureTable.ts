import type { ProblemLog, Place } from './problemLog'
import type { OwnFigure } from './readFigures'

interface Kept {
  readonly figure: OwnFigure
  readonly isFixed: boolean
  /** Figures for the same cell that a person has not decided between yet, or has left out. */
  readonly state: 'kept' | 'waiting' | 'left-out'
}

const written = ({ value, status }: OwnFigure): string => (value === null ? status : String(value))

/** Figures by what they are of: a second one for the same cell is told, and never overwrites the first by itself. */
export class FigureTable {
  readonly #log: ProblemLog
  readonly #kept = new Map<string, Kept>()
  #repeated = 0
  #leftOut = 0
  #waiting = 0

  constructor(log: ProblemLog) {
    this.#log = log
  }

  add(figure: OwnFigure, isFixed: boolean, place: Place): void {
    const key = `${figure.indicator} ${figure.region} ${figure.period}`
    const before = this.#kept.get(key)
    if (before === undefined) {
      this.#kept.set(key, { figure, isFixed, state: 'kept' })
      return
    }
    if (written(before.figure) === written(figure) && before.figure.status === figure.status) {
      this.#repeated += 1
      return
    }
    const reason = {
      code: 'twice',
      value: written(figure),
      other: written(before.figure),
      otherLine: before.figure.line,
    } as const
    const fix = this.#log.add(`twice ${key}`, reason, place)
    switch (fix?.kind) {
      case 'first':
        this.#leftOut += 1
        this.#kept.set(key, { ...before, isFixed: true })
        return
      case 'last':
        this.#leftOut += 1
        this.#kept.set(key, { figure, isFixed: true, state: before.state })
        return
      case undefined:
        this.#waiting += 1
        this.#kept.set(key, { ...before, state: 'waiting' })
        return
      default:
        this.#leftOut += 1
        this.#kept.set(key, { ...before, state: 'left-out' })
    }
  }

  finish() {
    const all = [...this.#kept.values()]
    const kept = all.filter(({ state }) => state === 'kept')
    return {
      figures: kept.map(({ figure }) => figure),
      fixed: kept.filter(({ isFixed }) => isFixed).length,
      repeated: this.#repeated,
      leftOut: this.#leftOut + all.filter(({ state }) => state === 'left-out').length,
      waiting: this.#waiting + all.filter(({ state }) => state === 'waiting').length,
    }
  }
}
