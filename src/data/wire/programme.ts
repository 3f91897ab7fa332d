import * as v from 'valibot'
import type { Programme } from '../../domain/programme'
import type { components } from '../contract'
import { directionSchema } from './catalogue'
import { parseWire } from './parseWire'
import { refuse, type Origin } from './refuse'
import { codeSchema, dateSchema, idSchema, wholeSchema } from './wireParts'
import { localName } from './wireText'

type WireProgramme = components['schemas']['Programme']

const programmeSchema = v.object({
  contract: v.string(),
  id: idSchema,
  name: localName,
  approved: dateSchema,
  directions: v.array(directionSchema),
  measures: v.array(
    v.object({
      id: codeSchema,
      direction: codeSchema,
      field: codeSchema,
      number: v.pipe(wholeSchema, v.minValue(1)),
      title: localName,
      monitorable: v.picklist(['yes', 'partly', 'no']),
      indicators: v.array(idSchema),
    }),
  ),
})

/**
 * A programme with its measures from its JSON.
 * @throws DataError when another programme was answered or a measure stands nowhere in it.
 */
export function readProgramme(json: unknown, asked: string, origin: Origin): Programme {
  const wire = parseWire(programmeSchema, json, origin) satisfies WireProgramme
  if (wire.id !== asked) throw refuse(origin, 'id', `asked for "${asked}", got "${wire.id}"`)
  const places = new Set(
    wire.directions.flatMap((direction) => direction.fields.map((field) => `${direction.id} ${field.id}`)),
  )
  const seen = new Set<string>()
  for (const [index, measure] of wire.measures.entries()) {
    if (!places.has(`${measure.direction} ${measure.field}`)) {
      throw refuse(
        origin,
        `measures[${index}].field`,
        `"${measure.direction} ${measure.field}" is not in the programme`,
      )
    }
    if (seen.has(measure.id)) throw refuse(origin, `measures[${index}].id`, `"${measure.id}" stands twice`)
    seen.add(measure.id)
  }
  const { id, name, approved, directions, measures } = wire
  return { id, name, approved, directions, measures }
}
