import * as v from 'valibot'
import type { Catalogue } from '../../domain/catalogue'
import type { components } from '../contract'
import { checkCatalogue } from './checkCatalogue'
import { parseWire } from './parseWire'
import type { Origin } from './refuse'
import {
  codeSchema,
  countSchema,
  dateSchema,
  divisionIdSchema,
  idSchema,
  numberSchema,
  periodSchema,
  wholeSchema,
  yearSchema,
} from './wireParts'
import { localName, localProse, nameText } from './wireText'

type WireCatalogue = components['schemas']['Catalogue']

const MOST_PROGRAMMES = 20

const days = v.pipe(countSchema, v.maxValue(366))

/** What the catalogue says of the dataset. */
export const datasetFields = {
  id: idSchema,
  version: v.pipe(nameText, v.minLength(1)),
  title: localName,
  source: localProse,
  isDemonstration: v.boolean(),
  asOf: dateSchema,
  firstPeriod: periodSchema,
  lastPeriod: periodSchema,
  reportingDays: v.exactOptional(v.object({ quarter: days, year: days })),
}

const regionSchema = v.object({
  id: idSchema,
  kind: v.picklist(['oblast', 'city']),
  name: localName,
  shortName: localName,
  abbreviation: localName,
  centre: localName,
  codes: v.object({ iso: v.nullable(nameText), isoOld: v.nullable(nameText), kato: nameText }),
  aliases: v.array(nameText),
  areaKm2: v.nullable(v.pipe(numberSchema, v.gtValue(0))),
})

const divisionSchema = v.object({
  id: divisionIdSchema,
  name: localName,
  from: dateSchema,
  regions: v.pipe(v.array(regionSchema), v.minLength(1)),
})

export const directionSchema = v.object({
  id: codeSchema,
  name: localName,
  fields: v.array(v.object({ id: idSchema, name: localName })),
})

const programmeInfoSchema = v.object({
  id: idSchema,
  name: localName,
  approved: dateSchema,
  firstYear: v.exactOptional(yearSchema),
  lastYear: v.exactOptional(yearSchema),
})

const indicatorSchema = v.object({
  id: idSchema,
  role: v.picklist(['listed', 'component']),
  direction: codeSchema,
  field: codeSchema,
  measures: v.array(codeSchema),
  name: localName,
  unit: v.pipe(nameText, v.minLength(1)),
  unitName: localName,
  kind: v.picklist(['flow', 'stock', 'ratio', 'index']),
  frequency: v.picklist(['quarter', 'year']),
  better: v.picklist(['higher', 'lower', 'neutral']),
  overRegions: v.picklist(['sum', 'ratio', 'weighted-mean', 'none']),
  overTime: v.picklist(['sum', 'last', 'ratio', 'mean', 'none']),
  numerator: v.nullable(idSchema),
  denominator: v.nullable(idSchema),
  weight: v.nullable(idSchema),
  normalisations: v.pipe(v.array(v.picklist(['absolute', 'per-1k', 'per-10k', 'per-100k'])), v.minLength(1)),
  decimals: v.pipe(countSchema, v.maxValue(3)),
  range: v.object({ min: v.nullable(numberSchema), max: v.nullable(numberSchema) }),
  partOf: v.nullable(idSchema),
  rules: v.array(v.object({ id: idSchema, name: localName })),
  breaks: v.array(v.object({ period: periodSchema, note: localProse })),
  fixedBreaks: v.nullable(v.array(numberSchema)),
  headline: v.exactOptional(v.pipe(wholeSchema, v.minValue(1))),
})

const targetSchema = v.object({
  indicator: idSchema,
  region: idSchema,
  year: yearSchema,
  value: numberSchema,
  kind: v.picklist(['published', 'plan']),
  source: localProse,
})

const catalogueSchema = v.object({
  contract: v.string(),
  dataset: v.object(datasetFields),
  programme: v.object({ id: idSchema, name: localName, directions: v.array(directionSchema) }),
  programmes: v.exactOptional(
    v.pipe(v.array(programmeInfoSchema), v.minLength(1), v.maxLength(MOST_PROGRAMMES)),
  ),
  divisions: v.pipe(v.array(divisionSchema), v.minLength(1)),
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1)),
  targets: v.array(targetSchema),
})

/**
 * The catalogue from its JSON.
 * @throws DataError when a field or a reference between fields breaks the contract.
 */
export function readCatalogue(json: unknown, origin: Origin): Catalogue {
  // The contract's own type stands between schema and domain: if either drifts, this does not compile.
  const wire = parseWire(catalogueSchema, json, origin) satisfies WireCatalogue
  const catalogue: Catalogue = {
    dataset: wire.dataset,
    programme: wire.programme,
    ...(wire.programmes === undefined ? {} : { programmes: wire.programmes }),
    divisions: wire.divisions,
    indicators: wire.indicators,
    targets: wire.targets,
  }
  checkCatalogue(catalogue, origin)
  return catalogue
}
