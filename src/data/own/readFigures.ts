import type { Indicator, IndicatorId } from '../../domain/indicator'
import type { ObservationStatus } from '../../domain/observation'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import type { IndicatorSpeller } from '../../domain/spelling/indicatorSpelling'
import { isOfFrequency } from '../../domain/spelling/periodSpelling'
import { CellWalk, type RowCell } from './cellWalk'
import { FigureTable } from './figureTable'
import type { Fix, Fixes } from './fixes'
import type { Mapping } from './mapping'
import { nameReader } from './nameReader'
import type { OwnProblem, OwnReason } from './ownProblems'
import { ProblemLog } from './problemLog'
import type { RawTable } from './rawTable'
import { readValue } from './readValue'
import { regionsWithParts } from './regionsWithParts'

/** One figure of a table, understood. */
export interface OwnFigure {
  readonly indicator: IndicatorId
  readonly region: RegionId
  readonly period: Period
  readonly value: number | null
  readonly status: ObservationStatus
  readonly line: number
}

/** Where every figure of the table went: `read + leftOut + waiting + country + repeated` is all of them. */
export interface OwnCounts {
  /** Rows below the headings. */
  readonly rows: number
  readonly read: number
  /** Of those read: figures with something that a person mended. */
  readonly fixed: number
  readonly leftOut: number
  /** Figures of problems that nothing was decided about. */
  readonly waiting: number
  /** Figures of the whole country: the app adds regions up itself. */
  readonly country: number
  /** Figures that stood twice with the same value. */
  readonly repeated: number
  /** Rows without figures: notes and titles. They are in none of the sums. */
  readonly notes: number
}

export interface OwnReading {
  readonly figures: readonly OwnFigure[]
  readonly problems: readonly OwnProblem[]
  readonly counts: OwnCounts
}

/** What a table is read with. */
export interface OwnContext {
  readonly speller: IndicatorSpeller
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
}

class FigureReader {
  readonly #log: ProblemLog
  readonly #context: OwnContext
  readonly #table: FigureTable
  leftOut = 0
  waiting = 0
  country = 0

  constructor(context: OwnContext, log: ProblemLog) {
    this.#context = context
    this.#log = log
    this.#table = new FigureTable(log)
  }

  get table(): FigureTable {
    return this.#table
  }

  /** A figure that cannot be used: left out when a person said so, else it waits. */
  #stop(fix: Fix | null): void {
    if (fix === null) this.waiting += 1
    else this.leftOut += 1
  }

  /** @returns whether the figure may go on. */
  #pass(id: string, reason: OwnReason, cell: RowCell): boolean {
    const fix = this.#log.add(id, reason, cell.place)
    if (fix?.kind === 'take') return true
    this.#stop(fix)
    return false
  }

  read(cell: RowCell, bordersOf: (region: RegionId) => OwnReason | null): void {
    const { region, indicator, period } = cell
    if (region === 'country' || indicator === 'country' || period === 'country') {
      this.country += 1
      return
    }
    // The first name that is not known stops the figure; it is told at that one only.
    for (const name of [region, indicator, period])
      if ('reason' in name) {
        this.#stop(this.#log.add(name.id, name.reason, cell.place))
        return
      }
    if ('reason' in region || 'reason' in indicator || 'reason' in period) return
    const mended = [region.mended, indicator.mended, period.mended].filter((each) => each !== null)
    for (const { id, reason } of mended) this.#log.add(id, reason, cell.place)
    const known = this.#context.indicators.get(indicator.means)
    if (known === undefined) return
    const borders = bordersOf(region.means)
    if (borders !== null && !this.#pass(`borders ${region.means}`, borders, cell)) return
    const at = { region: region.means, indicator: known.id, period: period.means }
    this.#readValue(cell, at, known, mended.length > 0 || borders !== null)
  }

  #readValue(
    cell: RowCell,
    at: Pick<OwnFigure, 'region' | 'indicator' | 'period'>,
    indicator: Indicator,
    isNameFixed: boolean,
  ): void {
    const { id, frequency } = indicator
    if (!isOfFrequency(at.period, frequency)) {
      const reason = { code: 'wrong-frequency', value: at.period, indicator: id, frequency } as const
      this.#pass(`frequency ${id} ${at.period}`, reason, cell)
      return
    }
    const read = readValue(cell.value, cell.status, indicator, cell.mark)
    const doubt = 'reason' in read ? read.reason : read.doubt
    if (doubt !== null) {
      const value = 'value' in doubt ? String(doubt.value) : ''
      const key = `cell ${doubt.code} ${value} ${cell.place.column} ${doubt.code === 'not-a-number' ? '' : id}`
      if (!this.#pass(key, { code: 'cell', reason: doubt }, cell) || 'reason' in read) return
    }
    if ('reason' in read) return
    const { value, status } = read
    this.#table.add(
      { ...at, value, status, line: cell.place.line },
      isNameFixed || doubt !== null,
      cell.place,
    )
  }
}

/** The figures of a table as its mapping says and as a person has mended it, with everything that is wrong. Never throws. */
export function readFigures(
  table: RawTable,
  mapping: Mapping,
  fixes: Fixes,
  context: OwnContext,
): OwnReading {
  const log = new ProblemLog(fixes)
  const names = nameReader(context.speller, fixes)
  const walk = new CellWalk(table, mapping, names, context.speller)
  const reader = new FigureReader(context, log)
  for (const { line, column, code } of table.broken) {
    const fix = log.add(`line ${line}`, { code: 'cell', reason: { code } }, { line, column, heading: '' })
    if (fix === null) reader.waiting += 1
    else reader.leftOut += 1
  }
  const divided = regionsWithParts(walk.regionNames())
  const bordersOf = (region: RegionId): OwnReason | null => divided.get(region) ?? null
  walk.each((cell) => reader.read(cell, bordersOf))
  const { figures, fixed, repeated, leftOut, waiting } = reader.table.finish()
  return {
    figures,
    problems: log.list(),
    counts: {
      rows: walk.rows + table.broken.length,
      read: figures.length,
      fixed,
      leftOut: reader.leftOut + leftOut,
      waiting: reader.waiting + waiting,
      country: reader.country,
      repeated,
      notes: walk.notes,
    },
  }
}
