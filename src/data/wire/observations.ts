import * as v from 'valibot'
import type { Catalogue } from '../../domain/catalogue'
import type { Division, DivisionId } from '../../domain/division'
import type { Indicator, IndicatorId } from '../../domain/indicator'
import type { ObservationGrid } from '../../domain/observation'
import type { components } from '../contract'
import { parseWire } from './parseWire'
import { readSeries } from './readSeries'
import { refuse, type Origin } from './refuse'
import { toAskedDivision } from './toAskedDivision'
import { dateSchema, divisionIdSchema, idSchema, numberSchema, periodSchema } from './wireParts'
import { cleanText, nameText } from './wireText'

type WireObservations = components['schemas']['Observations']

const matrix = v.array(v.array(v.nullable(numberSchema)))

const seriesSchema = v.object({
  indicator: idSchema,
  unit: nameText,
  periods: v.pipe(v.array(periodSchema), v.minLength(1)),
  values: matrix,
  statuses: v.array(v.string()),
  ruleIds: v.exactOptional(v.pipe(v.array(idSchema), v.maxLength(10))),
  rules: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^\d*$/, 'Invalid rules: expected digits')))),
  margins: v.exactOptional(matrix),
  revisions: v.exactOptional(
    v.array(
      v.object({
        region: v.string(),
        period: periodSchema,
        previous: v.nullable(numberSchema),
        date: dateSchema,
      }),
    ),
  ),
  lateReports: v.exactOptional(
    v.array(
      v.object({
        region: v.string(),
        period: periodSchema,
        days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
      }),
    ),
  ),
})

export type WireSeries = v.InferOutput<typeof seriesSchema>

const observationsSchema = v.object({
  contract: v.string(),
  datasetVersion: nameText,
  division: divisionIdSchema,
  regions: v.pipe(v.array(v.string()), v.minLength(1)),
  series: v.array(seriesSchema),
})

/** What was asked for; the answer must be an answer to it. */
export interface ObservationsAsked {
  readonly indicators: readonly IndicatorId[]
  readonly division: DivisionId
}

/** What a payload says, once checked. */
export interface ObservationsRead {
  readonly datasetVersion: string
  readonly grids: readonly ObservationGrid[]
}

/** Where each row of the payload belongs in the division, and the ids that belong nowhere. */
export interface RowPlan {
  readonly division: Division
  /** Per row of the payload: index of the region in the division, or -1. */
  readonly places: readonly number[]
  readonly unknownRegions: readonly string[]
}

/** The version of the dataset an observations payload was made from; null when it does not say. */
export function datasetVersionOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('datasetVersion' in json)) return null
  return typeof json.datasetVersion === 'string' ? cleanText(json.datasetVersion) : null
}

/**
 * Rows are joined by (division, id). An id that another division knows, but this one does not, shows that the payload
 * speaks of other territories than it declares: fifteen ids of 2013 exist in 2022 with other borders.
 */
function planRows(
  regions: readonly string[],
  division: Division,
  catalogue: Catalogue,
  origin: Origin,
): RowPlan {
  const indexOf = new Map(division.regions.map((region, index) => [region.id, index]))
  const foreign = new Map(
    catalogue.divisions.flatMap((other) => other.regions.map((region) => [region.id, other.id] as const)),
  )
  const seen = new Map<string, number>()
  const unknownRegions: string[] = []
  const places = regions.map((id, row) => {
    const first = seen.get(id)
    if (first !== undefined)
      throw refuse(origin, `regions[${row}]`, `"${id}" is already at regions[${first}]`)
    seen.set(id, row)
    const index = indexOf.get(id)
    if (index !== undefined) return index
    const other = foreign.get(id)
    if (other !== undefined) {
      const reason = `"${id}" is a region of ${other}, but the data declare ${division.id}`
      throw refuse(origin, `regions[${row}]`, reason, 'wrong-division')
    }
    unknownRegions.push(cleanText(id))
    return -1
  })
  if (unknownRegions.length === regions.length) {
    throw refuse(origin, 'regions', `none of them is a region of ${division.id}`)
  }
  return { division, places, unknownRegions }
}

/** The series of each indicator asked for; two of the same, or one nobody asked for, make the answer ambiguous. */
function matchSeries(
  series: readonly WireSeries[],
  asked: readonly IndicatorId[],
  origin: Origin,
): ReadonlyMap<IndicatorId, number> {
  const byIndicator = new Map<IndicatorId, number>()
  for (const [index, { indicator }] of series.entries()) {
    const first = byIndicator.get(indicator)
    if (first !== undefined) {
      throw refuse(origin, `series[${index}].indicator`, `"${indicator}" is already at series[${first}]`)
    }
    if (!asked.includes(indicator)) {
      throw refuse(origin, `series[${index}].indicator`, `"${indicator}" was not asked for`)
    }
    byIndicator.set(indicator, index)
  }
  return byIndicator
}

function indicatorOf(catalogue: Catalogue, id: IndicatorId, origin: Origin): Indicator {
  const indicator = catalogue.indicators.find((candidate) => candidate.id === id)
  if (indicator === undefined) {
    throw refuse(origin, 'indicator', `"${id}" is not in the catalogue`, 'not-found')
  }
  return indicator
}

function divisionOf(catalogue: Catalogue, id: DivisionId, origin: Origin): Division {
  const division = catalogue.divisions.find((candidate) => candidate.id === id)
  if (division !== undefined) return division
  throw refuse(origin, 'division', `division ${id} is not in the catalogue`, 'wrong-division')
}

/**
 * Observations from their JSON, in the order asked; regions in the order of the division, all of them.
 * Checked against the catalogue: division, regions, units, periods, ranges, and that a value is there exactly when
 * its status says so. Everything is accepted or nothing. Figures that declare a later division are added up to the one
 * asked for where that is exact; otherwise they are refused.
 * @throws DataError naming the path and the reason.
 */
export function readObservations(
  json: unknown,
  asked: ObservationsAsked,
  catalogue: Catalogue,
  origin: Origin,
): ObservationsRead {
  const wire = parseWire(observationsSchema, json, origin) satisfies WireObservations
  const declared = divisionOf(catalogue, wire.division, origin)
  const plan = planRows(wire.regions, declared, catalogue, origin)
  const indexes = matchSeries(wire.series, asked.indicators, origin)
  const indicators = asked.indicators.map((id) => indicatorOf(catalogue, id, origin))
  const grids = indicators.map((indicator) => {
    const index = indexes.get(indicator.id)
    const series = index === undefined ? undefined : wire.series[index]
    if (index === undefined || series === undefined) {
      throw refuse(origin, 'series', `"${indicator.id}" was asked for, but is missing`)
    }
    return readSeries(series, {
      at: `series[${index}]`,
      indicator,
      plan,
      regions: wire.regions,
      catalogue,
      origin,
    })
  })
  const { datasetVersion } = wire
  if (declared.id === asked.division) return { datasetVersion, grids }
  const wanted = divisionOf(catalogue, asked.division, origin)
  return { datasetVersion, grids: toAskedDivision({ grids, indicators }, wanted, origin) }
}
