import type { Catalogue } from '../../domain/catalogue'
import type { Indicator } from '../../domain/indicator'
import type {
  Absence,
  LateReport,
  ObservationGrid,
  ObservationStatus,
  Revision,
  RuleId,
} from '../../domain/observation'
import type { Period } from '../../domain/period'
import type { RowPlan, WireSeries } from './observations'
import { refuse, type Origin } from './refuse'

/** What a series is read with. */
export interface SeriesContext {
  /** Path of the series in its payload. */
  readonly at: string
  readonly indicator: Indicator
  readonly plan: RowPlan
  /** Region ids of the payload, row by row. */
  readonly regions: readonly string[]
  readonly catalogue: Catalogue
  readonly origin: Origin
}

const WITH_VALUE = new Set<string>(['A', 'P', 'E', 'B'])
const WITHOUT_VALUE: Readonly<Record<string, Absence>> = {
  O: 'not-reported',
  M: 'cannot-exist',
  Q: 'suppressed',
}

const isKnown = (letter: string): letter is ObservationStatus =>
  WITH_VALUE.has(letter) || Object.hasOwn(WITHOUT_VALUE, letter)

type Refuse = (path: string, reason: string) => never

function checkPeriods(periods: readonly Period[], { indicator, catalogue }: SeriesContext, no: Refuse): void {
  const firstYear = catalogue.dataset.firstPeriod.slice(0, 4)
  const lastYear = catalogue.dataset.lastPeriod.slice(0, 4)
  for (const [index, period] of periods.entries()) {
    const path = `periods[${index}]`
    const isYear = period.length === 4
    if (isYear !== (indicator.frequency === 'year')) no(path, `${period} is not a ${indicator.frequency}`)
    const year = period.slice(0, 4)
    if (year < firstYear || year > lastYear) {
      no(path, `${period} is outside ${catalogue.dataset.firstPeriod} to ${catalogue.dataset.lastPeriod}`)
    }
    const before = periods[index - 1]
    // Periods of one frequency sort as text.
    if (before !== undefined && before >= period) no(path, `${period} does not follow ${before}`)
  }
}

/** One row a region and one cell a period, or the columns have shifted somewhere. */
function checkShape(series: WireSeries, rows: number, no: Refuse): void {
  const width = series.periods.length
  for (const part of ['values', 'statuses', 'rules', 'margins'] as const) {
    const matrix = series[part]
    if (matrix === undefined) continue
    if (matrix.length !== rows) no(part, `${matrix.length} rows for ${rows} regions`)
    for (const [row, cells] of matrix.entries()) {
      if (cells.length !== width) no(`${part}[${row}]`, `${cells.length} cells for ${width} periods`)
    }
  }
}

function checkDeclarations(series: WireSeries, indicator: Indicator, no: Refuse): void {
  if (series.unit !== indicator.unit)
    no('unit', `"${series.unit}", but the catalogue says "${indicator.unit}"`)
  if (series.rules !== undefined && series.ruleIds === undefined)
    no('ruleIds', 'rules are given but not named')
  const declared = new Set(indicator.rules.map((rule) => rule.id))
  for (const [index, rule] of (series.ruleIds ?? []).entries()) {
    if (!declared.has(rule)) no(`ruleIds[${index}]`, `rule "${rule}" is not declared by the indicator`)
  }
}

function checkRange(value: number, path: string, { range, unit }: Indicator, no: Refuse): void {
  if (range.min !== null && value < range.min) no(path, `${value} ${unit} is below ${range.min}`)
  if (range.max !== null && value > range.max) no(path, `${value} ${unit} is above ${range.max}`)
}

/** A grid under construction, every cell "not in the data" until a row fills it. */
function emptyCells(size: number) {
  return {
    values: new Float64Array(size).fill(Number.NaN),
    absences: Array.from<Absence | null>({ length: size }).fill('not-in-data'),
    statuses: Array.from<ObservationStatus>({ length: size }).fill('O'),
    rules: Array.from<RuleId | null>({ length: size }).fill(null),
    margins: new Float64Array(size).fill(Number.NaN),
  }
}

function readRule(series: WireSeries, row: number, column: number, no: Refuse): RuleId | null {
  const digit = series.rules?.[row]?.[column]
  if (digit === undefined) return null
  const rule = series.ruleIds?.[Number(digit)]
  return rule ?? no(`rules[${row}]`, `digit ${digit} at ${column} names no rule`)
}

