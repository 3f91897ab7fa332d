import * as v from 'valibot'
import type { PopulationTable } from '../../domain/catalogue'
import type { components } from '../contract'
import { parseWire } from './parseWire'
import { refuse, type Origin } from './refuse'
import { countSchema, divisionIdSchema, idSchema, yearSchema } from './wireParts'

type WirePopulations = components['schemas']['Populations']

/** More people than ever lived in any region; a larger number is a fault of scale. */
const MAX_RESIDENTS = 1e9

const residentsSchema = v.pipe(countSchema, v.maxValue(MAX_RESIDENTS))

const populationsSchema = v.object({
  contract: v.string(),
  populations: v.array(
    v.object({
      division: divisionIdSchema,
      region: idSchema,
      year: yearSchema,
      residents: residentsSchema,
      urban: v.exactOptional(residentsSchema),
    }),
  ),
})

/**
 * Residents by division, region and year from their JSON.
 * @throws DataError when a row breaks the contract, has more townspeople than residents, or speaks of a region and year again.
 */
export function readPopulations(json: unknown, origin: Origin): PopulationTable {
  const wire = parseWire(populationsSchema, json, origin) satisfies WirePopulations
  const seen = new Map<string, number>()
  for (const [index, { division, region, year, residents, urban }] of wire.populations.entries()) {
    const key = `${division} ${region} ${year}`
    const first = seen.get(key)
    if (first !== undefined) {
      throw refuse(origin, `populations[${index}]`, `${key} is already at populations[${first}]`)
    }
    seen.set(key, index)
    if (urban !== undefined && urban > residents) {
      throw refuse(origin, `populations[${index}].urban`, `${urban} of ${residents} residents live in towns`)
    }
  }
  return wire.populations
}
