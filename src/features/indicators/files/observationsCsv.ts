import { observationAt } from '../../../domain/observationGrid'
import { daysOf } from '../../../domain/period'
import type { Region } from '../../../domain/region'
import { reportCalendar, type ReportCell } from '../../../domain/reportCalendar'
import { csvLines } from '../../../ui/files/csvText'
import { safeText } from '../../../ui/files/safeText'
import type { Series } from '../../../view/allSeries'
import { DATA_COLUMNS, type DataColumn } from './dataColumns'

type Row = Readonly<Record<DataColumn, string>>

/** A decimal point, no grouping; missing is empty, never zero. */
const numberText = (value: number | null): string => (value === null ? '' : String(value))

interface Words {
  /** Name of a region in the language of the file. */
  readonly nameOf: (region: Region) => string
  /** Unit of `value`. */
  readonly unit: string
}

function rowOf(series: Series, region: Region, cell: ReportCell, { nameOf, unit }: Words): Row {
  const { indicator, displayed, inputs, span, normalisation } = series
  const { period, value: reported, revision, lateDays } = cell
  const shown = observationAt(displayed, region.id, period)
  const { from, to } = daysOf(period)
  return {
    indicator: indicator.id,
    division: inputs.division.id,
    region_id: region.id,
    iso_3166_2: region.codes.iso ?? '',
    kato: region.codes.kato,
    region: safeText(nameOf(region)),
    period,
    period_start: from,
    period_end: to,
    value: numberText(shown.value),
    unit: safeText(unit),
    span,
    normalisation,
    value_reported: numberText(reported),
    status: cell.status,
    absence: shown.absence ?? '',
    rule: shown.rule ?? '',
    margin: numberText(shown.margin),
    late_days: numberText(lateDays),
    revised_from: numberText(revision?.previous ?? null),
    revised_on: revision?.date ?? '',
  }
}

/**
 * All figures of an indicator for machines: RFC 4180, one row a region and period, periods without a value too. `value` is
 * as displayed (span, normalisation, ratios recomputed), `value_reported` as the source sent it.
 */
export function observationsCsv(series: Series, words: Words): string {
  const { regions } = series.inputs.division
  const calendar = reportCalendar(series.reported)
  const rows = regions.flatMap((region) =>
    (calendar.find((each) => each.region === region.id)?.cells ?? []).map((cell) =>
      rowOf(series, region, cell, words),
    ),
  )
  const names = DATA_COLUMNS.map(({ name }) => name)
  return csvLines([names, ...rows.map((row) => names.map((name) => row[name]))], ',')
}
