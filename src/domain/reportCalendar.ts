import type { Absence, LateReport, ObservationGrid, ObservationStatus, Revision } from './observation'
import { cellAt } from './observationGrid'
import type { Period } from './period'
import type { RegionId } from './region'

/** What became of one report: when it came, how final it is, or why there is none. */
export interface ReportCell {
  readonly period: Period
  readonly value: number | null
  readonly status: ObservationStatus
  /** Null where there is a value. */
  readonly absence: Absence | null
  /** Days after the deadline; null in time or unknown. */
  readonly lateDays: number | null
  readonly revision: Revision | null
}

/** One region of the calendar. */
export interface ReportRow {
  readonly region: RegionId
  readonly cells: readonly ReportCell[]
}

const noteKey = (note: { readonly region: RegionId; readonly period: Period }) =>
  `${note.region}|${note.period}`

/** The latest note of each region and period: a figure may have been revised more than once. */
function byCell<T extends Revision | LateReport>(notes: readonly T[]): ReadonlyMap<string, T> {
  return new Map(notes.map((note) => [noteKey(note), note]))
}

/** Regions × periods as they were reported. */
export function reportCalendar(grid: ObservationGrid): readonly ReportRow[] {
  const late = byCell(grid.lateReports)
  const revised = byCell(grid.revisions.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
  return grid.regions.map((region, row) => ({
    region,
    cells: grid.periods.map((period, column): ReportCell => {
      const { value, status, absence } = cellAt(grid, row, column)
      const key = noteKey({ region, period })
      return {
        period,
        value,
        status,
        absence,
        lateDays: late.get(key)?.days ?? null,
        revision: revised.get(key) ?? null,
      }
    }),
  }))
}

/** First observations of a new series of single regions (status B), in the order of the periods. */
export function regionBreaks(
  grid: ObservationGrid,
): readonly { readonly region: RegionId; readonly period: Period }[] {
  return grid.periods.flatMap((period, column) =>
    grid.regions.flatMap((region, row) =>
      cellAt(grid, row, column).status === 'B' ? [{ region, period }] : [],
    ),
  )
}
