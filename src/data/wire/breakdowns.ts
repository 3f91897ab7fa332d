import * as v from 'valibot'
import type { Breakdown } from '../../domain/breakdown'
import type { Catalogue } from '../../domain/catalogue'
import type { DivisionId } from '../../domain/division'
import type { IndicatorId } from '../../domain/indicator'
import type { Year } from '../../domain/period'
import type { components } from '../contract'
import { parseWire } from './parseWire'
import { readBreakdown, type Refuse } from './readBreakdown'
import { refuse, type Origin } from './refuse'
import { divisionIdSchema, idSchema, numberSchema } from './wireParts'
import { localName, nameText } from './wireText'

type WireBreakdowns = components['schemas']['Breakdowns']

const YEAR = /^\d{4}$/
const yearText = v.custom<Year>(
  (input) => typeof input === 'string' && YEAR.test(input),
  'Invalid period: expected YYYY',
)
const count = v.pipe(numberSchema, v.minValue(0))

const breakdownSchema = v.object({
  id: idSchema,
  name: localName,
  categories: v.pipe(v.array(v.object({ id: idSchema, name: localName })), v.minLength(2)),
  periods: v.pipe(v.array(yearText), v.minLength(1)),
  values: v.array(v.array(v.array(v.nullable(count)))),
  statuses: v.array(v.array(v.string())),
})

const breakdownsSchema = v.object({
  contract: v.string(),
  datasetVersion: nameText,
  indicator: idSchema,
  division: divisionIdSchema,
  unit: nameText,
  regions: v.pipe(v.array(idSchema), v.minLength(1)),
  breakdowns: v.array(breakdownSchema),
})

export type WireBreakdown = v.InferOutput<typeof breakdownSchema>

/** What was asked for; the answer must be an answer to it. */
export interface BreakdownsAsked {
  readonly indicator: IndicatorId
  readonly division: DivisionId
}

/** What a payload says, once checked. */
export interface BreakdownsRead {
  readonly datasetVersion: string
  readonly breakdowns: readonly Breakdown[]
}

function checkOnce(ids: readonly string[], path: (index: number) => string, no: Refuse): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) no(path(index), `"${id}" stands twice`)
  })
}

/**
 * Breakdowns of an indicator from their JSON, with all regions of the division in its order. Checked against the question
 * and the catalogue: indicator, division, regions, unit, years, shape, and that a value is there exactly when its status
 * says so. Everything is accepted or nothing.
 * @throws DataError naming the path and the reason.
 */
export function readBreakdowns(
  json: unknown,
  asked: BreakdownsAsked,
  catalogue: Catalogue,
  origin: Origin,
): BreakdownsRead {
  const wire = parseWire(breakdownsSchema, json, origin) satisfies WireBreakdowns
  const no: Refuse = (path, reason) => {
    throw refuse(origin, path, reason)
  }
  const indicator =
    catalogue.indicators.find(({ id }) => id === asked.indicator) ??
    no('indicator', `"${asked.indicator}" is not in the catalogue`)
  const division =
    catalogue.divisions.find(({ id }) => id === asked.division) ??
    no('division', `${asked.division} is not in the catalogue`)
  if (wire.indicator !== asked.indicator)
    no('indicator', `asked for "${asked.indicator}", got "${wire.indicator}"`)
  if (wire.division !== asked.division) {
    const reason = `asked for ${asked.division}, got ${wire.division}`
    throw refuse(origin, 'division', reason, 'wrong-division')
  }
  if (wire.unit !== indicator.unit) no('unit', `"${wire.unit}", but the catalogue says "${indicator.unit}"`)
  const isCount = indicator.kind === 'flow' || indicator.kind === 'stock'
  if (!isCount && wire.breakdowns.length > 0)
    no('breakdowns', `a ${indicator.kind} does not divide into parts`)
  checkOnce(wire.regions, (row) => `regions[${row}]`, no)
  wire.regions.forEach((id, row) => {
    if (!division.regions.some((region) => region.id === id))
      no(`regions[${row}]`, `"${id}" is not in ${division.id}`)
  })
  checkOnce(
    wire.breakdowns.map(({ id }) => id),
    (index) => `breakdowns[${index}].id`,
    no,
  )
  const breakdowns = wire.breakdowns.map((breakdown, index) => {
    const at = `breakdowns[${index}]`
    checkOnce(
      breakdown.categories.map(({ id }) => id),
      (category) => `${at}.categories[${category}].id`,
      no,
    )
    const context = { regions: wire.regions, division, indicator, dataset: catalogue.dataset }
    return readBreakdown(breakdown, context, (path, reason) => no(`${at}.${path}`, reason))
  })
  return { datasetVersion: wire.datasetVersion, breakdowns }
}