function readMargin(series: WireSeries, row: number, column: number, hasValue: boolean, no: Refuse): number {
  const margin = series.margins?.[row]?.[column] ?? null
  if (margin === null) return Number.NaN
  const path = `margins[${row}][${column}]`
  if (!hasValue) no(path, 'a margin without a value')
  if (margin < 0) no(path, 'a margin cannot be negative')
  return margin
}

/** Revisions and late reports of regions on the map; a period that is not in the series has nothing to revise. */
function ofKnownRegions<T extends { readonly region: string; readonly period: Period }>(
  part: 'revisions' | 'lateReports',
  entries: readonly T[],
  series: WireSeries,
  { regions, plan }: SeriesContext,
  no: Refuse,
): readonly T[] {
  const periods = new Set(series.periods)
  for (const [index, { region, period }] of entries.entries()) {
    if (!regions.includes(region)) no(`${part}[${index}].region`, `"${region}" is not in the payload`)
    if (!periods.has(period)) no(`${part}[${index}].period`, `${period} is not in the series`)
  }
  return entries.filter((entry) => plan.places[regions.indexOf(entry.region)] !== -1)
}

/** What a count was before it was hidden is not repeated: its own revision would tell a small one. */
const withoutHidden = (
  revisions: readonly Revision[],
  isHidden: (revision: Revision) => boolean,
): readonly Revision[] =>
  revisions.map((revision) => (isHidden(revision) ? { ...revision, previous: null } : revision))

/**
 * One series as a grid over all regions of the division, checked cell by cell.
 * @throws DataError when shape, unit, periods, range or status and value disagree.
 */
export function readSeries(series: WireSeries, context: SeriesContext): ObservationGrid {
  const { at, indicator, plan, regions, origin } = context
  const no: Refuse = (path, reason) => {
    throw refuse(origin, `${at}.${path}`, reason)
  }
  checkDeclarations(series, indicator, no)
  checkPeriods(series.periods, context, no)
  checkShape(series, regions.length, no)

  const width = series.periods.length
  const cells = emptyCells(plan.division.regions.length * width)
  for (const [row, place] of plan.places.entries()) {
    for (let column = 0; column < width; column += 1) {
      const letter = series.statuses[row]?.[column] ?? ''
      const value = series.values[row]?.[column] ?? null
      const path = `values[${row}][${column}]`
      const known = isKnown(letter)
      const hasValue = WITH_VALUE.has(letter)
      if (hasValue && value === null) no(path, `no value, but status ${letter}`)
      if (known && !hasValue && value !== null) no(path, `${value}, but status ${letter} means there is none`)
      if (hasValue && value !== null) checkRange(value, path, indicator, no)
      const margin = readMargin(series, row, column, hasValue || !known, no)
      const rule = readRule(series, row, column, no)
      if (place === -1) continue
      const cell = place * width + column
      cells.statuses[cell] = known ? letter : 'O'
      cells.absences[cell] = hasValue ? null : known ? (WITHOUT_VALUE[letter] ?? null) : 'unknown-status'
      if (!hasValue || value === null) continue
      cells.values[cell] = value
      cells.margins[cell] = margin
      cells.rules[cell] = rule
    }
  }

  const revisions: readonly Revision[] = ofKnownRegions(
    'revisions',
    series.revisions ?? [],
    series,
    context,
    no,
  )
  const lateReports: readonly LateReport[] = ofKnownRegions(
    'lateReports',
    series.lateReports ?? [],
    series,
    context,
    no,
  )
  return {
    indicator: indicator.id,
    division: plan.division.id,
    regions: plan.division.regions.map((region) => region.id),
    periods: series.periods,
    values: cells.values,
    absences: cells.absences,
    statuses: cells.statuses,
    rules: series.rules === undefined ? null : cells.rules,
    margins: series.margins === undefined ? null : cells.margins,
    revisions: withoutHidden(revisions, ({ region, period }) => {
      const place = plan.places[regions.indexOf(region)] ?? -1
      return cells.absences[place * width + series.periods.indexOf(period)] === 'suppressed'
    }),
    lateReports,
    unknownRegions: plan.unknownRegions,
  }
}
