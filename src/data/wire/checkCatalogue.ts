import type { Catalogue } from '../../domain/catalogue'
import type { Division } from '../../domain/division'
import type { Indicator } from '../../domain/indicator'
import { COUNTRY } from '../../domain/region'
import { refuse, type Origin } from './refuse'

type Refuse = (path: string, reason: string) => never

/** Residents may weigh a mean; they are a resource of their own, not an indicator. */
const POPULATION_WEIGHT = 'population'

const idsOf = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)

function checkUnique(ids: readonly string[], path: (index: number) => string, no: Refuse): void {
  const seen = new Map<string, number>()
  for (const [index, id] of ids.entries()) {
    const first = seen.get(id)
    if (first !== undefined) no(path(index), `"${id}" is already at ${path(first)}`)
    seen.set(id, index)
  }
}

function checkDivision(division: Division, at: string, no: Refuse): void {
  const ids = division.regions.map((region) => region.id)
  checkUnique(ids, (index) => `${at}.regions[${index}].id`, no)
  const country = ids.indexOf(COUNTRY)
  if (country !== -1) no(`${at}.regions[${country}].id`, `"${COUNTRY}" stands for the whole country`)
}

/** Aggregation is declared by the indicator; a declaration without its parts could only be guessed at. */
function checkAggregation(indicator: Indicator, at: string, no: Refuse): void {
  const { numerator, denominator, overRegions, overTime, weight, kind } = indicator
  if ((numerator === null) !== (denominator === null)) {
    no(`${at}.${numerator === null ? 'numerator' : 'denominator'}`, 'a ratio needs both its parts')
  }
  if ((overRegions === 'ratio' || overTime === 'ratio') && numerator === null) {
    no(`${at}.numerator`, 'declared as a ratio, but its parts are not named')
  }
  if (overRegions === 'weighted-mean' && weight === null) no(`${at}.weight`, 'a weighted mean needs a weight')
  if (kind !== 'ratio' && kind !== 'index') return
  const scaled = indicator.normalisations.findIndex((normalisation) => normalisation !== 'absolute')
  if (scaled !== -1) no(`${at}.normalisations[${scaled}]`, `a ${kind} has no value per head`)
}

function checkReferences(indicator: Indicator, ids: ReadonlySet<string>, at: string, no: Refuse): void {
  for (const part of ['numerator', 'denominator', 'weight', 'partOf'] as const) {
    const id = indicator[part]
    if (id === null || (part === 'weight' && id === POPULATION_WEIGHT)) continue
    if (id === indicator.id) no(`${at}.${part}`, 'an indicator cannot be a part of itself')
    if (!ids.has(id)) no(`${at}.${part}`, `indicator "${id}" is not in the catalogue`)
  }
}

function checkNumbers(indicator: Indicator, at: string, no: Refuse): void {
  const { min, max } = indicator.range
  if (min !== null && max !== null && min > max) no(`${at}.range`, `min ${min} is above max ${max}`)
  const breaks = indicator.fixedBreaks ?? []
  for (const [index, border] of breaks.entries()) {
    const before = breaks[index - 1]
    if (before !== undefined && before >= border) no(`${at}.fixedBreaks[${index}]`, 'borders must ascend')
  }
  checkUnique(indicator.normalisations, (index) => `${at}.normalisations[${index}]`, no)
  checkUnique(idsOf(indicator.rules), (index) => `${at}.rules[${index}].id`, no)
}

function checkProgrammes({ programme, programmes }: Catalogue, no: Refuse): void {
  if (programmes === undefined) return
  checkUnique(idsOf(programmes), (index) => `programmes[${index}].id`, no)
  if (!programmes.some(({ id }) => id === programme.id))
    no('programmes', `"${programme.id}" is not among them`)
  for (const [index, { firstYear, lastYear }] of programmes.entries()) {
    if (firstYear === undefined || lastYear === undefined || firstYear <= lastYear) continue
    no(`programmes[${index}].lastYear`, `${lastYear} is before ${firstYear}`)
  }
}

function checkIndicators({ programme, indicators }: Catalogue, no: Refuse): void {
  const fields = new Map(
    programme.directions.map((direction) => [
      direction.id,
      new Set(direction.fields.map((field) => field.id)),
    ]),
  )
  const ids = new Set(indicators.map((indicator) => indicator.id))
  for (const [index, indicator] of indicators.entries()) {
    const at = `indicators[${index}]`
    const direction = fields.get(indicator.direction)
    if (direction === undefined)
      no(`${at}.direction`, `direction "${indicator.direction}" is not in the programme`)
    else if (!direction.has(indicator.field))
      no(`${at}.field`, `field "${indicator.field}" is not in its direction`)
    checkAggregation(indicator, at, no)
    checkReferences(indicator, ids, at, no)
    checkNumbers(indicator, at, no)
  }
}

function checkTargets({ divisions, indicators, targets }: Catalogue, no: Refuse): void {
  const ids = new Set(indicators.map((indicator) => indicator.id))
  const regions = new Set([
    COUNTRY,
    ...divisions.flatMap((division) => division.regions.map((region) => region.id)),
  ])
  for (const [index, target] of targets.entries()) {
    if (!ids.has(target.indicator)) {
      no(`targets[${index}].indicator`, `indicator "${target.indicator}" is not in the catalogue`)
    }
    if (!regions.has(target.region))
      no(`targets[${index}].region`, `region "${target.region}" is in no division`)
  }
  checkUnique(
    targets.map((target) => `${target.indicator} ${target.region} ${target.year}`),
    (index) => `targets[${index}]`,
    no,
  )
}

/**
 * What no schema can see: references between the parts of a catalogue.
 * @throws DataError naming the path that points nowhere or twice.
 */
export function checkCatalogue(catalogue: Catalogue, origin: Origin): void {
  const no: Refuse = (path, reason) => {
    throw refuse(origin, path, reason)
  }
  const { dataset, programme, divisions, indicators } = catalogue
  if (dataset.firstPeriod.slice(0, 4) > dataset.lastPeriod.slice(0, 4)) {
    no('dataset.lastPeriod', `${dataset.lastPeriod} is before ${dataset.firstPeriod}`)
  }
  checkUnique(idsOf(divisions), (index) => `divisions[${index}].id`, no)
  for (const [index, division] of divisions.entries()) checkDivision(division, `divisions[${index}]`, no)
  checkUnique(idsOf(programme.directions), (index) => `programme.directions[${index}].id`, no)
  checkProgrammes(catalogue, no)
  checkUnique(idsOf(indicators), (index) => `indicators[${index}].id`, no)
  checkIndicators(catalogue, no)
  checkTargets(catalogue, no)
}
